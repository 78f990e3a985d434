/** An empty demonstration is filled once, by the portal's own verbs, and its books agree. */
import { beforeAll, expect, test } from "vitest";
import { isDoor, DOORS } from "#app/modules/identity/demonstration-doors.ts";
import { findPersonBehind } from "#app/modules/identity/door-store.server.ts";
import { PLAN_STATUSES } from "#app/modules/payment-plans/plan-lifecycle.ts";
import { checkBooks } from "#app/modules/payments/check-books.server.ts";
import { database, type Database } from "#app/platform/database.server.ts";
import { fillDemonstration } from "#app/programs/demonstration/fill-demonstration.server.ts";

const NOW = new Date("2026-11-22T09:00:00Z");

let db: Database;

beforeAll(async () => {
  db = await database();
  const started = performance.now();
  const { filled, acts } = await fillDemonstration(db, NOW);
  expect(filled).toBe(true);
  if (process.env["MEASURE"]) console.log(acts, "acts in", performance.now() - started, "ms");
}, 300_000);

test("a second start fills nothing", async () => {
  const people = await db.reader.person.count();
  expect(await fillDemonstration(db, NOW)).toEqual({ filled: false, acts: 0 });
  expect(await db.reader.person.count()).toBe(people);
});

test("more than 120 plans, in every status, about half of the families in each language", async () => {
  const plans = await db.reader.paymentPlan.groupBy({ by: ["status"], _count: true });
  expect(plans.map(({ status }) => status).sort()).toEqual([...PLAN_STATUSES].sort());
  const count = await db.reader.paymentPlan.count();
  expect(count).toBeGreaterThan(120);
  const spanish = await db.reader.person.count({
    where: { language: "es", household: { isNot: null } },
  });
  expect(spanish / count).toBeGreaterThan(0.4);
  expect(spanish / count).toBeLessThan(0.6);
});

test("everybody is marked as invented, and by name too", async () => {
  expect(await db.reader.person.count({ where: { invented: false } })).toBe(0);
  expect(
    await db.reader.person.count({ where: { NOT: { fullName: { contains: "Demo " } } } }),
  ).toBe(0);
});

test("the books agree to the penny: trial balance 0, every projection equal to its rebuild", async () => {
  const { faults, entries } = await checkBooks(db.reader);
  expect(faults).toEqual([]);
  expect(entries).toBeGreaterThan(300);
});

test("some plans are overdue, some have a surplus, and unknown money waits in suspense", async () => {
  const balances = await db.reader.planBalance.findMany();
  const overdue = balances.filter(
    ({ oldestUnpaidCollectOn }) => (oldestUnpaidCollectOn ?? "9999") < "2026-11-22",
  );
  expect(overdue.length).toBeGreaterThan(5);
  expect(balances.filter(({ surplusPence }) => surplusPence > 0).length).toBeGreaterThan(1);
  const unknown = await db.reader.payment.count({ where: { planId: null, reversal: null } });
  expect(unknown).toBe(2);
});

test("nothing is dated today or later, and mail waits in both languages", async () => {
  const { _max } = await db.reader.auditEntry.aggregate({ _max: { at: true } });
  expect(_max.at?.getTime()).toBeLessThan(NOW.getTime());
  const mail = await db.reader.outboxMessage.groupBy({ by: ["language"], _count: true });
  expect(mail.map(({ language }) => language).sort()).toEqual(["en", "es"]);
});

test("every door of the sign-in page opens", async () => {
  for (const door of DOORS) {
    expect(isDoor(door)).toBe(true);
    expect(await findPersonBehind(db.reader, door), door).not.toBeNull();
  }
});
