/** The staff's list of plans and its queues, on a real database. */
import { expect, test } from "vitest";
import { planListQuery, readPlanFilter } from "#app/modules/payment-plans/plan-list-filter.ts";
import {
  listPlans,
  PLANS_A_PAGE,
  type PlanPage,
} from "#app/modules/payment-plans/plan-list-store.server.ts";
import type { PlanStanding } from "#app/modules/payment-plans/plan-standing.ts";
import { findPlanFile, findStaffPlan } from "#app/modules/payment-plans/plan-file-store.server.ts";
import { countWaiting } from "#app/modules/payment-plans/plan-work-store.server.ts";
import { database } from "#app/platform/database.server.ts";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { planRow, submittedPlan } from "#tests/setup/submitted-plan.ts";

const today = calendarDate("2026-11-21");

async function list(query: string, personId = newId()) {
  const { reader } = await database();
  return listPlans(reader, readPlanFilter(new URLSearchParams(query)), { today, personId });
}

/** The address of the page next to this one. */
function at(standing: PlanStanding, side: "above" | "below", page: PlanPage): string {
  const place = page[side];
  if (place === null) throw new Error(`nothing is ${side} this page`);
  return planListQuery(readPlanFilter(new URLSearchParams({ standing })), { [side]: place });
}

async function change(planId: string, status: string, oldestUnpaidCollectOn: string | null = null) {
  const db = await database();
  await db.inTransaction(async (tx) => {
    await tx.paymentPlan.update({ where: { id: planId }, data: { status } });
    await tx.planBalance.update({
      where: { planId },
      data: {
        oldestUnpaidCollectOn,
        oldestUnpaidDueOn: oldestUnpaidCollectOn,
        nextDueOn: oldestUnpaidCollectOn,
        nextDuePence: oldestUnpaidCollectOn === null ? null : 8_433,
      },
    });
  });
}

/** So many withdrawn plans of one family, in one transaction. */
async function withdrawnPlans(count: number) {
  const { planId } = await submittedPlan();
  const { number, householdId, borrowerId, createdAt } = await planRow(planId);
  const db = await database();
  await db.inTransaction((tx) =>
    tx.paymentPlan.createMany({
      data: Array.from({ length: count }, (_, index) => ({
        ...{ id: newId(), number: number + 1 + index, householdId, borrowerId, createdAt },
        status: "withdrawn",
      })),
    }),
  );
}

test("garcia finds García, a number finds CPP, a reference its household, a percent sign nothing", async () => {
  const { planId, borrowerId } = await submittedPlan({ fullName: "Inés García O’Brien-Ñandú" });
  const { number } = await planRow(planId);
  const { reader } = await database();
  const household = await reader.household.findUniqueOrThrow({ where: { borrowerId } });
  const { reference } = household;
  const searches = [
    "garcia",
    "GARCÍA o'brien",
    "nandu",
    `CPP-${String(number).padStart(4, "0")}`,
    `${reference.slice(0, 4)} ${reference.slice(4).toLowerCase()}`,
  ];
  for (const q of searches) {
    const { plans } = await list(new URLSearchParams({ q }).toString());
    expect(plans.map(({ id }) => id)).toEqual([planId]);
  }
  expect((await list("q=%25")).plans).toHaveLength(0);
  expect((await list("q=_ar")).plans).toHaveLength(0);
});

test("yesterday's collection date is overdue, today's is not, and each filter shows its own", async () => {
  const late = await submittedPlan();
  await change(late.planId, "active", "2026-11-20");
  const inTime = await submittedPlan();
  await change(inTime.planId, "active", "2026-11-21");

  const overdue = await list("standing=overdue");
  expect(overdue.plans).toMatchObject([
    { id: late.planId, standing: "overdue", nextDueOn: "2026-11-20", nextDue: 8_433 },
  ]);
  const upToDate = await list("standing=up-to-date");
  expect(upToDate.plans.map(({ id }) => id)).toEqual([inTime.planId]);
});

test("a language narrows the list to families who read it", async () => {
  const { planId } = await submittedPlan({ language: "en" });
  const english = await list("language=en");
  expect(english.plans.map(({ id }) => id)).toContain(planId);
  expect(english.plans.every(({ language }) => language === "en")).toBe(true);
});

