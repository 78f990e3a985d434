/**
 * Changes a meeting, and where asked those after it; who has a place is told of all of it at once.
 * Two people at the same moment: the second is told. One that was held moves to no day ahead. An
 * answer was for its day: where that changes ahead, people are asked anew.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { listKept } from "./attendance-store.server.ts";
import { dayOf, isCancelled, type Meeting } from "./meeting.ts";
import {
  changedParts,
  changeMeetings as changed,
  type ChangeReason,
  type MeetingChange,
  type Scope,
} from "./meeting-changes.ts";
import { listMeetings, saveMeeting } from "./meeting-store.server.ts";
import { forgetReplies } from "./reply-needs-store.server.ts";
import { tellChanged } from "./tell-changes.server.ts";

export type MeetingChangeOrder = {
  token: string;
  cohortId: Id;
  meetingId: Id;
  /** The sequence that was on the page. */
  version: number;
  scope: Scope;
  change: MeetingChange;
};

type Reason =
  "meeting-cancelled-already" | "meeting-held-already" | "changed-meanwhile" | ChangeReason;

export function changeMeetings(
  context: SignedInContext,
  order: MeetingChangeOrder,
): Promise<Verdict<undefined, Reason | FormUsed>> {
  const { cohortId, meetingId, version, scope, change } = order;
  return actOnce(context, "change-meeting", order, async (tx) => {
    const cohort = await lockCohort(tx, cohortId);
    const meetings = await listMeetings(tx, cohortId);
    const target = meetings.find(({ id }) => id === meetingId);
    assert(cohort !== null && target !== undefined, "the meeting is one of its cohort's");
    if (isCancelled(target)) return refuse("meeting-cancelled-already");
    if (target.sequence !== version) return refuse("changed-meanwhile");
    const verdict = changed(meetings, { id: meetingId, change, scope, today: context.today });
    if (!verdict.ok) return verdict;

    const moved = verdict.value.filter((after) => isMoved(meetings, after));
    const ahead = moved.filter((after) => dayOf(after) >= context.today).map(({ id }) => id);
    if ((await listKept(tx, ahead)).size > 0) return refuse("meeting-held-already");
    await forgetReplies(tx, ahead);

    for (const meeting of verdict.value) {
      await saveMeeting(tx, context, meeting);
      await recordAudit(tx, context, {
        command: "change-meeting",
        subjectKind: "meeting",
        subjectId: meeting.id,
        fields: Object.keys(changedParts(target, change)) as (keyof MeetingChange)[],
      });
    }
    const changes = verdict.value.flatMap((after) => {
      const before = meetings.find(({ id }) => id === after.id);
      return before === undefined ? [] : [{ before, after }];
    });
    await tellChanged(tx, context, cohort, { token: order.token, changes });
    await publicPagesChange(tx, context);
    return accept();
  });
}

/** Whether the meeting gets another day. */
function isMoved(meetings: readonly Meeting[], after: Meeting): boolean {
  return meetings.some((before) => before.id === after.id && dayOf(before) !== dayOf(after));
}
