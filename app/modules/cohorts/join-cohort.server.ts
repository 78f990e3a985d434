/**
 * Joins a cohort, alone or with others: all of them get a place, or all of them wait. The row of
 * the cohort is locked, so that the last place is given once.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { createPerson } from "#app/modules/identity/person-store.server.ts";
import { keepDetails } from "#app/modules/identity/save-record.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { Context, SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { Cohort } from "./cohort.ts";
import { lockCohort } from "./cohort-store.server.ts";
import type { JoinAnswers } from "./join-answers.ts";
import { createParty, findOwnMembership } from "./membership-store.server.ts";
import { seatWaiting } from "./seat-waiting.server.ts";

export type JoinOrder = JoinAnswers & { token: string; cohortId: Id };

type JoinReason = "cohort-closed" | "joined-already" | "party-too-large";

/** Accepts the id of the membership; its stage says whether there was a place. */
export function joinCohort(
  context: SignedInContext,
  order: JoinOrder,
): Promise<Verdict<Id, JoinReason | FormUsed>> {
  const { personId } = context.actor;
  return actOnce(context, "join-cohort", order, async (tx) => {
    const cohort = await lockCohort(tx, order.cohortId);
    const open = mayTake(cohort, order);
    if (!open.ok) return open;
    if ((await findOwnMembership(tx, open.value.id, personId)) !== null) {
      return refuse("joined-already");
    }

    const { phone, language, spokenLanguage } = order;
    await keepDetails(tx, context, { ...(phone !== null && { phone }), language, spokenLanguage });
    const others = await createCompanions(tx, context, { cohort: open.value, order });
    const { partyId, membershipId } = await createParty(tx, context, {
      cohortId: open.value.id,
      personIds: [personId, ...others],
      stage: "waitlisted",
      needs: order.needs,
    });
    await recordJoin(tx, context, membershipId);
    const seated = await seatWaiting(tx, context, open.value, new Set([partyId]));
    await queueMessage(tx, context, {
      personId,
      text: seated.has(partyId) ? "cohorts:mail.enrolled" : "cohorts:mail.waiting",
      dedupKey: `joined:${membershipId}`,
      variables: ({ t }) => ({
        cohort: open.value.name,
        places: t("cohorts:mail.places", { count: 1 + others.length }),
      }),
      link: (to) => to.myMeetings,
    });
    await publicPagesChange(tx, context);
    return accept(membershipId);
  });
}

/** A cohort that is open, and has room for the whole party at least when it is empty. */
export function mayTake(
  cohort: Cohort | null,
  { companions }: Pick<JoinAnswers, "companions">,
): Verdict<Cohort, "cohort-closed" | "party-too-large"> {
  if (cohort?.closedAt !== null) return refuse("cohort-closed");
  const { capacity } = cohort;
  return companions.length + 1 > capacity
    ? refuse("party-too-large", { capacity })
    : accept(cohort);
}

/** People of their own without an address: who asked speaks for them. */
export async function createCompanions(
  tx: Transaction,
  context: Context,
  { cohort, order }: { cohort: Cohort; order: Pick<JoinAnswers, "companions" | "language"> },
): Promise<Id[]> {
  const { invented } = cohort;
  const ids: Id[] = [];
  for (const fullName of order.companions) {
    const createdById = context.actor?.personId ?? null;
    const { language } = order;
    const person = { fullName, email: null, language, invented, createdAt: context.now };
    ids.push(await createPerson(tx, { ...person, createdById }));
  }
  return ids;
}

export function recordJoin(tx: Transaction, context: Context, membershipId: Id): Promise<void> {
  return recordAudit(tx, context, {
    command: "join-cohort",
    subjectKind: "membership",
    subjectId: membershipId,
    fields: ["stage", "needs"],
  });
}
