/**
 * Sets the clock of a demonstration that begins at a chosen moment, before it has anybody in it.
 *
 * What its clock says once people are there is theirs to set (set-clock.server.ts): a later start
 * with the same environment leaves it alone.
 */
import { clockOffset, now, setClockOffset } from "#app/platform/clock.server.ts";
import type { Database } from "#app/platform/database.server.ts";
import { env } from "#app/platform/env.server.ts";
import { assert } from "#app/shared/assert.ts";
import { hasAnybody } from "../identity/person-store.server.ts";
import { CLOCK_OFFSET, saveSetting } from "./setting-store.server.ts";

export async function beginClock(db: Database, startsAt: Date): Promise<void> {
  assert(env().mode === "demonstration", "only a demonstration begins at a chosen moment");
  const offset = clockOffset() + startsAt.getTime() - now().getTime();
  const isEmpty = await db.inTransaction(async (tx) => {
    if (await hasAnybody(tx)) return false;
    await saveSetting(tx, { key: CLOCK_OFFSET, value: String(offset), at: startsAt, byId: null });
    return true;
  });
  if (isEmpty) setClockOffset(offset);
}
