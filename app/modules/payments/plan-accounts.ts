/** The two accounts of a plan: what the family owes, and what it paid beyond that. */
import type { AccountCode } from "#app/modules/ledger/entry.ts";

/** Money that nobody can give a family yet. */
export const UNKNOWN = "unknown";

export function receivableOf(planId: string): AccountCode {
  return `receivable:${planId}`;
}

/** Of a plan, or of money that nobody could match to one. */
export function suspenseOf(planId: string | null): AccountCode {
  return `suspense:${planId ?? UNKNOWN}`;
}
