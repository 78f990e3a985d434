/**
 * Notes whether somebody comes to a meeting. The same answer again writes nothing; another one
 * replaces it, until the meeting begins. Of two at once the later one stands, and one row remains.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { findOwnMembership } from "#app/modules/cohorts/membership-store.server.ts";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import { findOwnReplyNeeds } from "#app/modules/meetings/reply-needs-store.server.ts";
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { closedFor, isSameReply, replyOf, type Noted, type Reply } from "./reply.ts";
import { findReply, saveReplyRow } from "./reply-store.server.ts";
import { needsAfter, type SaidNeeds } from "./said-needs.ts";

export type ReplyOrder = Reply & { meetingId: Id; personId: Id; said?: SaidNeeds };

const NOTHING_SAID: SaidNeeds = { ticked: [], from: "link" };

/** Whoever calls has made sure that the person may be spoken for: by a signed link, or signed in. */
export function saveReply(
  context: Context,
  order: ReplyOrder,
): Promise<Verdict<Noted, "reply-closed">> {
  const { meetingId, personId, said = NOTHING_SAID } = order;
  const reply = replyOf(order);
  return inTransaction(context, async (tx) => {
    await lockWord(tx, `reply:${meetingId}:${personId}`);
    const meeting = await findMeeting(tx, meetingId);
    if (meeting === null) return refuse("reply-closed");
    const membership = await findOwnMembership(tx, meeting.cohortId, personId);
    if (membership === null || closedFor(meeting, membership, context.now) !== null) {
      return refuse("reply-closed");
    }
    const known = await findReply(tx, meetingId, personId);
    const before = await findOwnReplyNeeds(tx, meetingId, personId);
    const needs = needsAfter(before, reply.answer, said);
    const areNeedsSame = needs.join() === before.join();
    const isSame = known !== null && isSameReply(known, reply);
    if (isSame && areNeedsSame) return accept(wordFor("same", said));

    await saveReplyRow(tx, { ...reply, needs, meetingId, personId, at: context.now });
    await recordAudit(tx, context, {
      command: "reply-to-meeting",
      subjectKind: "membership",
      subjectId: membership.id,
      fields: ["answer", "children", ...(areNeedsSame ? [] : (["needs"] as const))],
    });
    return accept(wordFor(known === null ? "noted" : "changed", said));
  });
}

/** A link's answer must not tell whether what is ticked was said before. */
function wordFor(word: Noted, { ticked, from }: SaidNeeds): Noted {
  return from === "link" && ticked.length > 0 ? "noted" : word;
}
