/** Stated acts of leadership in the database. They change only under the lock of their cohort. */
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { LEADERSHIP_ACTS, type LeadershipAct } from "./leadership-act.ts";

type Db = Reader | Transaction;

const NEWEST_FIRST = [{ actedOn: "desc" }, { id: "desc" }] as const satisfies unknown[];

function toAct(row: Prisma.LeadershipActGetPayload<object>): LeadershipAct {
  const act = LEADERSHIP_ACTS.find((known) => known === row.act);
  assert(act !== undefined, `act ${row.id} is one that the portal knows`);
  return { ...row, act, actedOn: calendarDate(row.actedOn) };
}

/** The act, or null; a text that is no id finds nothing. */
export async function findAct(db: Db, id: unknown): Promise<LeadershipAct | null> {
  if (!isId(id)) return null;
  const row = await db.leadershipAct.findUnique({ where: { id } });
  return row === null ? null : toAct(row);
}

/** The same act of that day, whether it stands or was refused. */
export async function findSameAct(
  db: Db,
  { membershipId, act, actedOn }: Pick<LeadershipAct, "membershipId" | "act" | "actedOn">,
): Promise<LeadershipAct | null> {
  const row = await db.leadershipAct.findFirst({ where: { membershipId, act, actedOn } });
  return row === null ? null : toAct(row);
}

/** The acts of a membership that stand, the newest first. */
export async function listActs(db: Db, membershipId: Id): Promise<LeadershipAct[]> {
  const rows = await db.leadershipAct.findMany({
    where: { membershipId, refusedAt: null },
    orderBy: [...NEWEST_FIRST],
  });
  return rows.map(toAct);
}

/** A person's acts that stand, in every cohort, the newest first. */
export async function listActsOf(db: Db, personId: Id): Promise<LeadershipAct[]> {
  const rows = await db.leadershipAct.findMany({
    where: { personId, refusedAt: null },
    orderBy: [...NEWEST_FIRST],
  });
  return rows.map(toAct);
}

export type NewAct = Omit<LeadershipAct, "id" | "refusedAt">;

export async function createAct(tx: Transaction, context: Context, act: NewAct): Promise<Id> {
  const id = newId();
  const { cohortId, membershipId, personId, act: kind, actedOn, statedById } = act;
  await tx.leadershipAct.create({
    data: {
      ...{ id, cohortId, membershipId, personId, act: kind, actedOn, statedById },
      statedAt: context.now,
    },
  });
  return id;
}

export async function saveActRefused(tx: Transaction, context: Context, id: Id): Promise<void> {
  await tx.leadershipAct.update({ where: { id }, data: { refusedAt: context.now } });
}
