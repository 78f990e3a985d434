/**
 * Tells those who call a cohort's quiet members that somebody is to be called: one mail a day to
 * each, however many tasks that day opened. It names nobody and gives no reason beyond the two
 * meetings; who is meant stands on the page, behind signing in.
 */
import { listLeaders } from "#app/modules/cohorts/cohort-leader-store.server.ts";
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import { heldUntil } from "#app/modules/notifications/quiet-hours.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { takersOf } from "./care-task.ts";

/** `membershipIds`: about whom tasks were opened. Nobody is written to about themselves alone. */
export async function tellLeaders(
  tx: Transaction,
  context: Context,
  { cohortId, membershipIds }: { cohortId: Id; membershipIds: readonly Id[] },
): Promise<void> {
  if (membershipIds.length === 0) return;
  const cohort = await findCohort(tx, cohortId);
  assert(cohort !== null, "a care task is of a cohort");
  const leaderIds = (await listLeaders(tx, cohortId)).map(({ personId }) => personId);
  const { leadId } = cohort;
  const members = await listMembers(tx, cohortId);
  const takers = members
    .filter(({ id }) => membershipIds.includes(id))
    .flatMap(({ personId: memberId }) => takersOf({ leaderIds, leadId, memberId }));
  for (const personId of new Set(takers)) {
    await queueMessage(tx, context, {
      personId,
      text: "care:mail.opened",
      dedupKey: `care-opened:${cohortId}:${context.today}:${personId}`,
      notBefore: heldUntil(context.now),
      variables: () => ({ cohort: cohort.name }),
      link: (to) => to.staffCare,
    });
  }
}
