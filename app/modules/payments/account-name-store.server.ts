/** What ledger accounts are about, for people: the name of a pot, the number of a plan. */
import { readAccountCode, type AccountSort } from "#app/modules/ledger/entry.ts";
import { planNumber } from "#app/modules/payment-plans/plan-store.server.ts";
import { NO_POT } from "#app/modules/pots/pot-accounts.ts";
import type { Reader } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { UNKNOWN } from "./plan-accounts.ts";

export type NamedAccount = Readonly<{
  code: string;
  sort: AccountSort;
  /** Null for money that belongs to no pot or to nobody known. */
  name: string | null;
}>;

export type AccountNames = Readonly<Record<string, NamedAccount>>;

/** The accounts by code, in two queries. */
export async function nameAccounts(
  reader: Reader,
  codes: readonly string[],
): Promise<AccountNames> {
  const accounts = [...new Set(codes)].map((code) => ({ code, ...readAccountCode(code) }));
  const ids = accounts.map(({ about }) => about).filter((id) => id !== NO_POT && id !== UNKNOWN);
  const pots = await reader.pot.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const plans = await reader.paymentPlan.findMany({
    where: { id: { in: ids } },
    select: { id: true, number: true },
  });
  const names = new Map([
    ...pots.map(({ id, name }): [string, string] => [id, name]),
    ...plans.map(({ id, number }): [string, string] => [id, planNumber(number)]),
  ]);
  return Object.fromEntries(
    accounts.map(({ code, sort, about }) => [code, { code, sort, name: names.get(about) ?? null }]),
  );
}

/** Who recorded an entry; null for the portal itself. */
export async function findPersonName(reader: Reader, id: Id | null): Promise<string | null> {
  if (id === null) return null;
  const person = await reader.person.findUnique({ where: { id }, select: { fullName: true } });
  return person?.fullName ?? null;
}
