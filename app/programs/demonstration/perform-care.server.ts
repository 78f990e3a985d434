/**
 * Cares for the invented cohorts' members by the portal's own verbs: of those who went quiet one is
 * being called, one was, others wait; one-to-ones are written down, one is corrected; acts are
 * stated. The words are as short as real ones should be.
 */
import { readOpenTasks } from "#app/modules/care/read-care-tasks.server.ts";
import { closeCareTask } from "#app/modules/care/close-care-task.server.ts";
import { correctOneToOne } from "#app/modules/care/correct-one-to-one.server.ts";
import type { LeadershipActKind } from "#app/modules/care/leadership-act.ts";
import { recordOneToOne } from "#app/modules/care/record-one-to-one.server.ts";
import { stateAct } from "#app/modules/care/state-act.server.ts";
import { listOpenTasks } from "#app/modules/care/care-task-store.server.ts";
import { takeCareTask } from "#app/modules/care/take-care-task.server.ts";
import { holdsPlace, type Membership } from "#app/modules/cohorts/membership.ts";
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import { listMeetingsUntil } from "#app/modules/meetings/meeting-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import type { DemoCohort } from "./cohorts.ts";
import { accepted, contextAt, type Performance } from "./performance.server.ts";

type Telling = { cohort: DemoCohort; cohortId: Id; at: Date };

/** After the registers of the cohort's past are kept. */
export async function performCare(performance: Performance, telling: Telling): Promise<void> {
  const { key } = telling.cohort;
  if (key === "camberwell") await performCamberwell(performance, telling);
  if (key === "stratford") await performStratford(performance, telling);
  if (key === "hackney") await performHackney(performance, telling);
}

/** A cohort with a parent leader, who calls one of those who went quiet. */
async function performCamberwell(performance: Performance, telling: Telling): Promise<void> {
  const { cohortId, at } = telling;
  const leader = contextAt(performance, leaderKey(performance), at);
  const organiser = contextAt(performance, "organiser", at);
  const [task] = (await readOpenTasks(leader)).filter(({ cohort }) => cohort.id === cohortId);
  assert(task !== undefined, "somebody of the cohort went quiet");
  const taking = { token: newId(), cohortId, taskId: task.id, act: "take" } as const;
  accepted(await takeCareTask(leader, taking));

  const { membership: abena, context: own } = await memberOf(performance, telling);
  const id = await performOneToOne(leader, abena, {
    nextStep: "Brings a neighbour from her building to the next meeting",
    stepBy: "member",
  });
  const correction = { token: newId(), cohortId, id, version: 1 };
  const words = "My neighbour works that evening. I will bring my sister.";
  accepted(await correctOneToOne(own, { ...correction, words }));
  const quiet = (await listOpenTasks(performance.tx, [cohortId])).map(({ memberId }) => memberId);
  const [first, second] = (await listMembers(performance.tx, cohortId)).filter(
    ({ stage, personId }) => stage === "active" && !quiet.includes(personId),
  );
  assert(first !== undefined && second !== undefined, "parents came to the cohort");
  await performOneToOne(organiser, first, {
    ...{ nextStep: "I send her the questions for the head teacher", stepBy: "writer" },
    privateLine: "Rehearse the opening with her on the phone",
  });
  const met = (await listMeetingsUntil(performance.tx, cohortId, organiser.today)).at(-1);
  assert(met !== undefined, "the cohort has met");
  await performActs(organiser, first, { acts: ["spoke-at-meeting", "led-ask"], on: dayOf(met) });
  await performActs(leader, second, { acts: ["interpreted"], on: dayOf(met) });
  await performActs(leader, abena, { acts: ["brought-family"], on: leader.today });
}

/** A cohort without one: the organiser has called. */
async function performStratford(performance: Performance, { cohortId, at }: Telling) {
  const organiser = contextAt(performance, "organiser", at);
  const [task] = (await readOpenTasks(organiser)).filter(({ cohort }) => cohort.id === cohortId);
  assert(task !== undefined, "somebody of the cohort went quiet");
  const closing = { token: newId(), cohortId, taskId: task.id, outcome: "needs-change" } as const;
  const nextStep = "Ask the others whether half an hour later would do";
  accepted(await closeCareTask(organiser, { ...closing, nextStep }));
}

/** In Spanish. */
async function performHackney(performance: Performance, telling: Telling): Promise<void> {
  const organiser = contextAt(performance, "organiser", telling.at);
  const { membership: abril } = await memberOf(performance, telling);
  const inSpanish = { ...organiser, language: "es" } as const;
  await performOneToOne(inSpanish, abril, {
    ...{ nextStep: "Prepara dos preguntas para la visita a la universidad", stepBy: "member" },
  });
  await performActs(organiser, abril, { acts: ["brought-family"], on: organiser.today });
}

function leaderKey({ people }: Performance): string {
  const [key] = [...people].find(([, { roles }]) => roles.includes("parent-leader")) ?? [];
  assert(key !== undefined, "one of the parents is a leader");
  return key;
}

/** The parent with a plan who joined as well. */
async function memberOf(performance: Performance, { cohort, cohortId, at }: Telling) {
  const found = [...performance.people].find(([, { fullName }]) =>
    fullName.startsWith(`${cohort.family ?? ""} `),
  );
  assert(found !== undefined, "the parent with a plan is known");
  const [key, { personId }] = found;
  const members = await listMembers(performance.tx, cohortId);
  const membership = members.find((one) => one.personId === personId);
  assert(membership !== undefined && holdsPlace(membership.stage), "they hold a place");
  return { membership, context: contextAt(performance, key, at) };
}

type Words = { nextStep: string; stepBy: "member" | "writer"; privateLine?: string };

async function performOneToOne(
  writer: SignedInContext,
  { id: membershipId, cohortId }: Membership,
  { privateLine = "", ...words }: Words,
): Promise<Id> {
  const metOn = addDays(writer.today, -2);
  const dueOn = addDays(writer.today, 30);
  const order = { token: newId(), cohortId, membershipId, metOn, dueOn, privateLine };
  return accepted(await recordOneToOne(writer, { ...order, ...words }));
}

async function performActs(
  who: SignedInContext,
  { id: membershipId, cohortId }: Membership,
  { acts, on: actedOn }: { acts: readonly LeadershipActKind[]; on: CalendarDate },
): Promise<void> {
  for (const act of acts) {
    accepted(await stateAct(who, { token: newId(), cohortId, membershipId, act, actedOn }));
  }
}
