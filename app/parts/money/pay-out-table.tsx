/** Each child's fee: not paid out, waiting for another person, or paid, with who and when. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PayOutCase } from "#app/modules/payments/pay-out-store.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";

type PayOutTableProps = {
  planId: string;
  items: readonly PayOutCase[];
  mayAsk: boolean;
  mayDecide: boolean;
  /** The id of the heading that names the table. */
  labelledBy: string;
};

export function PayOutTable({ planId, items, mayAsk, mayDecide, labelledBy }: PayOutTableProps) {
  const { t } = useText();
  const rows = items.map((item) => ({
    id: item.id,
    cells: [
      words(item.childName),
      words(<PayOutState item={item} />),
      words(<NextLink {...{ planId, item, mayAsk, mayDecide }} />),
    ],
  }));
  const next = <span className="govuk-visually-hidden">{t("portal:continue")}</span>;
  return (
    <Scroll labelledBy={labelledBy}>
      <Table
        labelledBy={labelledBy}
        head={[words(t("money:pay-out.child")), words(t("money:pay-out.state")), words(next)]}
        rows={rows}
        rowHeaders
      />
    </Scroll>
  );
}

/** How far the pay-out of one child's fee is. */
export function PayOutState({
  item: { outcome, payOut, request, returned },
}: {
  item: PayOutCase;
}) {
  const { t, money, date, instant } = useText();
  if (payOut !== null && request !== null) {
    const { amount, paidOn, reference } = request;
    return (
      <>
        <Tag colour="green">{t("money:pay-out.paid")}</Tag>
        <span className="pp-small">
          {t("money:pay-out.paid-on", {
            ...{ amount: money(amount), date: date(paidOn), reference },
            name: payOut.confirmedByName,
          })}
        </span>
      </>
    );
  }
  if (request !== null) {
    const { requestedByName: name, requestedAt } = request;
    return (
      <>
        <Tag colour="blue">{t("money:pay-out.asked")}</Tag>
        <span className="pp-small">
          {t("money:pay-out.asked-by", { name, when: instant(requestedAt) })}
        </span>
      </>
    );
  }
  return (
    <>
      <Tag>{t("money:pay-out.not-yet")}</Tag>
      {outcome !== "may-proceed" && (
        <span className="pp-small">{t("money:pay-out.not-cleared")}</span>
      )}
      {returned !== null && (
        <span className="pp-small">
          {t("money:pay-out.returned", {
            when: instant(returned.closedAt),
            reason: returned.reason,
          })}
        </span>
      )}
    </>
  );
}

type NextLinkProps = { planId: string; item: PayOutCase; mayAsk: boolean; mayDecide: boolean };

function NextLink({ planId, item, mayAsk, mayDecide }: NextLinkProps) {
  const { language } = usePortal();
  const { t } = useText();
  const isWaiting = item.request !== null;
  const maySend = isWaiting ? mayDecide : mayAsk && item.outcome === "may-proceed";
  if (item.payOut !== null || !maySend) return null;
  return (
    <a className="govuk-link" href={paths(language).staffPayOut(planId, item.id)}>
      {isWaiting ? t("money:pay-out.decide-link") : t("money:pay-out.ask-link")}
      <span className="govuk-visually-hidden">
        {" "}
        {t("money:pay-out.about", { name: item.childName })}
      </span>
    </a>
  );
}
