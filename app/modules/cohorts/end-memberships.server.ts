/**
 * Ends every membership of a cohort that closes, within that act: who had a place has completed
 * the cohort, who waited is told that no place will come.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Cohort } from "./cohort.ts";
import { after, holdsPlace, type Membership } from "./membership.ts";
import { listMembers, saveStage } from "./membership-store.server.ts";
import { callWithoutAddress } from "./tell-members.server.ts";

/** The caller holds the lock of the cohort. */
export async function endMemberships(
  tx: Transaction,
  context: Context,
  cohort: Pick<Cohort, "id" | "name">,
): Promise<void> {
  const members = await listMembers(tx, cohort.id);
  for (const member of members) {
    const { id, stage, partyId } = member;
    const then = after(stage, holdsPlace(stage) ? "complete" : "withdraw");
    assert(then !== null, "who has not left may end");
    await saveStage(tx, context, [id], then);
    await recordAudit(tx, context, {
      command: "end-membership",
      subjectKind: "membership",
      subjectId: id,
      fields: ["stage"],
    });
    // Who came along hears it from who asked.
    const asker = members.find((other) => other.partyId === partyId);
    if (asker === member && !holdsPlace(stage)) await callWithoutAddress(tx, [member]);
    await tellEnded(tx, context, cohort, member);
  }
}

async function tellEnded(
  tx: Transaction,
  context: Context,
  { name: cohort }: Pick<Cohort, "name">,
  { id, personId, stage }: Membership,
): Promise<void> {
  await queueMessage(tx, context, {
    personId,
    text: holdsPlace(stage) ? "cohorts:mail.ended" : "cohorts:mail.closed",
    dedupKey: `ended:${id}`,
    variables: () => ({ cohort }),
    link: (to) => to.cohorts,
  });
}
