/** What one entry says, and its postings: debits equal credits, line by line. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { EntryLine, PostingLine } from "#app/modules/ledger/ledger-store.server.ts";
import type { AccountNames } from "#app/modules/payments/account-name-store.server.ts";
import { paths } from "#app/shared/paths.ts";
import { total } from "#app/shared/money.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { SummaryList, type SummaryRow } from "#app/ui/summary-list.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";
import { accountName, entryKind } from "./account-name.ts";

export function EntryFacts({
  entry,
  recordedByName,
}: {
  entry: EntryLine;
  recordedByName: string | null;
}) {
  const text = useText();
  const { t, date, instant } = text;
  const { kind, valueOn, recordedAt, reason, reverses, reversedBy } = entry;
  const rows: SummaryRow[] = [
    { key: t("money:columns.kind"), value: entryKind(text, kind) },
    { key: t("money:columns.value-date"), value: date(valueOn) },
    { key: t("money:columns.recorded"), value: instant(recordedAt) },
    { key: t("money:ledger.recorded-by"), value: recordedByName ?? t("money:ledger.nobody") },
    ...(reason === "" ? [] : [{ key: t("money:ledger.reason"), value: reason }]),
  ];
  return (
    <>
      <SummaryList rows={rows} />
      {reverses !== null && (
        <EntryLink number={reverses} text={t("money:ledger.reverses", { number: reverses })} />
      )}
      {reversedBy !== null && (
        <EntryLink
          number={reversedBy}
          text={t("money:ledger.reversed-by", { number: reversedBy })}
        />
      )}
    </>
  );
}

function EntryLink({ number, text }: { number: number; text: string }) {
  const { language } = usePortal();
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={paths(language).staffEntry(number)}>
        {text}
      </a>
    </p>
  );
}

type PostingTableProps = { postings: readonly PostingLine[]; accounts: AccountNames };

export function PostingTable({ postings, accounts }: PostingTableProps) {
  const text = useText();
  const { t, money } = text;
  const sum = money(total(postings.map(({ amount }) => amount)));
  const rows = postings.flatMap(({ debit, credit, amount }, index) => [
    {
      id: `${String(index)}-debit`,
      cells: [words(accountName(text, accounts[debit])), figure(money(amount)), figure("")],
    },
    {
      id: `${String(index)}-credit`,
      cells: [words(accountName(text, accounts[credit])), figure(""), figure(money(amount))],
    },
  ]);
  return (
    <>
      <h2 className="govuk-heading-m" id="postings">
        {t("money:ledger.postings")}
      </h2>
      <Scroll labelledBy="postings">
        <Table
          labelledBy="postings"
          head={[
            words(t("money:columns.account")),
            figure(t("money:columns.debit")),
            figure(t("money:columns.credit")),
          ]}
          rows={rows}
          foot={[words(t("money:ledger.total")), figure(sum), figure(sum)]}
          rowHeaders
        />
      </Scroll>
    </>
  );
}
