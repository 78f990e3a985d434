/** The two tables of the trial balance. Money in suspense is called out: somebody must place it. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { isTextKey } from "#app/i18n/translator.ts";
import type { AccountTotals } from "#app/modules/ledger/ledger-store.server.ts";
import type { KindTotals } from "#app/modules/ledger/trial-balance-store.server.ts";
import type { AccountNames } from "#app/modules/payments/account-name-store.server.ts";
import { subtractPence, total, ZERO } from "#app/shared/money.ts";
import { paths } from "#app/shared/paths.ts";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";
import { accountName } from "./account-name.ts";

function useHead(first: string) {
  const { t } = useText();
  return [
    words(first),
    figure(t("money:columns.debit")),
    figure(t("money:columns.credit")),
    figure(t("money:columns.balance")),
  ];
}

export function KindTable({ kinds }: { kinds: readonly KindTotals[] }) {
  const { t, money } = useText();
  const debit = total(kinds.map((kind) => kind.debit));
  const credit = total(kinds.map((kind) => kind.credit));
  const difference = subtractPence(debit, credit);
  const rows = kinds.map((each) => ({
    id: each.kind,
    cells: [
      words(<KindName kind={each.kind} />),
      figure(money(each.debit)),
      figure(money(each.credit)),
      figure(money(subtractPence(each.debit, each.credit))),
    ],
  }));
  return (
    <>
      <InsetText>
        {difference === 0
          ? t("money:trial.balanced", { amount: money(difference) })
          : t("money:trial.unbalanced", { amount: money(difference) })}
      </InsetText>
      <Suspense kinds={kinds} />
      <h2 className="govuk-heading-m" id="kinds">
        {t("money:trial.by-kind")}
      </h2>
      <Scroll labelledBy="kinds">
        <Table
          labelledBy="kinds"
          head={useHead(t("money:columns.accounts"))}
          rows={rows}
          foot={[
            words(t("money:trial.total")),
            figure(money(debit)),
            figure(money(credit)),
            figure(money(difference)),
          ]}
          rowHeaders
        />
      </Scroll>
    </>
  );
}

function KindName({ kind }: { kind: string }) {
  const { t } = useText();
  const key = `money:account-kind.${kind}`;
  return <>{isTextKey(key) ? t(key) : kind}</>;
}

/** Liabilities are suspense and nothing else. */
function Suspense({ kinds }: { kinds: readonly KindTotals[] }) {
  const { language } = usePortal();
  const { t, money } = useText();
  const liability = kinds.find(({ kind }) => kind === "liability");
  const held = liability === undefined ? ZERO : subtractPence(liability.credit, liability.debit);
  if (held === 0) return <p className="govuk-body">{t("money:trial.suspense-none")}</p>;
  return (
    <p className="govuk-body">
      <strong>{t("money:trial.suspense", { amount: money(held) })}</strong>{" "}
      <a className="govuk-link" href={`${paths(language).staffPayments}?show=suspense`}>
        {t("money:trial.suspense-link")}
      </a>
    </p>
  );
}

type AccountTableProps = { totals: readonly AccountTotals[]; accounts: AccountNames };

/** The heading with the id "accounts" names it. */
export function AccountTable({ totals, accounts }: AccountTableProps) {
  const text = useText();
  const { t, money } = text;
  const rows = totals.map(({ code, debit, credit }) => ({
    id: code,
    cells: [
      words(accountName(text, accounts[code])),
      figure(money(debit)),
      figure(money(credit)),
      figure(money(subtractPence(debit, credit))),
    ],
  }));
  return (
    <Scroll labelledBy="accounts">
      <Table
        labelledBy="accounts"
        head={useHead(t("money:columns.account"))}
        rows={rows}
        rowHeaders
      />
    </Scroll>
  );
}
