/**
 * Sets the demonstration's clock, so that a year of instalments can be watched in an afternoon.
 *
 * It never goes back behind the newest entry of the ledger: what is recorded stays in the past;
 * nor beyond the known calendar, where no instalment has a collection date.
 * Open sessions are carried along. A live portal's clock cannot be set (clock.server.ts).
 */
import { inTransaction, type SignedInContext } from "#app/platform/context.server.ts";
import { clockOffset, setClockOffset } from "#app/platform/clock.server.ts";
import type { Database } from "#app/platform/database.server.ts";
import { env } from "#app/platform/env.server.ts";
import { assert } from "#app/shared/assert.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { findCollectionDate } from "#app/shared/working-days.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { carrySessions } from "../identity/session-store.server.ts";
import {
  CLOCK_OFFSET,
  findSetting,
  newestRecordedAt,
  saveSetting,
} from "./setting-store.server.ts";

export async function setClock(context: SignedInContext, to: Date) {
  assert(env().mode === "demonstration", "only a demonstration sets its clock");
  const verdict = await inTransaction(context, async (tx) => {
    const known = findCollectionDate(todayInLondon(to));
    if (!known.ok) return known;
    const newest = await newestRecordedAt(tx);
    if (newest !== null && to < newest) return refuse("clock-before-entries");

    const offset = clockOffset() + to.getTime() - context.now.getTime();
    const byId = context.actor.personId;
    await saveSetting(tx, { key: CLOCK_OFFSET, value: String(offset), at: context.now, byId });
    await carrySessions(tx, context.now, to);
    await recordAudit(tx, context, {
      command: "set-clock",
      subjectKind: "setting",
      subjectId: CLOCK_OFFSET,
      before: { at: context.now.toISOString() },
      after: { at: to.toISOString() },
    });
    return accept(offset);
  });
  if (verdict.ok) setClockOffset(verdict.value);
  return verdict;
}

/** Sets the clock as a demonstration left it when it was stopped. */
export async function loadClock(db: Database): Promise<void> {
  if (env().mode !== "demonstration") return;
  const offset = Number((await findSetting(db.reader, CLOCK_OFFSET)) ?? 0);
  if (Number.isSafeInteger(offset)) setClockOffset(offset);
}
