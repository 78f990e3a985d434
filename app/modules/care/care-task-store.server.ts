/** Care tasks in the database. They change only under the lock of their cohort (`lockCohort`). */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { SEATED_STAGES } from "#app/modules/cohorts/membership.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { CALL_OUTCOMES, OWN_OUTCOMES, type CareOutcome, type CareTask } from "./care-task.ts";

type Db = Reader | Transaction;

const SEATED = { membership: { stage: { in: [...SEATED_STAGES] } } };

const OF_MEMBER = { membership: { select: { personId: true, queue: true } } } as const;

function toTask(row: Prisma.CareTaskGetPayload<object>): CareTask {
  const known = [...CALL_OUTCOMES, ...OWN_OUTCOMES];
  const outcome = known.find((one) => one === row.outcome) ?? null;
  assert(row.closedAt === null || outcome !== null, `care task ${row.id} has a known outcome`);
  return { ...row, outcome, nextStepIn: isLanguage(row.nextStepIn) ? row.nextStepIn : "en" };
}

/** The task, or null; a text that is no id finds nothing. */
export async function findCareTask(db: Db, id: unknown): Promise<CareTask | null> {
  if (!isId(id)) return null;
  const row = await db.careTask.findUnique({ where: { id } });
  return row === null ? null : toTask(row);
}

/** Every task of a cohort, open and closed. */
export async function listCareTasks(db: Db, cohortId: Id): Promise<CareTask[]> {
  const rows = await db.careTask.findMany({ where: { cohortId } });
  return rows.map(toTask);
}

/** A task with the member whom it is about. */
export type TaskOfMember = CareTask & {
  memberId: Id;
  /** The member's number in the cohort: the row of its registers. */
  queue: number;
  fullName: string;
  phone: string | null;
  email: string | null;
  language: Language;
  spokenLanguage: string | null;
  /** The days of the first and the second miss. */
  missedOn: CalendarDate[];
};

/** The open tasks of these cohorts about people who hold a place, the longest waiting first. */
export async function listOpenTasks(db: Db, cohortIds: readonly Id[]): Promise<TaskOfMember[]> {
  const rows = await db.careTask.findMany({
    where: { cohortId: { in: [...cohortIds] }, closedAt: null, ...SEATED },
    include: OF_MEMBER,
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
  });
  return withMembers(db, rows);
}

/** The tasks of these cohorts that a person closed since then, the latest first. */
export async function listClosedTasks(
  db: Db,
  cohortIds: readonly Id[],
  since: Date,
): Promise<TaskOfMember[]> {
  const rows = await db.careTask.findMany({
    where: {
      ...{ cohortId: { in: [...cohortIds] }, closedAt: { gte: since } },
      ...{ closedById: { not: null }, ...SEATED },
    },
    include: OF_MEMBER,
    orderBy: [{ closedAt: "desc" }, { id: "desc" }],
  });
  return withMembers(db, rows);
}

type Row = Prisma.CareTaskGetPayload<{ include: typeof OF_MEMBER }>;

async function withMembers(db: Db, rows: readonly Row[]): Promise<TaskOfMember[]> {
  if (rows.length === 0) return [];
  const people = await db.person.findMany({
    where: { id: { in: rows.map(({ membership }) => membership.personId) } },
  });
  const meetings = await db.meeting.findMany({
    where: { id: { in: rows.flatMap((row) => [row.firstMissId, row.secondMissId]) } },
    select: { id: true, startsAt: true },
  });
  const days = new Map(meetings.map(({ id, startsAt }) => [id, startsAt.slice(0, 10)]));
  return rows.map(({ membership, ...row }) => {
    const person = people.find(({ id }) => id === membership.personId);
    assert(person !== undefined, "a membership is somebody's");
    const missed = [row.firstMissId, row.secondMissId].map((id) => days.get(id) ?? "");
    return {
      ...toTask(row),
      memberId: person.id,
      queue: membership.queue,
      fullName: person.fullName,
      phone: person.phone,
      email: person.email,
      language: isLanguage(person.language) ? person.language : "en",
      spokenLanguage: person.spokenLanguage,
      missedOn: missed.map(calendarDate),
    };
  });
}

export type NewTask = Pick<CareTask, "cohortId" | "membershipId" | "firstMissId" | "secondMissId">;

export async function createCareTask(
  tx: Transaction,
  context: Context,
  task: NewTask,
): Promise<Id> {
  const id = newId();
  await tx.careTask.create({ data: { id, ...task, openedAt: context.now } });
  return id;
}

export async function saveReopened(tx: Transaction, id: Id): Promise<void> {
  const data = { closedAt: null, outcome: null, version: { increment: 1 } };
  await tx.careTask.update({ where: { id }, data });
}

/** Notes who has it; null gives it back to all who may take it. */
export async function saveTaken(
  tx: Transaction,
  context: Context,
  { id, takenById }: { id: Id; takenById: Id | null },
): Promise<void> {
  const takenAt = takenById === null ? null : context.now;
  await tx.careTask.update({
    where: { id },
    data: { takenById, takenAt, version: { increment: 1 } },
  });
}

export type Closing = {
  id: Id;
  outcome: CareOutcome;
  /** Null where the portal closes it. */
  closedById: Id | null;
  nextStep?: string;
};

export async function saveTaskClosed(
  tx: Transaction,
  context: Context,
  { id, outcome, closedById, nextStep = "" }: Closing,
): Promise<void> {
  await tx.careTask.update({
    where: { id },
    data: {
      ...{ outcome, closedById, nextStep, nextStepIn: context.language },
      ...{ closedAt: context.now, version: { increment: 1 } },
    },
  });
}
