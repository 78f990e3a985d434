/**
 * Writes down a one-to-one with a member of the cohort; the member is told that they can read it.
 * Nobody writes one about themselves.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { findMember } from "#app/modules/cohorts/membership-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import {
  lastDayOfLine,
  mayWrite,
  type Conversation,
  type ConversationReason,
} from "./one-to-one.ts";
import { createOneToOne, savePrivateLine } from "./one-to-one-store.server.ts";

export type OneToOneOrder = Conversation & {
  token: string;
  cohortId: Id;
  membershipId: Id;
  /** For the writer only; empty for none. */
  privateLine: string;
};

type Reason = ConversationReason | "not-a-member" | "about-yourself" | FormUsed;

/** Accepts the id of the record. */
export function recordOneToOne(
  context: SignedInContext,
  order: OneToOneOrder,
): Promise<Verdict<Id, Reason>> {
  const { cohortId, membershipId, metOn, nextStep, stepBy, dueOn, privateLine } = order;
  const writerId = context.actor.personId;
  return actOnce(context, "record-one-to-one", order, async (tx) => {
    await lockCohort(tx, cohortId);
    const member = await findMember(tx, cohortId, membershipId);
    if (member === null) return refuse("not-a-member");
    const { personId } = member;
    if (personId === writerId) return refuse("about-yourself");
    const verdict = mayWrite(order, context.today);
    if (!verdict.ok) return verdict;

    const words = { metOn, nextStep, stepBy, dueOn };
    const record = { cohortId, membershipId, personId, writerId, ...words };
    const id = await createOneToOne(tx, context, record);
    await savePrivateLine(tx, id, { words: privateLine, lastOn: lastDayOfLine(context.today) });
    await recordAudit(tx, context, {
      command: "record-one-to-one",
      subjectKind: "one-to-one",
      subjectId: id,
    });
    await queueMessage(tx, context, {
      ...{ personId, text: "care:mail.one-to-one", dedupKey: `one-to-one:${id}` },
      variables: ({ date }) => ({ writer: context.actor.fullName, day: date(metOn) }),
      link: (to) => to.myOneToOne(id),
    });
    return accept(id);
  });
}
