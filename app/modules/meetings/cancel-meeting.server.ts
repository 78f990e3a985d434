/**
 * Cancels a meeting with a reason. It stays, visible as cancelled, on pages and in calendars, and
 * who has a place is told. One that was held, and has marks of a leader, is cancelled no more.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { listKept } from "./attendance-store.server.ts";
import { lockMeeting } from "./lock-meeting.server.ts";
import { isCancelled, type CancelReason } from "./meeting.ts";
import { saveMeetingCancelled } from "./meeting-store.server.ts";
import { tellCancelled } from "./tell-changes.server.ts";

export type CancelOrder = {
  token: string;
  cohortId: Id;
  meetingId: Id;
  /** The sequence that was on the page. */
  version: number;
  reason: CancelReason;
};

type Reason = "meeting-cancelled-already" | "meeting-held-already" | "changed-meanwhile";

export function cancelMeeting(
  context: SignedInContext,
  order: CancelOrder,
): Promise<Verdict<undefined, Reason | FormUsed>> {
  const { meetingId, version, reason } = order;
  return actOnce(context, "cancel-meeting", order, async (tx) => {
    const { cohort, meeting } = await lockMeeting(tx, order);
    if (isCancelled(meeting)) return refuse("meeting-cancelled-already");
    if (meeting.sequence !== version) return refuse("changed-meanwhile");
    if ((await listKept(tx, [meetingId])).size > 0) return refuse("meeting-held-already");

    await saveMeetingCancelled(tx, context, { id: meetingId, reason });
    await recordAudit(tx, context, {
      command: "cancel-meeting",
      subjectKind: "meeting",
      subjectId: meetingId,
      fields: ["cancelledAt", "cancelReason"],
    });
    await tellCancelled(tx, context, cohort, { meeting, reason });
    await publicPagesChange(tx, context);
    return accept();
  });
}
