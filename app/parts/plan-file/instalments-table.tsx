/** The agreed instalments with their standing today and the payments that paid them. */
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import type { StandingInstalment } from "#app/modules/payment-plans/instalment-standing.ts";
import type { PaymentLine } from "#app/modules/payments/plan-money-store.server.ts";
import { paths } from "#app/shared/paths.ts";
import { total } from "#app/shared/money.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { StandingTag } from "#app/ui/standing.tsx";
import { figure, Table, words, type Cell } from "#app/ui/table.tsx";

type InstalmentsProps = {
  rows: readonly StandingInstalment[];
  payments: readonly PaymentLine[];
  version: number;
};

export function PaidInstalments({ rows, payments, version }: InstalmentsProps) {
  const text = useText();
  const { t, money } = text;
  return (
    <>
      <h2 className="govuk-heading-m" id="instalments">
        {t("plans:instalments.title", { version })}
      </h2>
      <Scroll labelledBy="instalments">
        <Table
          className="pp-schedule"
          labelledBy="instalments"
          head={[
            words(t("portal:schedule.number")),
            words(t("portal:schedule.date")),
            words(t("plans:instalments.standing")),
            figure(t("portal:schedule.amount")),
            words(t("plans:instalments.paid-by")),
          ]}
          rows={rows.map((row) => ({ now: row.isNext, cells: cellsOf(text, row, payments) }))}
          foot={[
            words(t("portal:schedule.total", { count: rows.length }), 3),
            figure(money(total(rows.map(({ amount }) => amount)))),
            words(""),
          ]}
        />
      </Scroll>
    </>
  );
}

function cellsOf(text: Text, row: StandingInstalment, payments: readonly PaymentLine[]): Cell[] {
  const { t } = text;
  const kind = row.isNext && row.standing === "to-come" ? "due-next" : row.standing;
  const age =
    row.daysOverdue === 0 ? null : t("plans:instalments.days-overdue", { count: row.daysOverdue });
  return [
    words(row.number),
    words(
      <>
        {text.date(row.dueOn)}
        {row.collectOn !== row.dueOn && (
          <span className="pp-small">
            {t("plans:instalments.collected", { date: text.weekday(row.collectOn) })}
          </span>
        )}
      </>,
    ),
    words(
      <>
        <StandingTag standing={kind}>{t(`portal:standing.${kind}`)}</StandingTag>
        {age !== null && <span className="pp-small">{age}</span>}
      </>,
    ),
    figure(text.money(row.amount)),
    words(<PaidBy row={row} payments={payments} />),
  ];
}

function PaidBy({ row, payments }: { row: StandingInstalment; payments: readonly PaymentLine[] }) {
  const { t, money, date } = useText();
  const { language } = usePortal();
  return row.parts.map(({ receivedId, amount }, index) => {
    const payment = payments.find(({ id }) => id === receivedId);
    if (payment === undefined) return null;
    const said = amount === row.amount ? "plans:instalments.part-whole" : "plans:instalments.part";
    return (
      <div key={index}>
        <a className="govuk-link" href={paths(language).staffPayment(payment.id)}>
          {payment.reference}
        </a>
        {t(said, {
          method: t(`plans:method.${payment.method}`),
          date: date(payment.valueOn),
          amount: money(amount),
        })}
      </div>
    );
  });
}
