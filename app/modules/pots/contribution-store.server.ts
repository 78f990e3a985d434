/** What funders paid into a pot: the journal's entries of that kind, each with its reversal. */
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { pence, type Pence } from "#app/shared/money.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { fundsOf } from "./pot-accounts.ts";

export const CONTRIBUTION = "pot-funded";

export type RecordedContribution = Readonly<{
  entryId: Id;
  /** Of the entry in the journal. */
  number: number;
  amount: Pence;
  receivedOn: CalendarDate;
  /** As on the bank statement. */
  reference: string;
  /** Number of the entry that reverses it; null while it counts. */
  reversedBy: number | null;
}>;

const ENTRY = {
  id: true,
  number: true,
  valueOn: true,
  reason: true,
  reversedBy: { select: { number: true } },
} as const;

/** The newest contributions to the pot, newest first. */
export async function listContributions(
  db: Reader | Transaction,
  potId: Id,
  most: number,
): Promise<RecordedContribution[]> {
  const rows = await db.posting.findMany({
    where: { creditAccount: { code: fundsOf(potId) }, entry: { kind: CONTRIBUTION } },
    orderBy: { entry: { number: "desc" } },
    take: most,
    select: { amountPence: true, entry: { select: ENTRY } },
  });
  return rows.map(toContribution);
}

/** The contribution to this pot with that entry number, or null; a text that is no number finds none. */
export async function findContribution(
  db: Reader | Transaction,
  potId: Id,
  number: unknown,
): Promise<RecordedContribution | null> {
  const text = String(number);
  if (!/^[1-9][0-9]{0,8}$/.test(text)) return null;
  const row = await db.posting.findFirst({
    where: {
      creditAccount: { code: fundsOf(potId) },
      entry: { kind: CONTRIBUTION, number: Number(text) },
    },
    select: { amountPence: true, entry: { select: ENTRY } },
  });
  return row === null ? null : toContribution(row);
}

type Row = {
  amountPence: number;
  entry: {
    id: string;
    number: number;
    valueOn: string;
    reason: string;
    reversedBy: { number: number } | null;
  };
};

function toContribution({ amountPence, entry }: Row): RecordedContribution {
  return {
    entryId: entry.id,
    number: entry.number,
    amount: pence(amountPence),
    receivedOn: calendarDate(entry.valueOn),
    reference: entry.reason,
    reversedBy: entry.reversedBy?.number ?? null,
  };
}
