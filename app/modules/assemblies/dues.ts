/**
 * The membership dues of an institution: what was charged and paid, in whole pence, and what was
 * reversed of either. Entries never change; what is owed is their sum, never stored.
 *
 * A reversal belongs to the year of the entry that it takes back, whenever it is written: so the
 * balance of a year says what is owed for that year.
 */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { pence, type Pence } from "#app/shared/money.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export const DUES_KINDS = ["charge", "payment"] as const;
export type DuesKind = (typeof DUES_KINDS)[number];

export type DuesEntry = Readonly<{
  id: Id;
  institutionId: Id;
  kind: DuesKind | "reversal";
  amount: Pence;
  on: CalendarDate;
  note: string;
  /** Of a reversal: what it takes back. */
  reversesId: Id | null;
}>;

/** What is left of charges and payments after their reversals, and what is owed of it. */
export type DuesBalance = { year: string; charged: Pence; paid: Pence; owed: Pence };

const yearOf = ({ on }: Pick<DuesEntry, "on">) => on.slice(0, 4);

/** The balance of each year with an entry, newest first. Owed is below zero where more was paid. */
export function balancesOf(entries: readonly DuesEntry[]): DuesBalance[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const years = new Map<string, { charged: number; paid: number }>();
  for (const entry of entries) {
    const about = entry.reversesId === null ? entry : byId.get(entry.reversesId);
    if (about === undefined) continue;
    const sums = years.get(yearOf(about)) ?? { charged: 0, paid: 0 };
    const sign = entry.reversesId === null ? 1 : -1;
    sums[about.kind === "charge" ? "charged" : "paid"] += sign * entry.amount;
    years.set(yearOf(about), sums);
  }
  return [...years]
    .map(([year, { charged, paid }]) => ({
      ...{ year, charged: pence(charged), paid: pence(paid), owed: pence(charged - paid) },
    }))
    .sort((one, other) => (one.year < other.year ? 1 : -1));
}

/** What is owed of all years. */
export function owedOf(entries: readonly DuesEntry[]): Pence {
  return pence(balancesOf(entries).reduce((sum, { owed }) => sum + owed, 0));
}

export type DuesFacts = Pick<DuesEntry, "kind" | "amount" | "on" | "note">;

/** Money that has not moved yet is not recorded; a charge may be of a year to come. */
export function checkDues(
  { kind, on }: Pick<DuesFacts, "kind" | "on">,
  today: CalendarDate,
): Verdict<undefined, "dues-not-paid-yet"> {
  return kind !== "charge" && on > today ? refuse("dues-not-paid-yet") : accept();
}

export type CannotReverse = "dues-is-reversal" | "dues-reversed-already" | "dues-more-than-entry";

/** A charge or a payment is reversed once, and by no more than it was. */
export function checkReversal(
  entry: DuesEntry,
  { entries, amount }: { entries: readonly DuesEntry[]; amount: Pence },
): Verdict<undefined, CannotReverse> {
  if (entry.kind === "reversal") return refuse("dues-is-reversal");
  if (entries.some(({ reversesId }) => reversesId === entry.id)) {
    return refuse("dues-reversed-already");
  }
  return amount > entry.amount
    ? refuse("dues-more-than-entry", { mostPence: entry.amount })
    : accept();
}
