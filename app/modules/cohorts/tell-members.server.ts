/**
 * Tells everybody who has a place in a cohort some news of its meetings, within the act that made
 * it: each by mail in their written language. A party without any address is rung: the page of the
 * meeting lists it.
 */
import { queueMessage, type MessageOrder } from "#app/modules/notifications/outbox-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { holdsPlace, type Membership } from "./membership.ts";
import { countReachable, listMembers, saveToCall } from "./membership-store.server.ts";

/** `occasion` names the news, so that each person hears it once. */
export type News = Pick<MessageOrder, "text" | "variables" | "link" | "notBefore"> & {
  occasion: string;
};

/** The caller holds the lock of the cohort. */
export async function tellMembers(
  tx: Transaction,
  context: Context,
  cohortId: Id,
  { occasion, ...message }: News,
): Promise<void> {
  const members = await listMembers(tx, cohortId);
  for (const { personId } of members.filter(({ stage }) => holdsPlace(stage))) {
    await queueMessage(tx, context, { ...message, personId, dedupKey: `${occasion}:${personId}` });
  }
}

/** Notes a call about a place to who asked for the party, where nobody of it can be written to. */
export async function callWithoutAddress(
  tx: Transaction,
  party: readonly Membership[],
): Promise<void> {
  const [asked] = party;
  const people = party.map(({ personId }) => personId);
  if (asked === undefined || (await countReachable(tx, people)) > 0) return;
  await saveToCall(tx, asked.id, true);
}
