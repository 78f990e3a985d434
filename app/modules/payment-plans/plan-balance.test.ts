/** The balance: the same from any order of entries, on any day, before and after every reversal. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { pence, total } from "#app/shared/money.ts";
import type { Received } from "./allocation.ts";
import { scheduleInstalments } from "./instalment-schedule.ts";
import { overdueAmount, standings } from "./instalment-standing.ts";
import { isOverdue, projectBalance, suspenseTarget } from "./plan-balance.ts";

const principal = pence(101_200);
const firstDueOn = calendarDate("2026-07-04");
const instalments = scheduleInstalments({
  principal,
  count: 12,
  every: "month",
  firstDueOn,
  whole: false,
});

function payment(id: string, valueOn: string, amount: number): Received {
  return { id, valueOn: calendarDate(valueOn), amount: pence(amount) };
}

const anyPayments = fc
  .array(fc.integer({ min: 1, max: 40_000 }), { maxLength: 10 })
  .map((amounts) =>
    amounts.map((amount, index) =>
      payment(`p${String(index)}`, addDays(firstDueOn, index * 17 - 20), amount),
    ),
  );

test("£168.68 paid of £1,012.00 leaves £843.32, the third instalment being the oldest unpaid", () => {
  const received = [payment("a", "2026-07-04", 8434), payment("b", "2026-08-04", 8434)];
  expect(projectBalance({ instalments, received, paidOut: principal })).toEqual({
    principalPence: 101_200,
    paidPence: 16_868,
    outstandingPence: 84_332,
    surplusPence: 0,
    oldestUnpaidDueOn: "2026-09-04",
    oldestUnpaidCollectOn: "2026-09-04",
    nextDueOn: "2026-09-04",
    nextDuePence: 8434,
    paidCount: 2,
    settled: false,
  });
});

test("the oldest unpaid one, due on Saturday 4 July, is overdue from Tuesday 7 July", () => {
  const balance = projectBalance({ instalments, received: [], paidOut: principal });
  expect([balance.oldestUnpaidDueOn, balance.oldestUnpaidCollectOn]).toEqual([
    "2026-07-04",
    "2026-07-06",
  ]);
  expect(isOverdue(balance, calendarDate("2026-07-06"))).toBe(false);
  expect(isOverdue(balance, calendarDate("2026-07-07"))).toBe(true);
});

test("£1,020.00 settles £1,012.00 with £8.00 in suspense; without its first £84.34 it is open again", () => {
  const received = [payment("a", "2026-07-04", 8434), payment("b", "2026-08-04", 93_566)];
  const settled = projectBalance({ instalments, received, paidOut: principal });
  expect(settled).toMatchObject({
    outstandingPence: 0,
    surplusPence: 800,
    paidCount: 12,
    settled: true,
    nextDueOn: null,
  });
  const reopened = projectBalance({ instalments, received: received.slice(1), paidOut: principal });
  expect(reopened).toMatchObject({
    outstandingPence: 7634,
    surplusPence: 0,
    paidCount: 11,
    settled: false,
  });
  expect(reopened).toMatchObject({ oldestUnpaidDueOn: "2027-06-04", nextDuePence: 7634 });
});

test("before any pay-out nothing is owed or overdue, and £50.00 received early waits in suspense", () => {
  const received = [payment("a", "2026-07-01", 5000)];
  const balance = projectBalance({ instalments, received, paidOut: pence(0) });
  expect(balance).toMatchObject({
    outstandingPence: 0,
    surplusPence: 5000,
    paidPence: 0,
    settled: false,
  });
  expect(isOverdue(balance, calendarDate("2028-01-01"))).toBe(false);
});

test("with £506.00 of £1,012.00 paid out, the £506.00 received leave no debt and settle nothing", () => {
  const received = [payment("a", "2026-07-01", 50_600)];
  const balance = projectBalance({ instalments, received, paidOut: pence(50_600) });
  expect(balance).toMatchObject({
    outstandingPence: 0,
    surplusPence: 0,
    settled: false,
    oldestUnpaidDueOn: null,
  });
});

test("a plan without terms owes nothing and is not settled", () => {
  const balance = projectBalance({ instalments: [], received: [], paidOut: pence(0) });
  expect(balance).toMatchObject({
    principalPence: 0,
    outstandingPence: 0,
    settled: false,
    paidCount: 0,
  });
});

test("received money is never lost: £1,012.00 less what is paid is owed, the rest is in suspense", () => {
  fc.assert(
    fc.property(
      anyPayments,
      fc.integer({ min: 0, max: 101_200 }).map(pence),
      (received, paidOut) => {
        const balance = projectBalance({ instalments, received, paidOut });
        const all = total(received.map(({ amount }) => amount));
        expect(balance.paidPence + balance.surplusPence).toBe(all);
        expect(balance.paidPence + balance.outstandingPence).toBe(paidOut);
        expect(balance.surplusPence).toBe(suspenseTarget(all, paidOut));
        expect(balance.outstandingPence === 0).toBe(balance.oldestUnpaidDueOn === null);
        expect(projectBalance({ instalments, received: [...received].reverse(), paidOut })).toEqual(
          balance,
        );
      },
    ),
  );
});

test("the projection and the standings agree on what is owed and whether it is overdue, any day", () => {
  fc.assert(
    fc.property(anyPayments, fc.integer({ min: -30, max: 500 }), (received, days) => {
      const today = addDays(firstDueOn, days);
      const balance = projectBalance({ instalments, received, paidOut: principal });
      const rows = standings({ instalments, received, today });
      expect(total(rows.map(({ outstanding }) => outstanding))).toBe(balance.outstandingPence);
      expect(rows.filter(({ standing }) => standing === "paid")).toHaveLength(balance.paidCount);
      expect(isOverdue(balance, today)).toBe(overdueAmount(rows) > 0);
    }),
  );
});
