/** Agendas in the database. They change whole, under the lock of their cohort. */
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { newId, type Id } from "#app/shared/id.ts";
import type { AgendaItem, AgendaPoint } from "./agenda.ts";
import type { WallTime } from "./meeting-time.ts";

type Db = Reader | Transaction;

const FIELDS = { id: true, position: true, minutes: true, titleEn: true, titleEs: true } as const;

export function listAgenda(db: Db, meetingId: Id): Promise<AgendaItem[]> {
  return db.agendaItem.findMany({
    where: { meetingId },
    orderBy: { position: "asc" },
    select: FIELDS,
  });
}

/** Every point is a new row: the ids of an agenda say which one it is. */
export async function saveAgenda(
  tx: Transaction,
  meetingId: Id,
  points: readonly AgendaPoint[],
): Promise<void> {
  await tx.agendaItem.deleteMany({ where: { meetingId } });
  await tx.agendaItem.createMany({
    data: points.map((point, index) => ({
      ...{ id: newId(), meetingId, position: index + 1 },
      ...point,
    })),
  });
}

export type EarlierAgenda = { startsAt: WallTime; points: AgendaItem[] };

/** The agenda of the cohort's nearest meeting before that moment which has one; else null. */
export async function findEarlierAgenda(
  db: Db,
  { cohortId, startsAt }: { cohortId: Id; startsAt: WallTime },
): Promise<EarlierAgenda | null> {
  const row = await db.meeting.findFirst({
    where: { cohortId, startsAt: { lt: startsAt }, agenda: { some: {} } },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    select: { startsAt: true, agenda: { orderBy: { position: "asc" }, select: FIELDS } },
  });
  return row === null ? null : { startsAt: row.startsAt as WallTime, points: row.agenda };
}
