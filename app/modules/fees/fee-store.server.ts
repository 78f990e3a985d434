/** Fees in the database: the one in force, those that wait, and the shipped first rows. */
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { feeInForce, type Fee, type FeeStatus } from "./fee.ts";
import { SHIPPED_FEES } from "./shipped-fees.ts";

export type { Fee };

type Db = Reader | Transaction;

/** A fee with the names of the people who decided about it. */
export type FeeLine = Fee & { proposedByName: string | null; confirmedByName: string | null };

function toFee(row: Prisma.FeeGetPayload<object>): Fee {
  const { id, source, sourceUrl, note, proposedById, confirmedAt } = row;
  return {
    id,
    amount: pence(row.amountPence),
    effectiveFrom: calendarDate(row.effectiveFrom),
    status: row.status as FeeStatus,
    source,
    sourceUrl,
    note,
    proposedById,
    confirmedAt,
  };
}

/** The fee of that day; the shipped rows reach back to 2014, so that there always is one. */
export async function findFeeInForce(db: Db, on: CalendarDate): Promise<Fee> {
  const rows = await db.fee.findMany({
    where: { status: "confirmed", effectiveFrom: { lte: on } },
  });
  const fee = feeInForce(rows.map(toFee), on);
  assert(fee !== null, `a fee is in force on ${on}`);
  return fee;
}

/** Fees found in public sources that no administrator has confirmed yet, newest first day first. */
export async function findProposedFees(db: Db): Promise<Fee[]> {
  const rows = await db.fee.findMany({
    where: { status: "proposed" },
    orderBy: [{ effectiveFrom: "desc" }, { proposedAt: "desc" }],
  });
  return rows.map(toFee);
}

/** Proposed fees that this person may confirm: those of others, and the shipped ones. */
export function countFeesToConfirm(reader: Reader, personId: Id): Promise<number> {
  const ofOthers = [{ proposedById: null }, { proposedById: { not: personId } }];
  return reader.fee.count({ where: { status: "proposed", OR: ofOthers } });
}

/** The fee, or null; a text that is no id finds nothing. */
export async function findFee(db: Db, id: unknown): Promise<Fee | null> {
  if (!isId(id)) return null;
  const row = await db.fee.findUnique({ where: { id } });
  return row === null ? null : toFee(row);
}

/** All fees with who proposed and confirmed them, newest first day first. */
export async function listFees(db: Db): Promise<FeeLine[]> {
  const rows = await db.fee.findMany({
    orderBy: [{ effectiveFrom: "desc" }, { proposedAt: "desc" }],
  });
  const ids = rows.flatMap(({ proposedById, confirmedById }) => [proposedById, confirmedById]);
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { id: true, fullName: true },
  });
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return rows.map((row) => ({
    ...toFee(row),
    proposedByName: names.get(row.proposedById ?? "") ?? null,
    confirmedByName: names.get(row.confirmedById ?? "") ?? null,
  }));
}

/** Whether the same amount from the same day already waits or is confirmed. */
export async function isFeeKnown(
  db: Db,
  fee: Pick<Fee, "amount" | "effectiveFrom">,
): Promise<boolean> {
  const { amount: amountPence, effectiveFrom } = fee;
  const row = await db.fee.findFirst({
    where: { amountPence, effectiveFrom, status: { not: "rejected" } },
    select: { id: true },
  });
  return row !== null;
}

export type NewFee = Pick<Fee, "amount" | "effectiveFrom" | "source" | "sourceUrl" | "note">;

export async function createProposedFee(
  tx: Transaction,
  context: Context,
  fee: NewFee,
): Promise<Id> {
  const { amount, ...rest } = fee;
  const id = newId();
  await tx.fee.create({
    data: {
      id,
      ...rest,
      amountPence: amount,
      status: "proposed",
      proposedById: context.actor?.personId ?? null,
      proposedAt: context.now,
    },
  });
  return id;
}

/** Writes what was decided about a proposed fee; the caller holds its lock. */
export async function saveDecision(
  tx: Transaction,
  context: Context,
  { id, status }: { id: Id; status: "confirmed" | "rejected" },
): Promise<void> {
  const confirmed = { confirmedById: context.actor?.personId ?? null, confirmedAt: context.now };
  await tx.fee.update({
    where: { id },
    data: { status, ...(status === "confirmed" && confirmed) },
  });
}

/** Writes the shipped fees that are not there yet; those that people decided about stay as they are. */
export async function ensureShippedFees(tx: Transaction, now: Date): Promise<void> {
  const known = await tx.fee.findMany({ select: { id: true } });
  const ids = new Set(known.map(({ id }) => id));
  const missing = SHIPPED_FEES.filter(({ id }) => !ids.has(id));
  if (missing.length === 0) return;
  await tx.fee.createMany({
    data: missing.map(({ amount, ...fee }) => ({
      ...fee,
      amountPence: amount,
      proposedAt: now,
      ...(fee.status === "confirmed" && { confirmedAt: now }),
    })),
  });
}
