/** Tells a parent that words of theirs were written down, and where to read and withdraw them. */
import { forgetMessage, queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";

type Told = { concernId: Id; personId: Id; heardOn: CalendarDate };
type Spoken = Readonly<{ id: Id; personId: Id | null }>;

/** Once for each concern and person; the words themselves never go by mail. */
export async function tellHeard(
  tx: Transaction,
  context: SignedInContext,
  { concernId, personId, heardOn }: Told,
): Promise<void> {
  // Who writes down their own words knows of them.
  if (personId === context.actor.personId) return;
  await queueMessage(tx, context, {
    ...{ personId, text: "listening:mail.heard", dedupKey: keyOf(concernId, personId) },
    variables: ({ date }) => ({ writer: context.actor.fullName, day: date(heardOn) }),
    link: (to) => to.myConcerns,
  });
}

/** Takes the message out again, sent or not: it says whose the words are. */
export async function forgetTold(tx: Transaction, { id, personId }: Spoken): Promise<void> {
  if (personId !== null) await forgetMessage(tx, keyOf(id, personId));
}

function keyOf(concernId: Id, personId: Id): string {
  return `heard:${concernId}:${personId}`;
}
