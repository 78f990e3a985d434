/** Entries of the journal as rows: number, what happened, value date, from and to, amount. */
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import type { EntryLine } from "#app/modules/ledger/ledger-store.server.ts";
import type { AccountNames } from "#app/modules/payments/account-name-store.server.ts";
import { paths, type Paths } from "#app/shared/paths.ts";
import { total } from "#app/shared/money.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { figure, Table, words, type Row } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { accountName, entryKind } from "./account-name.ts";

type EntryTableProps = {
  entries: readonly EntryLine[];
  accounts: AccountNames;
  /** The id of the heading that names the table. */
  labelledBy: string;
  /** Whether the reader may open an entry. */
  mayOpen: boolean;
};

export function EntryTable({ entries, accounts, labelledBy, mayOpen }: EntryTableProps) {
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const head = [
    words(t("money:columns.entry")),
    words(t("money:columns.kind")),
    words(t("money:columns.value-date")),
    words(t("money:columns.postings")),
    figure(t("money:columns.amount")),
  ];
  const to = mayOpen ? paths(language) : null;
  return (
    <Scroll labelledBy={labelledBy}>
      <Table
        labelledBy={labelledBy}
        head={head}
        rows={entries.map((entry) => entryRow(text, to, entry, accounts))}
        rowHeaders
      />
    </Scroll>
  );
}

function entryRow(text: Text, to: Paths | null, entry: EntryLine, accounts: AccountNames): Row {
  const { number, kind, valueOn, postings } = entry;
  return {
    id: String(number),
    cells: [
      words(<Number number={number} to={to} />),
      words(
        <>
          {entryKind(text, kind)} <Reversal entry={entry} />
        </>,
      ),
      words(text.date(valueOn)),
      words(
        postings.map(({ debit, credit }, index) => (
          <span key={index} className="pp-small">
            {text.t("money:ledger.debit-credit", {
              debit: accountName(text, accounts[debit]),
              credit: accountName(text, accounts[credit]),
            })}
          </span>
        )),
      ),
      figure(text.money(total(postings.map(({ amount }) => amount)))),
    ],
  };
}

function Number({ number, to }: { number: number; to: Paths | null }) {
  if (to === null) return <>{number}</>;
  return (
    <a className="govuk-link" href={to.staffEntry(number)}>
      {number}
    </a>
  );
}

function Reversal({ entry: { reverses, reversedBy } }: { entry: EntryLine }) {
  const { t } = useText();
  if (reversedBy !== null) {
    return <Tag colour="red">{t("money:ledger.reversed-by", { number: reversedBy })}</Tag>;
  }
  if (reverses === null) return null;
  return <Tag colour="grey">{t("money:ledger.reverses", { number: reverses })}</Tag>;
}
