/**
 * Tells a parent that words of theirs were written down, and where to read and withdraw them; that
 * they changed after the parent had agreed to publish them; that they are not theirs any more. The
 * words themselves never go by mail, and who writes down their own words knows of them.
 */
import {
  forgetMessages,
  isMessageUnsent,
  queueMessage,
} from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { wasAgreed } from "./consent-store.server.ts";

type Told = { concernId: Id; personId: Id; heardOn: CalendarDate };
type Spoken = Readonly<{ id: Id; personId: Id | null }>;

/** Once for each concern and person. */
export async function tellHeard(
  tx: Transaction,
  context: SignedInContext,
  { concernId, personId, heardOn }: Told,
): Promise<void> {
  if (personId === context.actor.personId) return;
  await queueMessage(tx, context, {
    ...{ personId, text: "listening:mail.heard", dedupKey: keyOf("heard", concernId, personId) },
    variables: ({ date }) => ({ writer: context.actor.fullName, day: date(heardOn) }),
    link: (to) => to.myConcerns,
  });
}

/** That the words are others than the ones that they agreed to. Each time anew. */
export async function tellReworded(
  tx: Transaction,
  context: SignedInContext,
  { id, personId }: Spoken,
): Promise<void> {
  if (personId === null || personId === context.actor.personId) return;
  const dedupKey = keyOf("reworded", id, personId);
  await forgetMessages(tx, [dedupKey]);
  await queueMessage(tx, context, {
    ...{ personId, text: "listening:mail.reworded", dedupKey },
    variables: () => ({ writer: context.actor.fullName }),
    link: (to) => to.myConcern(id),
  });
}

/**
 * That words are written down as theirs no more. It says neither which nor when they were said:
 * nothing may connect the two any longer. Who neither was told of them nor agreed to publish them
 * has nothing to hear.
 */
export async function tellTakenAway(
  tx: Transaction,
  context: SignedInContext,
  { id, personId }: Spoken,
): Promise<void> {
  if (personId === null || personId === context.actor.personId) return;
  const isUntold = await isMessageUnsent(tx, keyOf("heard", id, personId));
  if (isUntold && !(await wasAgreed(tx, id))) return;
  await queueMessage(tx, context, {
    ...{ personId, text: "listening:mail.taken-away", dedupKey: `taken-away:${newId()}` },
    variables: () => ({ writer: context.actor.fullName }),
    link: (to) => to.myConcerns,
  });
}

/** Takes the messages out again, sent or not: they say whose the words are. */
export async function forgetTold(tx: Transaction, spoken: readonly Spoken[]): Promise<void> {
  const keys = spoken.flatMap(({ id, personId }) =>
    personId === null ? [] : [keyOf("heard", id, personId), keyOf("reworded", id, personId)],
  );
  await forgetMessages(tx, keys);
}

function keyOf(occasion: "heard" | "reworded", concernId: Id, personId: Id): string {
  return `${occasion}:${concernId}:${personId}`;
}
