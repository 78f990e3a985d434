/** Offices and who holds them, in the database. They change only under their own lock. */
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { holderOn, type Target, type TargetFacts, type TargetName } from "./target.ts";

type Db = Reader | Transaction;

export const WITH_HOLDERS = {
  holders: { orderBy: [{ fromOn: "asc" }, { untilOn: "asc" }, { id: "asc" }] },
} satisfies Prisma.TargetInclude;

type Row = Prisma.TargetGetPayload<{ include: typeof WITH_HOLDERS }>;

export function toTarget({
  id,
  officeEn,
  officeEs,
  body,
  version,
  invented,
  holders,
}: Row): Target {
  const day = (text: string | null) => (text === null ? null : calendarDate(text));
  return {
    ...{ id, officeEn, officeEs, body, version, invented },
    holders: holders.map(({ id: holderId, name, fromOn, untilOn }) => ({
      ...{ id: holderId, name, fromOn: day(fromOn), untilOn: day(untilOn) },
    })),
  };
}

export function lockTarget(tx: Transaction, id: Id): Promise<void> {
  return lockWord(tx, `target ${id}`);
}

/** The office, or null; a text that is no id finds nothing. */
export async function findTarget(db: Db, id: unknown): Promise<Target | null> {
  if (!isId(id)) return null;
  const row = await db.target.findUnique({ where: { id }, include: WITH_HOLDERS });
  return row === null ? null : toTarget(row);
}

/** Who held that office on that day; null where the record does not say. */
export async function findHolder(
  db: Db,
  targetId: Id,
  on: CalendarDate,
): Promise<{ name: string; on: CalendarDate } | null> {
  const target = await findTarget(db, targetId);
  const holder = holderOn(target?.holders ?? [], on);
  return holder === null ? null : { name: holder.name, on };
}

const BY_BODY = [{ body: "asc" }, { officeEn: "asc" }, { id: "asc" }] as const;

/** A page of offices by body, with who holds them. */
export async function listTargets(db: Db, rows: { skip: number; take: number }): Promise<Target[]> {
  const found = await db.target.findMany({
    include: WITH_HOLDERS,
    orderBy: [...BY_BODY],
    ...rows,
  });
  return found.map(toTarget);
}

const MOST_CHOICES = 500;

/** The offices that a form offers. */
export function listTargetNames(db: Db): Promise<TargetName[]> {
  return db.target.findMany({
    select: { id: true, officeEn: true, officeEs: true, body: true },
    orderBy: [...BY_BODY],
    take: MOST_CHOICES,
  });
}

export async function createTarget(
  tx: Transaction,
  context: Context,
  { officeEn, officeEs, body, invented }: TargetFacts & { invented: boolean },
): Promise<Id> {
  const id = newId();
  const data = { id, officeEn, officeEs, body, invented, createdAt: context.now };
  await tx.target.create({ data });
  return id;
}

export async function saveTarget(
  tx: Transaction,
  id: Id,
  { officeEn, officeEs, body }: TargetFacts,
): Promise<void> {
  const data = { officeEn, officeEs, body, version: { increment: 1 } };
  await tx.target.update({ where: { id }, data });
}

/** Somebody new holds the office from that day, which ends the time of who was there. */
export async function saveHolder(
  tx: Transaction,
  targetId: Id,
  { name, fromOn }: { name: string; fromOn: CalendarDate },
): Promise<Id> {
  const id = newId();
  await tx.targetHolder.updateMany({
    where: { targetId, untilOn: null },
    data: { untilOn: fromOn },
  });
  await tx.targetHolder.create({ data: { id, targetId, name, fromOn } });
  await tx.target.update({ where: { id: targetId }, data: { version: { increment: 1 } } });
  return id;
}
