/** Performs the training programme, and prepares two next meetings, by the portal's own verbs. */
import { listCohortsOf } from "#app/modules/cohorts/cohort-store.server.ts";
import { arrangeMeeting } from "#app/modules/meetings/arrange-meeting.server.ts";
import { isCancelled } from "#app/modules/meetings/meeting.ts";
import { listMeetingsFrom } from "#app/modules/meetings/meeting-store.server.ts";
import { writeAgenda } from "#app/modules/meetings/write-agenda.server.ts";
import { addMaterial, changeMaterial } from "#app/modules/training/change-material.server.ts";
import {
  addTrainingSession,
  archiveTrainingSession,
} from "#app/modules/training/change-programme.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { accepted, contextAt, type Performance } from "./performance.server.ts";
import { ARRANGEMENTS, SESSIONS, type DemoArrangement, type DemoSession } from "./training.ts";

/** After the cohorts' own story; a day on which nothing else of it happens. */
export function trainingActs(performance: Performance, today: CalendarDate) {
  const at = instantInLondon(addDays(today, -1), { hour: 9, minute: 30 });
  return [{ at, perform: () => performTraining(performance, at) }];
}

async function performTraining(performance: Performance, at: Date): Promise<void> {
  const organiser = contextAt(performance, "organiser", at);
  const sessions = new Map<string, Id>();
  for (const session of SESSIONS) {
    sessions.set(session.key, await performSession(organiser, session));
  }
  for (const arrangement of ARRANGEMENTS) {
    await performArrangement(organiser, arrangement, sessions.get(arrangement.session) ?? null);
  }
}

async function performSession(
  organiser: SignedInContext,
  { facts, materials, story }: DemoSession,
): Promise<Id> {
  const sessionId = accepted(await addTrainingSession(organiser, { token: newId(), facts }));
  for (const { then, ...words } of materials) {
    const added = await addMaterial(organiser, { token: newId(), sessionId, words });
    if (then === undefined) continue;
    const order = { token: newId(), sessionId, materialId: accepted(added), version: 1 };
    accepted(await changeMaterial(organiser, { ...order, words: { ...words, textEn: then } }));
  }
  if (story === "archived") {
    accepted(await archiveTrainingSession(organiser, { token: newId(), sessionId, version: 1 }));
  }
  return sessionId;
}

async function performArrangement(
  organiser: SignedInContext,
  { cohort: name, speaker, isReady, agenda }: DemoArrangement,
  sessionId: Id | null,
): Promise<void> {
  const { db, actor, today } = organiser;
  const cohorts = await listCohortsOf(db.reader, actor.personId);
  const cohortId = cohorts.find((cohort) => cohort.name === name)?.id;
  assert(cohortId !== undefined, `${name} is open`);
  const ahead = await listMeetingsFrom(db.reader, [cohortId], addDays(today, 1));
  const next = ahead.find((meeting) => !isCancelled(meeting));
  assert(next !== undefined, `${name} goes on`);
  const of = { token: newId(), cohortId, meetingId: next.id };
  const facts = {
    ...{ speaker, sessionId, isPlaceConfirmed: isReady, hostId: isReady ? actor.personId : null },
    interpreter: isReady ? "Demo Interpreter" : "",
    childcare: isReady ? "Demo Children’s Corner" : "",
  };
  accepted(await arrangeMeeting(organiser, { ...of, version: next.sequence, facts }));
  const points = { version: "none", points: agenda };
  accepted(await writeAgenda(organiser, { ...of, ...points, token: newId() }));
}
