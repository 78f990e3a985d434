/** Memberships in the database. They change only under the lock of their cohort (`lockCohort`). */
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import {
  isStage,
  NEEDS,
  SEATED_STAGES,
  type Membership,
  type Need,
  type Stage,
} from "./membership.ts";

type Db = Reader | Transaction;

const LIVE = { stage: { in: ["applied", "waitlisted", "enrolled", "active"] } };

function toMembership(row: Prisma.MembershipGetPayload<object>): Membership {
  const { id, cohortId, personId, stage, partyId, queue, toCall } = row;
  const { appliedAt, enrolledAt, endedAt } = row;
  assert(isStage(stage), `membership ${id} stands at a stage that the portal knows`);
  const needs = NEEDS.filter((need) => row.needs.split(",").includes(need));
  return {
    ...{ id, cohortId, personId, stage, partyId, queue, needs, toCall },
    ...{ appliedAt, enrolledAt, endedAt },
  };
}

/** Everybody who asked and has not left, in the order of asking. */
export async function listMembers(db: Db, cohortId: Id): Promise<Membership[]> {
  const rows = await db.membership.findMany({
    where: { cohortId, ...LIVE },
    orderBy: { queue: "asc" },
  });
  return rows.map(toMembership);
}

/** Everybody who has or had a place, ended memberships too, in the order of asking. */
export async function listPlaces(db: Db, cohortId: Id): Promise<Membership[]> {
  const rows = await db.membership.findMany({
    where: { cohortId, enrolledAt: { not: null } },
    orderBy: { queue: "asc" },
  });
  return rows.map(toMembership);
}

/** The places that one person has or had in the cohort. */
export async function listPlacesOf(db: Db, cohortId: Id, personId: Id): Promise<Membership[]> {
  const rows = await db.membership.findMany({
    where: { cohortId, personId, enrolledAt: { not: null } },
  });
  return rows.map(toMembership);
}

/** The membership of the cohort under that id, where it has not ended; else null. */
export async function findMember(db: Db, cohortId: Id, id: unknown): Promise<Membership | null> {
  if (!isId(id)) return null;
  const row = await db.membership.findFirst({ where: { id, cohortId, ...LIVE } });
  return row === null ? null : toMembership(row);
}

/** A person's memberships that have not ended, newest first. */
export async function listMembershipsOf(db: Db, personId: Id): Promise<Membership[]> {
  const rows = await db.membership.findMany({
    where: { personId, ...LIVE },
    orderBy: [{ appliedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(toMembership);
}

/** The membership of that person in the cohort that has not ended, or null. */
export async function findOwnMembership(
  db: Db,
  cohortId: Id,
  personId: Id,
): Promise<Membership | null> {
  const row = await db.membership.findFirst({ where: { cohortId, personId, ...LIVE } });
  return row === null ? null : toMembership(row);
}

/** How many of these people have an e-mail address. */
export function countReachable(db: Db, personIds: readonly Id[]): Promise<number> {
  return db.person.count({ where: { id: { in: [...personIds] }, email: { not: null } } });
}

/** How many people hold a place, by cohort; a cohort where nobody does is left out. */
export async function countSeated(db: Db, cohortIds: readonly Id[]): Promise<Map<Id, number>> {
  const rows = await db.membership.groupBy({
    by: ["cohortId"],
    where: { cohortId: { in: [...cohortIds] }, stage: { in: [...SEATED_STAGES] } },
    _count: { _all: true },
  });
  return new Map(rows.map(({ cohortId, _count }) => [cohortId, _count._all]));
}

export type NewParty = {
  cohortId: Id;
  /** Who asked, then those who come along. */
  personIds: readonly [Id, ...Id[]];
  stage: "applied" | "waitlisted";
  /** What would help who asked. */
  needs: readonly Need[];
};

/** Writes a party at the end of the order of asking; answers the id of who asked. */
export async function createParty(
  tx: Transaction,
  context: Context,
  { cohortId, personIds, stage, needs }: NewParty,
): Promise<{ partyId: Id; membershipId: Id }> {
  const last = await tx.membership.aggregate({ where: { cohortId }, _max: { queue: true } });
  const next = (last._max.queue ?? 0) + 1;
  const [partyId, membershipId] = [newId(), newId()];
  await tx.membership.createMany({
    data: personIds.map((personId, index) => ({
      id: index === 0 ? membershipId : newId(),
      ...{ cohortId, personId, stage, partyId, queue: next + index },
      needs: index === 0 ? needs.join(",") : "",
      appliedAt: context.now,
    })),
  });
  return { partyId, membershipId };
}

/** Moves memberships to a stage; a place notes when it was given, an end when it came. */
export async function saveStage(
  tx: Transaction,
  context: Context,
  ids: readonly Id[],
  stage: Stage,
): Promise<void> {
  const { now } = context;
  await tx.membership.updateMany({
    where: { id: { in: [...ids] } },
    data: {
      stage,
      version: { increment: 1 },
      ...(stage === "enrolled" && { enrolledAt: now }),
      ...((stage === "completed" || stage === "withdrawn") && { endedAt: now }),
    },
  });
}

/** Notes whether somebody has news that only a call can bring. */
export async function saveToCall(tx: Transaction, id: Id, toCall: boolean): Promise<void> {
  await tx.membership.update({ where: { id }, data: { toCall } });
}
