/**
 * Performs the calls and letters to families who asked not to be e-mailed: once a week an officer
 * tells them everything new. What came since the last time is left for whoever opens the door.
 */
import { listFamiliesToTell, listToTell } from "#app/modules/notifications/by-hand-store.server.ts";
import { tellByHand } from "#app/modules/notifications/tell-by-hand.server.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { assert } from "#app/shared/assert.ts";
import { newId } from "#app/shared/id.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { contextAt, type Performance } from "./performance.server.ts";

const LAST_DAYS_AGO = 4;
const MOST_FAMILIES = 50;

/** The moments of the last `weeks` weeks at which the families were told. */
export function tellingMoments(today: CalendarDate, weeks: number): Date[] {
  return Array.from({ length: weeks }, (_, index) =>
    instantInLondon(addDays(today, -LAST_DAYS_AGO - 7 * index), { hour: 11, minute: 15 }),
  );
}

export async function performTelling(performance: Performance, at: Date): Promise<void> {
  const context = contextAt(performance, "officer-b", at);
  const { reader } = context.db;
  const page = { skip: 0, take: MOST_FAMILIES };
  for (const { planId } of await listFamiliesToTell(reader, context.actor.personId, page)) {
    const messageIds = (await listToTell(reader, planId)).map(({ id }) => id);
    const told = await tellByHand(context, { token: newId(), planId, messageIds });
    assert(told.ok, "news that is open can be told");
  }
}
