/** The name of a ledger account, and of what an entry records, in the page's language. */
import type { Text } from "#app/i18n/portal-context.tsx";
import { isTextKey } from "#app/i18n/translator.ts";
import type { AccountSort } from "#app/modules/ledger/entry.ts";

type Named = Readonly<{ sort: AccountSort; name: string | null }>;

export function accountName({ t }: Text, account: Named | undefined): string {
  if (account === undefined) return "";
  const { sort, name } = account;
  if (name !== null) return t(`money:account.${sort}`, { name });
  return sort === "cash" || sort === "funds"
    ? t("money:account.cash-unassigned")
    : t("money:account.suspense-unknown");
}

export function entryKind({ t }: Text, kind: string): string {
  const key = `money:entry-kind.${kind}`;
  return isTextKey(key) ? t(key) : t("money:entry-kind.other");
}
