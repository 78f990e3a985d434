/** The demonstration’s clock: forward as far as the calendar is known, never back behind the ledger. */
import { afterAll, expect, test } from "vitest";
import { beginClock } from "#app/modules/settings/begin-clock.server.ts";
import { loadClock, setClock } from "#app/modules/settings/set-clock.server.ts";
import { clockOffset, now, setClockOffset } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { postEntry } from "#app/modules/ledger/post-entry.server.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { actingAs } from "#tests/setup/people.ts";

const DAY = 24 * 60 * 60_000;

afterAll(() => {
  setClockOffset(0);
});

test("an empty demonstration begins on 1 September 2025, and one with people keeps its clock", async () => {
  const db = await database();
  const startsAt = new Date("2025-09-01T08:00:00Z");
  await beginClock(db, startsAt);
  const begun = now().getTime() - startsAt.getTime();
  expect(begun).toBeGreaterThanOrEqual(0);
  expect(begun).toBeLessThan(60_000);
  const offset = clockOffset();
  setClockOffset(0);
  await loadClock(db);
  expect(clockOffset()).toBe(offset);

  await actingAs(["administrator"], { now: now() });
  setClockOffset(7);
  await beginClock(db, new Date("2025-10-01T08:00:00Z"));
  expect(clockOffset()).toBe(7);
  setClockOffset(0);
  await loadClock(db);
  expect(clockOffset()).toBe(offset);
  setClockOffset(0);
});

test("40 days forward, kept over a restart, with open sessions carried along", async () => {
  const context = await actingAs(["administrator"], { now: now() });
  const db = await database();
  const id = newId();
  const { personId } = context.actor;
  await db.inTransaction((tx) =>
    tx.session.create({
      data: {
        ...{ id, personId, secretHash: id, device: "", idleMinutes: 120 },
        createdAt: context.now,
        lastSeenAt: context.now,
      },
    }),
  );
  const to = new Date(context.now.getTime() + 40 * DAY);
  expect((await setClock(context, to)).ok).toBe(true);
  expect(Math.abs(now().getTime() - to.getTime())).toBeLessThan(60_000);

  const offset = clockOffset();
  setClockOffset(0);
  await loadClock(db);
  expect(clockOffset()).toBe(offset);
  const session = await db.reader.session.findUniqueOrThrow({ where: { id } });
  expect(session.lastSeenAt.getTime()).toBe(to.getTime());
});

test("back behind the newest entry of the ledger is refused, back to just after it is not", async () => {
  const context = await actingAs(["administrator"], { now: now() });
  await context.db.inTransaction((tx) =>
    postEntry(tx, context, {
      kind: "pot-funded",
      valueOn: context.today,
      postings: [{ debit: "cash:test", credit: "funds:test", amount: pence(100) }],
      idempotencyKey: newId(),
    }),
  );
  const at = (milliseconds: number) => new Date(context.now.getTime() + milliseconds);
  expect(await setClock(context, at(-1))).toMatchObject({ reason: "clock-before-entries" });
  expect((await setClock(context, at(1))).ok).toBe(true);
});

test("to 2 January 2029, beyond the known bank holidays, is refused in words", async () => {
  const context = await actingAs(["administrator"], { now: now() });
  const verdict = await setClock(context, new Date("2029-01-02T09:00:00Z"));
  expect(verdict).toMatchObject({ ok: false, reason: "calendar-not-known" });
});