test("a family's own draft is not found; one that an officer started is", async () => {
  const own = await submittedPlan({ status: "draft" });
  const helped = await submittedPlan({ status: "draft", startedById: newId() });
  const { plans } = await list("standing=draft");
  expect(plans.map(({ id }) => id)).toEqual([helped.planId]);
  const { reader } = await database();
  expect(await findPlanFile(reader, own.planId, "reader")).toBeNull();
  expect(await findStaffPlan(reader, own.planId, "reader")).toBeNull();
  expect((await findPlanFile(reader, helped.planId, "reader"))?.plan.id).toBe(helped.planId);
  expect(await findPlanFile(reader, "../etc", "reader")).toBeNull();
});

test("a person's own plan is neither listed nor counted for them", async () => {
  const { planId, borrowerId } = await submittedPlan({ roles: ["plan-officer"] });
  const { reader } = await database();
  const number = String((await planRow(planId)).number);
  expect((await list(`q=${number}`, borrowerId)).plans).toHaveLength(0);
  const [own, others] = [
    await countWaiting(reader, { today, personId: borrowerId }),
    await countWaiting(reader, { today, personId: newId() }),
  ];
  expect(others.submitted - own.submitted).toBe(1);
});

test("120 plans are three pages by number, forwards and back, and none is shown twice", async () => {
  const before = (await list("standing=withdrawn")).plans.length;
  expect(before).toBe(0);
  await withdrawnPlans(120);
  const first = await list("standing=withdrawn");
  const second = await list(at("withdrawn", "below", first));
  const third = await list(at("withdrawn", "below", second));
  expect([first, second, third].map(({ plans }) => plans.length)).toEqual([
    PLANS_A_PAGE,
    PLANS_A_PAGE,
    20,
  ]);
  const numbers = [first, second, third].flatMap(({ plans }) => plans.map(({ number }) => number));
  expect(new Set(numbers).size).toBe(120);
  expect([...numbers].sort((a, b) => b - a)).toEqual(numbers);
  expect(first.above).toBeNull();
  expect(third.below).toBeNull();

  const back = await list(at("withdrawn", "above", third));
  expect(back.plans).toEqual(second.plans);
  const top = await list(at("withdrawn", "above", second));
  expect(top.plans).toEqual(first.plans);
  expect(top.above).toBeNull();
});

test("a plan prepared by oneself waits for others: 0 to approve for the preparer, 1 for another", async () => {
  const { planId } = await submittedPlan();
  const preparer = newId();
  const db = await database();
  await db.inTransaction((tx) =>
    tx.paymentPlan.update({
      where: { id: planId },
      data: { status: "prepared", preparedById: preparer },
    }),
  );
  expect((await countWaiting(db.reader, { today, personId: preparer })).toApprove).toBe(0);
  expect(await countWaiting(db.reader, { today, personId: newId() })).toMatchObject({
    toApprove: 1,
    prepared: 1,
    overdue: 1,
    payOutsToConfirm: 0,
  });
});

test("60 overdue plans stand oldest missed date first, then by number, forwards and back", async () => {
  const { planId } = await submittedPlan();
  const { number, householdId, borrowerId, createdAt } = await planRow(planId);
  const db = await database();
  // The newest plans missed the oldest dates, three plans a date.
  const missed = Array.from({ length: 60 }, (_, index) => ({
    id: newId(),
    number: number + 60 - index,
    missedOn: addDays(calendarDate("2025-01-01"), Math.floor(index / 3)),
  }));
  await db.inTransaction(async (tx) => {
    await tx.paymentPlan.createMany({
      data: missed.map(({ id, number: each }) => ({
        ...{ id, number: each, householdId, borrowerId, createdAt, status: "active" },
      })),
    });
    await tx.planBalance.createMany({
      data: missed.map(({ id, missedOn }) => ({ planId: id, oldestUnpaidCollectOn: missedOn })),
    });
  });
  const expected = missed
    .toSorted((a, b) => a.missedOn.localeCompare(b.missedOn) || a.number - b.number)
    .map(({ id }) => id);
  const first = await list("standing=overdue");
  const second = await list(at("overdue", "below", first));
  const shown = [...first.plans, ...second.plans].map(({ id }) => id);
  expect(shown.slice(0, 60)).toEqual(expected);
  expect(first.above).toBeNull();
  expect(second.below).toBeNull();
  const back = await list(at("overdue", "above", second));
  expect(back.plans).toEqual(first.plans);
});
