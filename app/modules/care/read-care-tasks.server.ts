/**
 * The care tasks that somebody may see: of the cohorts that they lead, never about themselves.
 *
 * Whose task it is (`takersOf`) also reads the telephone number; the organiser of a cohort with
 * parent leaders sees that there is a task and who has it.
 */
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { listLeadersOf } from "#app/modules/cohorts/cohort-leader-store.server.ts";
import { listCohortsOf } from "#app/modules/cohorts/cohort-store.server.ts";
import { listPlaces } from "#app/modules/cohorts/membership-store.server.ts";
import { leads } from "#app/modules/cohorts/require-cohort.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { foldName } from "#app/shared/folded-name.ts";
import { grouped } from "#app/shared/grouped.ts";
import type { Id } from "#app/shared/id.ts";
import { takersOf } from "./care-task.ts";
import { listClosedTasks, listOpenTasks, type TaskOfMember } from "./care-task-store.server.ts";

export type CareView = Pick<TaskOfMember, "id" | "fullName" | "language" | "spokenLanguage"> &
  Pick<TaskOfMember, "missedOn" | "openedAt" | "outcome" | "nextStep" | "nextStepIn"> & {
    cohort: Pick<Cohort, "id" | "name">;
    /** Null for who may not call, and where none is known; the address only without a number. */
    phone: string | null;
    email: string | null;
    /** Whether it is this person's to take. */
    isOwn: boolean;
    /**
     * Where the register of the latest miss has this member, if another member of the cohort is
     * called the same; else null.
     */
    row: { meetingId: Id; queue: number } | null;
    /** Who has it, or who closed it; null for nobody. */
    by: { id: Id; fullName: string } | null;
  };

export async function readOpenTasks(context: SignedInContext): Promise<CareView[]> {
  return readTasks(context, listOpenTasks);
}

const CLOSED_DAYS = 30;

/** Those that somebody closed in the last 30 days, so that leaders know what came of a call. */
export async function readClosedTasks(context: SignedInContext): Promise<CareView[]> {
  const since = new Date(context.now.getTime() - CLOSED_DAYS * 24 * 60 * 60_000);
  return readTasks(context, (db, cohortIds) => listClosedTasks(db, cohortIds, since));
}

async function readTasks(
  context: SignedInContext,
  list: (db: Reader, cohortIds: readonly Id[]) => Promise<TaskOfMember[]>,
): Promise<CareView[]> {
  const { reader } = context.db;
  const own = await listCohortsOf(reader, context.actor.personId);
  const cohorts = new Map(own.map((cohort) => [cohort.id, cohort]));
  const tasks = await list(reader, [...cohorts.keys()]);
  const waiting = new Set(tasks.map(({ cohortId }) => cohortId));
  const leaders = await listLeadersOf(reader, [...waiting]);
  const names = await listNames(
    reader,
    tasks.flatMap(({ takenById, closedById }) => closedById ?? takenById ?? []),
  );
  const namesakes = await listNamesakes(reader, [...waiting]);
  return tasks.flatMap((task) => {
    const cohort = cohorts.get(task.cohortId);
    if (cohort === undefined) return [];
    const ofCohort = leaders.filter(({ cohortId }) => cohortId === cohort.id);
    const leaderIds = ofCohort.map(({ personId }) => personId);
    return viewOf(context, task, { cohort, names, leaderIds, namesakes });
  });
}

/** Who holds a place in one of these cohorts beside somebody of the same name. */
async function listNamesakes(reader: Reader, cohortIds: readonly Id[]): Promise<Set<Id>> {
  const shared = new Set<Id>();
  for (const cohortId of cohortIds) {
    const places = (await listPlaces(reader, cohortId)).filter(({ endedAt }) => endedAt === null);
    const ids = [...new Set(places.map(({ personId }) => personId))];
    const names = await listNames(reader, ids);
    const alike = grouped(ids, (id) => foldName(names.get(id) ?? ""));
    for (const group of alike.values()) if (group.length > 1) group.forEach((id) => shared.add(id));
  }
  return shared;
}

type Around = {
  cohort: Cohort;
  leaderIds: readonly Id[];
  names: ReadonlyMap<Id, string>;
  namesakes: ReadonlySet<Id>;
};

/** The task as the actor sees it; nothing for who may not. */
function viewOf(context: SignedInContext, task: TaskOfMember, around: Around): CareView[] {
  const { cohort, leaderIds, names, namesakes } = around;
  const { personId } = context.actor;
  const { id, memberId, fullName, language, spokenLanguage } = task;
  const { missedOn, openedAt, outcome, nextStep, nextStepIn } = task;
  const takers = takersOf({ leaderIds, leadId: cohort.leadId, memberId });
  const isOwn = takers.includes(personId);
  if (memberId === personId || !(isOwn || leads(context, cohort))) return [];
  // Who leads no longer does not have it any more.
  const byId = task.closedById ?? takers.find((taker) => taker === task.takenById) ?? null;
  return [
    {
      ...{ id, fullName, language, spokenLanguage, missedOn, openedAt },
      ...{ outcome, nextStep, nextStepIn, isOwn },
      ...(isOwn ? reached(task) : { phone: null, email: null }),
      cohort: { id: cohort.id, name: cohort.name },
      row: namesakes.has(memberId) ? { meetingId: task.secondMissId, queue: task.queue } : null,
      by: byId === null ? null : { id: byId, fullName: names.get(byId) ?? "" },
    },
  ];
}

/** By telephone; by e-mail where no number is known. */
function reached({ phone, email }: TaskOfMember): Pick<CareView, "phone" | "email"> {
  return { phone, email: phone === null ? email : null };
}

/** How many wait for this person: theirs to take, and nobody else has them. */
export async function countOwnTasks(context: SignedInContext): Promise<number> {
  const tasks = await readOpenTasks(context);
  return tasks.filter(({ isOwn, by }) => isOwn && (by === null || by.id === context.actor.personId))
    .length;
}
