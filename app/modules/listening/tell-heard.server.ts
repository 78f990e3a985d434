/** Tells a parent that words of theirs were written down, and where to read and withdraw them. */
import { forgetMessages, queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
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

/** Takes the messages out again, sent or not: they say whose the words are. */
export async function forgetTold(tx: Transaction, spoken: readonly Spoken[]): Promise<void> {
  const keys = spoken.flatMap(({ id, personId }) => (personId === null ? [] : keyOf(id, personId)));
  await forgetMessages(tx, keys);
}

function keyOf(concernId: Id, personId: Id): string {
  return `heard:${concernId}:${personId}`;
}
