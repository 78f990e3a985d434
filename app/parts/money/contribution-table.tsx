/** What funders paid into a pot; each contribution that still counts has a way to reverse it. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { RecordedContribution } from "#app/modules/pots/contribution-store.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";

type ContributionTableProps = {
  potId: string;
  contributions: readonly RecordedContribution[];
  mayReverse: boolean;
};

export function ContributionTable({ potId, contributions, mayReverse }: ContributionTableProps) {
  const { language } = usePortal();
  const { t, money, date } = useText();
  if (contributions.length === 0) return null;
  const to = paths(language);
  const head = [
    words(t("money:columns.entry")),
    words(t("money:fund.received-on")),
    words(t("money:fund.reference")),
    figure(t("money:columns.amount")),
    words(t("money:pot.reversal")),
  ];
  const rows = contributions.map(({ number, amount, receivedOn, reference, reversedBy }) => ({
    id: String(number),
    cells: [
      words(number),
      words(date(receivedOn)),
      words(reference),
      figure(money(amount)),
      words(
        reversedBy !== null ? (
          <Tag colour="red">{t("money:ledger.reversed-by", { number: reversedBy })}</Tag>
        ) : (
          mayReverse && (
            <a className="govuk-link" href={to.staffPotReversal(potId, number)}>
              {t("money:pot.reverse")}
              <span className="govuk-visually-hidden">
                {" "}
                {t("money:pot.reverse-about", { amount: money(amount), date: date(receivedOn) })}
              </span>
            </a>
          )
        ),
      ),
    ],
  }));
  return (
    <>
      <h2 className="govuk-heading-m" id="contributions">
        {t("money:pot.contributions")}
      </h2>
      <Scroll labelledBy="contributions">
        <Table labelledBy="contributions" head={head} rows={rows} rowHeaders />
      </Scroll>
    </>
  );
}
