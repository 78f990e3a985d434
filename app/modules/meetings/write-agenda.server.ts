/** Writes a meeting's agenda, or takes over that of an earlier meeting where there is none yet. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import type { Context, SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { agendaVersion, type AgendaPoint } from "./agenda.ts";
import { findEarlierAgenda, listAgenda, saveAgenda } from "./agenda-store.server.ts";
import { isCancelled, type Meeting } from "./meeting.ts";
import { findMeeting } from "./meeting-store.server.ts";

type OfMeeting = { token: string; cohortId: Id; meetingId: Id };

type NotOpen = "meeting-cancelled-already" | "cohort-closed";

async function lockOpenMeeting(
  tx: Transaction,
  { cohortId, meetingId }: OfMeeting,
): Promise<Verdict<Meeting, NotOpen>> {
  const cohort = await lockCohort(tx, cohortId);
  const meeting = await findMeeting(tx, meetingId);
  assert(cohort !== null && meeting?.cohortId === cohortId, "the meeting is one of its cohort's");
  if (cohort.closedAt !== null) return refuse("cohort-closed");
  return isCancelled(meeting) ? refuse("meeting-cancelled-already") : accept(meeting);
}

function plain({ minutes, titleEn, titleEs }: AgendaPoint): AgendaPoint {
  return { minutes, titleEn, titleEs };
}

async function save(
  tx: Transaction,
  context: Context,
  meetingId: Id,
  points: readonly AgendaPoint[],
): Promise<void> {
  await saveAgenda(tx, meetingId, points.map(plain));
  await recordAudit(tx, context, {
    command: "write-agenda",
    subjectKind: "meeting",
    subjectId: meetingId,
    fields: ["agenda"],
  });
}

export type AgendaOrder = OfMeeting & {
  /** Which agenda was on the page. */
  version: string;
  points: readonly AgendaPoint[];
};

export function writeAgenda(
  context: SignedInContext,
  order: AgendaOrder,
): Promise<Verdict<undefined, NotOpen | "changed-meanwhile" | "nothing-changed" | FormUsed>> {
  const { meetingId, version, points } = order;
  return actOnce(context, "write-agenda", order, async (tx) => {
    const meeting = await lockOpenMeeting(tx, order);
    if (!meeting.ok) return meeting;
    const before = await listAgenda(tx, meetingId);
    if (agendaVersion(before) !== version) return refuse("changed-meanwhile");
    if (JSON.stringify(before.map(plain)) === JSON.stringify(points.map(plain))) {
      return refuse("nothing-changed");
    }
    await save(tx, context, meetingId, points);
    return accept();
  });
}

export function copyAgenda(
  context: SignedInContext,
  order: OfMeeting,
): Promise<Verdict<undefined, NotOpen | "agenda-there" | "no-earlier-agenda" | FormUsed>> {
  const { meetingId } = order;
  return actOnce(context, "copy-agenda", order, async (tx) => {
    const meeting = await lockOpenMeeting(tx, order);
    if (!meeting.ok) return meeting;
    if ((await listAgenda(tx, meetingId)).length > 0) return refuse("agenda-there");
    const earlier = await findEarlierAgenda(tx, meeting.value);
    if (earlier === null) return refuse("no-earlier-agenda");
    await save(tx, context, meetingId, earlier.points);
    return accept();
  });
}
