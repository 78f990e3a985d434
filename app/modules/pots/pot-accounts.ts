/** The two accounts of a pot: the money that it holds, and what its funders gave. */
import type { AccountCode } from "#app/modules/ledger/entry.ts";

/** Money received before anybody knows which pot it belongs to. */
export const NO_POT = "unassigned";

export function cashOf(potId: string): AccountCode {
  return `cash:${potId}`;
}

export function fundsOf(potId: string): AccountCode {
  return `funds:${potId}`;
}
