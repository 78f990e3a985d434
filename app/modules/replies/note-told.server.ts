/**
 * Notes that somebody without e-mail was rung about a meeting and knows its news: once, with who
 * told it and when. What happened after the page was opened is still to tell.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { createMeetingCalls } from "./meeting-call-store.server.ts";
import { listMeetingsToRing } from "./read-calls.server.ts";

export type ToldOrder = {
  token: string;
  cohortId: Id;
  meetingId: Id;
  personId: Id;
  /** That was on the page. */
  keys: string;
};

export function noteTold(
  context: SignedInContext,
  order: ToldOrder,
): Promise<Verdict<undefined, "called-already" | "changed-meanwhile" | FormUsed>> {
  const { cohortId, meetingId, personId, keys } = order;
  return actOnce(context, "note-told", order, async (tx) => {
    await lockCohort(tx, cohortId);
    const meetings = await listMeetingsToRing(tx, context, cohortId);
    const of = meetings.find(({ meeting }) => meeting.id === meetingId);
    const waiting = of?.people.find((person) => person.personId === personId);
    if (waiting === undefined) return refuse("called-already");
    if (waiting.keys !== keys) return refuse("changed-meanwhile");

    const call = { meetingId, personId, toldAt: context.now, toldById: context.actor.personId };
    await createMeetingCalls(
      tx,
      keys.split(",").map((news) => ({ ...call, news })),
    );
    await recordAudit(tx, context, {
      command: "note-told",
      subjectKind: "meeting",
      subjectId: meetingId,
    });
    return accept();
  });
}
