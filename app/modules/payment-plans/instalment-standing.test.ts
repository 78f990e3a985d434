/** Standings: overdue from the day after collection, aged from the due date, derived every time. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate, todayInLondon } from "#app/shared/calendar-date.ts";
import { pence, total } from "#app/shared/money.ts";
import type { Received } from "./allocation.ts";
import { scheduleInstalments } from "./instalment-schedule.ts";
import { overdueAmount, standings, type StandingQuestion } from "./instalment-standing.ts";

function schedule(first: string, count = 3, principal = 10_000 * count) {
  const firstDueOn = calendarDate(first);
  return scheduleInstalments({
    principal: pence(principal),
    count,
    every: "month",
    firstDueOn,
    whole: false,
  });
}

function payment(id: string, valueOn: string, amount: number): Received {
  return { id, valueOn: calendarDate(valueOn), amount: pence(amount) };
}

/** Three instalments of £100.00 on 14 July (Tuesday), 14 August and 14 September 2026. */
function ask(today: string, question: Partial<StandingQuestion> = {}) {
  return standings({
    instalments: schedule("2026-07-14"),
    received: [],
    today: calendarDate(today),
    ...question,
  });
}

const named = (rows: ReturnType<typeof ask>) => rows.map(({ standing }) => standing);
const ages = (rows: ReturnType<typeof ask>) => rows.map(({ daysOverdue }) => daysOverdue);

test("before and on 14 July the first of 3 is due next, on the 15th it is 1 day overdue", () => {
  expect(named(ask("2026-06-01"))).toEqual(["due-next", "to-come", "to-come"]);
  expect(named(ask("2026-07-14"))).toEqual(["due-next", "to-come", "to-come"]);
  expect(named(ask("2026-07-15"))).toEqual(["overdue", "due-next", "to-come"]);
  expect(ages(ask("2026-07-15"))).toEqual([1, 0, 0]);
});

test("at 23:30 in UTC on 14 July it is overdue by London's calendar, at 22:59:59 it is not", () => {
  const late = todayInLondon(new Date("2026-07-14T23:30:00Z"));
  const early = todayInLondon(new Date("2026-07-14T22:59:59Z"));
  expect(ages(ask(late))).toEqual([1, 0, 0]);
  expect(named(ask(early))[0]).toBe("due-next");
});

test("due on Saturday 4 July, collected on Monday 6: overdue on Tuesday, then 3 days old", () => {
  const instalments = schedule("2026-07-04", 2);
  const monday = ask("2026-07-06", { instalments });
  const tuesday = ask("2026-07-07", { instalments });
  expect(monday[0]).toMatchObject({
    standing: "due-next",
    dueOn: "2026-07-04",
    collectOn: "2026-07-06",
    daysOverdue: 0,
  });
  expect(tuesday[0]).toMatchObject({ standing: "overdue", daysOverdue: 3 });
});

test("weekly on Saturday, Sunday and bank-holiday Monday collect on one Tuesday, each due day kept", () => {
  const instalments = [23, 24, 25].map((day, index) => ({
    number: index + 1,
    dueOn: calendarDate(`2026-05-${String(day)}`),
    amount: pence(1000),
  }));
  const rows = ask("2026-05-26", { instalments });
  expect(rows.map(({ dueOn }) => dueOn)).toEqual(["2026-05-23", "2026-05-24", "2026-05-25"]);
  expect(rows.map(({ collectOn }) => collectOn)).toEqual(Array(3).fill("2026-05-26"));
  expect(named(rows)).toEqual(["due-next", "to-come", "to-come"]);
});

test("£40.00 of £100.00 is part-paid until its collection date, then overdue with its part shown", () => {
  const received = [payment("a", "2026-07-10", 4000)];
  expect(ask("2026-07-14", { received })[0]).toMatchObject({
    standing: "part-paid",
    isNext: true,
    outstanding: 6000,
  });
  expect(ask("2026-07-14", { received })[1]).toMatchObject({ standing: "to-come", isNext: false });
  expect(ask("2026-07-15", { received })[0]).toMatchObject({
    standing: "overdue",
    paid: 4000,
    outstanding: 6000,
  });
  expect(ask("2026-07-15", { received })[1]).toMatchObject({ standing: "due-next", isNext: true });
});

test("the next instalment, £100.00 paid ahead, is never due next nor overdue", () => {
  const received = [payment("a", "2026-07-01", 20_000)];
  expect(named(ask("2026-08-20", { received }))).toEqual(["paid", "paid", "due-next"]);
  expect(ask("2026-08-20", { received })[1]).toMatchObject({
    paidOn: "2026-07-01",
    daysOverdue: 0,
  });
});

test("a payment that is taken back opens the arrears again with their first age of 32 days", () => {
  const received = [payment("a", "2026-07-14", 10_000), payment("b", "2026-08-14", 10_000)];
  expect(named(ask("2026-08-15", { received }))).toEqual(["paid", "paid", "due-next"]);
  expect(ages(ask("2026-08-15"))).toEqual([32, 1, 0]);
  expect(ages(ask("2026-08-15", { received: received.slice(1) }))).toEqual([0, 1, 0]);
});

