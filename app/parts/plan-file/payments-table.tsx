/** Every payment of a plan, those that were reversed too, with the way to reverse one. */
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import type { PaymentLine } from "#app/modules/payments/plan-money-store.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { paths, type Paths } from "#app/shared/paths.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { figure, Table, words, type Cell } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";

type PaymentsProps = { payments: readonly PaymentLine[]; mayReverse: boolean };

export function PaymentsTable({ payments, mayReverse }: PaymentsProps) {
  const text = useText();
  const { t } = text;
  const { language } = usePortal();
  const to = paths(language);
  return (
    <>
      <h2 className="govuk-heading-m" id="payments">
        {t("plans:payments.title")}
      </h2>
      {payments.length === 0 ? (
        <p className="govuk-body">{t("plans:payments.none")}</p>
      ) : (
        <Scroll labelledBy="payments">
          <Table
            labelledBy="payments"
            rowHeaders
            head={[
              words(t("plans:payments.reference")),
              words(t("plans:payments.value-date")),
              words(t("plans:payments.method")),
              figure(t("portal:schedule.amount")),
              words(t("plans:payments.recorded")),
              words(t("plans:payments.standing")),
            ]}
            rows={payments.map((payment) => ({
              id: payment.id,
              cells: cellsOf(text, to, payment, mayReverse),
            }))}
          />
        </Scroll>
      )}
    </>
  );
}

function cellsOf(text: Text, to: Paths, payment: PaymentLine, mayReverse: boolean): Cell[] {
  const { t, money, date } = text;
  const recorded = {
    name: payment.recordedByName ?? t("plans:payments.nobody"),
    date: date(todayInLondon(payment.recordedAt)),
  };
  return [
    words(
      <a className="govuk-link" href={to.staffPayment(payment.id)}>
        {payment.reference}
      </a>,
    ),
    words(date(payment.valueOn)),
    words(t(`plans:method.${payment.method}`)),
    figure(money(payment.amount)),
    words(t("plans:fact.by-on", recorded)),
    words(<PaymentStanding payment={payment} to={to} mayReverse={mayReverse} />),
  ];
}

type StandingProps = { payment: PaymentLine; to: Paths; mayReverse: boolean };

function PaymentStanding({ payment, to, mayReverse }: StandingProps) {
  const { t } = useText();
  if (payment.reversal !== null) {
    return (
      <>
        <Tag colour="red">{t("plans:payments.reversed")}</Tag>
        <span className="pp-small">{payment.reversal.reason}</span>
      </>
    );
  }
  if (!mayReverse) return <>{t("plans:payments.stands")}</>;
  return (
    <a className="govuk-link" href={to.staffPaymentReverse(payment.id)}>
      {t("plans:payments.reverse")}{" "}
      <span className="govuk-visually-hidden">{payment.reference}</span>
    </a>
  );
}
