/** Turnout in the database: what institutions pledged, and who was counted, press by press. */
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { newId, type Id } from "#app/shared/id.ts";
import type { Action } from "./action.ts";
import { listMembersOn } from "./institution-store.server.ts";
import { turnoutOf, type Press, type Turnout } from "./turnout.ts";

type Db = Reader | Transaction;

/** By institution. */
export async function listPledged(db: Db, actionId: Id): Promise<Map<Id, number>> {
  const rows = await db.turnoutPledge.findMany({ where: { actionId } });
  return new Map(rows.map(({ institutionId, pledged }) => [institutionId, pledged]));
}

/** By institution; null for people of none. */
export async function listCounted(db: Db, actionId: Id): Promise<Map<Id | null, number>> {
  const rows = await db.turnoutCount.groupBy({
    by: ["institutionId"],
    where: { actionId },
    _sum: { people: true },
  });
  return new Map(rows.map(({ institutionId, _sum }) => [institutionId, _sum.people ?? 0]));
}

/** Of these presses, the keys that are written already. */
export async function listWritten(tx: Transaction, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await tx.turnoutCount.findMany({
    where: { token: { in: [...keys] } },
    select: { token: true },
  });
  return new Set(rows.map(({ token }) => token));
}

export async function createCounts(
  tx: Transaction,
  { actor, now }: SignedInContext,
  { actionId, presses }: { actionId: Id; presses: readonly Press[] },
): Promise<void> {
  await tx.turnoutCount.createMany({
    data: presses.map(({ key, institutionId, people }) => ({
      ...{ id: newId(), actionId, institutionId, people, token: key },
      ...{ byId: actor.personId, at: now },
    })),
  });
}

/** Null takes the pledge back. */
export async function savePledged(
  tx: Transaction,
  key: { actionId: Id; institutionId: Id },
  pledged: number | null,
): Promise<void> {
  if (pledged === null) {
    await tx.turnoutPledge.deleteMany({ where: key });
    return;
  }
  await tx.turnoutPledge.upsert({
    where: { actionId_institutionId: key },
    create: { id: newId(), ...key, pledged },
    update: { pledged, version: { increment: 1 } },
  });
}

/** The turnout of an action: its day's members, and whoever pledged or came all the same. */
export async function readTurnout(
  db: Db,
  action: Pick<Action, "id" | "on" | "expected" | "came">,
): Promise<Turnout> {
  const pledged = await listPledged(db, action.id);
  const counted = await listCounted(db, action.id);
  const also = [...pledged.keys(), ...counted.keys()].filter((id) => id !== null);
  const institutions = await listMembersOn(db, { day: action.on, also });
  return turnoutOf({ action, institutions, pledged, counted });
}