test("paying the oldest of two leaves the age of the second: 4 days, not 35", () => {
  expect(ages(ask("2026-08-18", { received: [payment("a", "2026-08-18", 10_000)] }))).toEqual([
    0, 4, 0,
  ]);
  expect(ages(ask("2026-08-18"))).toEqual([35, 4, 0]);
});

test("£100.00 on its way covers the oldest open instalment: not overdue, and not paid either", () => {
  const onItsWay = [payment("d", "2026-07-20", 10_000)];
  const rows = ask("2026-07-16", { onItsWay });
  expect(named(rows)).toEqual(["on-its-way", "due-next", "to-come"]);
  expect(rows[0]).toMatchObject({
    outstanding: 10_000,
    onItsWay: 10_000,
    expectedOn: "2026-07-20",
    daysOverdue: 0,
  });
  expect(overdueAmount(rows)).toBe(0);
});

test("£60.00 on its way does not cover £100.00: overdue, of which £40.00 is asked for", () => {
  const rows = ask("2026-07-16", { onItsWay: [payment("d", "2026-07-20", 6000)] });
  expect(named(rows)).toEqual(["overdue", "due-next", "to-come"]);
  expect(rows[0]).toMatchObject({ onItsWay: 6000, outstanding: 10_000 });
  expect(overdueAmount(rows)).toBe(4000);
});

test("£40.00 paid and £60.00 on its way cover £100.00 together", () => {
  const question = {
    received: [payment("a", "2026-07-14", 4000)],
    onItsWay: [payment("d", "2026-07-20", 6000)],
  };
  expect(ask("2026-07-16", question)[0]).toMatchObject({
    standing: "on-its-way",
    paid: 4000,
    outstanding: 6000,
  });
});

test("a pause holds from 1 August up to, and not on, 1 September, and leaves out its 31 days", () => {
  const pause = { pausedOn: calendarDate("2026-08-01"), resumedOn: calendarDate("2026-09-01") };
  expect(named(ask("2026-07-31", pause))).toEqual(["overdue", "due-next", "to-come"]);
  expect(named(ask("2026-08-01", pause))).toEqual(["paused", "paused", "paused"]);
  expect(named(ask("2026-08-31", pause))).toEqual(["paused", "paused", "paused"]);
  expect(named(ask("2026-09-01", pause))).toEqual(["overdue", "overdue", "due-next"]);
  // From 14 July: 49 days less 31. From 14 August: 18 days, all of them paused.
  expect(ages(ask("2026-09-01", pause))).toEqual([18, 0, 0]);
  expect(ages(ask("2026-09-02", pause))).toEqual([19, 1, 0]);
});

test("a pause of 6 to 30 October leaves out 24 days, one of 15 to 25 October 10", () => {
  const instalments = schedule("2026-10-01", 1);
  for (const [from, until, days] of [
    ["06", "30", 24],
    ["15", "25", 10],
  ] as const) {
    const pause = {
      pausedOn: calendarDate(`2026-10-${from}`),
      resumedOn: calendarDate(`2026-10-${until}`),
    };
    expect(ages(ask("2026-11-01", { instalments, ...pause }))).toEqual([31 - days]);
  }
});

test("a pause without an end goes on, and what is paid stays paid in it", () => {
  const pause = {
    pausedOn: calendarDate("2026-08-01"),
    received: [payment("a", "2026-07-14", 10_000)],
  };
  expect(named(ask("2027-01-01", pause))).toEqual(["paid", "paused", "paused"]);
});

test("standings agree with the books and with one another on any day", () => {
  const instalments = schedule("2026-01-31", 12);
  const money = fc.array(fc.integer({ min: 1, max: 25_000 }), { maxLength: 8 });
  const asReceived = (amounts: number[], prefix: string) =>
    amounts.map((amount, index) =>
      payment(prefix + String(index), addDays(calendarDate("2026-01-01"), index * 20), amount),
    );
  fc.assert(
    fc.property(money, money, fc.integer({ min: -10, max: 500 }), (paid, flying, days) => {
      const today = addDays(calendarDate("2026-01-31"), days);
      const rows = standings({
        instalments,
        received: asReceived(paid, "p"),
        onItsWay: asReceived(flying, "f"),
        today,
      });
      const overdue = rows.filter(({ standing }) => standing === "overdue");
      expect(rows.filter(({ isNext }) => isNext).length).toBeLessThanOrEqual(1);
      expect(rows.filter(({ standing }) => standing === "due-next").length).toBeLessThanOrEqual(1);
      expect(
        overdue.every(({ collectOn, outstanding }) => collectOn < today && outstanding > 0),
      ).toBe(true);
      expect(
        rows.every(({ standing, outstanding }) => (standing === "paid") === (outstanding === 0)),
      ).toBe(true);
      expect(
        rows.every(({ daysOverdue, standing }) => daysOverdue > 0 === (standing === "overdue")),
      ).toBe(true);
      const covered = Math.min(total([...paid, ...flying].map(pence)), 120_000);
      const dueBefore = rows.filter(({ collectOn }) => collectOn < today).length * 10_000;
      expect(overdueAmount(rows)).toBe(Math.max(0, dueBefore - covered));
    }),
  );
});
