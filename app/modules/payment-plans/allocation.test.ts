/** Allocation: in date order, to the penny, whatever the order in which payments were recorded. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { pence, total, type Pence } from "#app/shared/money.ts";
import examples from "#tests/vectors/examples.json";
import { allocate, inValueOrder, type Received } from "./allocation.ts";
import { scheduleInstalments, type Instalment } from "./instalment-schedule.ts";

function payment(id: string, valueOn: string, amount: number): Received {
  return { id, valueOn: calendarDate(valueOn), amount: pence(amount) };
}

const firstDueOn = calendarDate("2026-03-05");

function schedule(principal: number, count: number): Instalment[] {
  return scheduleInstalments({
    principal: pence(principal),
    count,
    every: "month",
    firstDueOn,
    whole: false,
  });
}

const anyPayments = fc.array(
  fc.record({
    id: fc.uuid(),
    valueOn: fc.integer({ min: -60, max: 500 }).map((days) => addDays(firstDueOn, days)),
    amount: fc.integer({ min: 1, max: 30_000 }).map(pence),
  }),
  { maxLength: 25 },
);

const anySchedule = fc
  .tuple(fc.integer({ min: 12, max: 200_000 }), fc.integer({ min: 1, max: 12 }))
  .map(([principal, count]) => schedule(principal, count));

function sum(rows: readonly { [key in Column]: Pence }[], column: Column): Pence {
  return total(rows.map((row) => row[column]));
}

type Column = "amount" | "paid" | "paidInAdvance" | "paidLate" | "outstanding";

test.each(examples.allocation)("$id: $what", ({ loan, steps }) => {
  const received = steps.flatMap((step, index) =>
    step.pay === undefined ? [] : [payment(String(index), step.on, step.pay)],
  );
  const expected = steps.flatMap((step) => step.schedule ?? []);
  const totals = steps.find((step) => step.total)?.total;
  const instalments = scheduleInstalments({
    principal: pence(loan.principal),
    count: loan.n,
    every: "month",
    firstDueOn: calendarDate(String(expected[0]?.[0])),
    whole: false,
  });

  const { rows, surplus } = allocate(instalments, received);
  expect(
    rows.map((row) => [
      row.dueOn,
      row.amount,
      row.paid,
      row.paidInAdvance,
      row.paidLate,
      row.outstanding,
    ]),
  ).toEqual(expected);
  expect({
    Due: sum(rows, "amount"),
    Paid: sum(rows, "paid"),
    "In advance": sum(rows, "paidInAdvance"),
    Late: sum(rows, "paidLate"),
    Outstanding: sum(rows, "outstanding"),
  }).toEqual(totals);
  expect(surplus).toBe(0);
});

test("£1,200.00 for a plan of £1,000.00 pays it all and leaves a surplus of £200.00", () => {
  const { rows, surplus, surplusParts } = allocate(schedule(100_000, 4), [
    payment("a", "2026-03-05", 120_000),
  ]);
  expect(rows.map(({ outstanding }) => outstanding)).toEqual([0, 0, 0, 0]);
  expect(rows.map(({ paidInAdvance }) => paidInAdvance)).toEqual([0, 25_000, 25_000, 25_000]);
  expect(surplus).toBe(20_000);
  expect(surplusParts).toEqual([{ receivedId: "a", valueOn: "2026-03-05", amount: 20_000 }]);
});

test("a payment after the last instalment is filled is surplus as a whole, £50.00 and £1.00", () => {
  const received = [
    payment("a", "2026-03-01", 5000),
    payment("b", "2026-03-02", 5000),
    payment("c", "2026-03-03", 100),
  ];
  const { surplus, surplusParts } = allocate(schedule(5000, 1), received);
  expect(surplus).toBe(5100);
  expect(surplusParts.map(({ receivedId, amount }) => [receivedId, amount])).toEqual([
    ["b", 5000],
    ["c", 100],
  ]);
});

test("£84.33 late and in part: £50.00 on the due date, £34.33 eleven days after it", () => {
  const [row] = allocate(schedule(8433, 1), [
    payment("b", "2026-03-16", 3433),
    payment("a", "2026-03-05", 5000),
  ]).rows;
  expect(row).toMatchObject({ paid: 8433, paidInAdvance: 0, paidLate: 3433, outstanding: 0 });
  expect(row?.parts).toEqual([
    { receivedId: "a", valueOn: "2026-03-05", amount: 5000 },
    { receivedId: "b", valueOn: "2026-03-16", amount: 3433 },
  ]);
});

test("a payment dated back to 5 March takes the first instalment from the one of 5 April", () => {
  const april = payment("z", "2026-04-05", 10_000);
  const before = allocate(schedule(30_000, 3), [april]).rows;
  expect(before[0]).toMatchObject({ paid: 10_000, paidLate: 10_000 });

  const after = allocate(schedule(30_000, 3), [april, payment("a", "2026-03-05", 10_000)]).rows;
  expect(after.map(({ paid, paidLate }) => [paid, paidLate])).toEqual([
    [10_000, 0],
    [10_000, 0],
    [0, 0],
  ]);
  expect(after[1]?.parts.map(({ receivedId }) => receivedId)).toEqual(["z"]);
});

test("all 3 paid and the first one taken back leaves exactly its £100.00 open, at the end", () => {
  const all = [
    payment("a", "2026-03-05", 10_000),
    payment("b", "2026-04-05", 10_000),
    payment("c", "2026-05-05", 10_000),
  ];
  expect(allocate(schedule(30_000, 3), all).rows.map(({ outstanding }) => outstanding)).toEqual([
    0, 0, 0,
  ]);
  expect(
    allocate(schedule(30_000, 3), all.slice(1)).rows.map(({ outstanding }) => outstanding),
  ).toEqual([0, 0, 10_000]);
});

test("nothing is paid off a debt that has not begun, and only half while half is paid out", () => {
  const received = [payment("a", "2026-03-01", 20_000)];
  const none = allocate(schedule(30_000, 3), received, pence(0));
  expect([none.rows[0]?.paid, none.surplus]).toEqual([0, 20_000]);
  const half = allocate(schedule(30_000, 3), received, pence(15_000));
  expect(half.rows.map(({ paid }) => paid)).toEqual([10_000, 5000, 0]);
  expect(half.surplus).toBe(5000);
});

test("any order in which payments arrive gives the same allocation", () => {
  const shuffled = anyPayments.chain((payments) =>
    fc.tuple(fc.constant(payments), fc.shuffledSubarray(payments, { minLength: payments.length })),
  );
  fc.assert(
    fc.property(anySchedule, shuffled, (instalments, [recorded, arrived]) => {
      expect(allocate(instalments, arrived)).toEqual(allocate(instalments, recorded));
    }),
  );
});

test("every penny received is on one instalment or in the surplus, and instalments fill in order", () => {
  fc.assert(
    fc.property(anySchedule, anyPayments, (instalments, received) => {
      const { rows, surplus, surplusParts } = allocate(instalments, received);
      const all = total(received.map(({ amount }) => amount));
      expect(sum(rows, "paid") + surplus).toBe(all);
      expect(sum(rows, "paid") + sum(rows, "outstanding")).toBe(sum(rows, "amount"));
      expect(surplus === 0 || sum(rows, "outstanding") === 0).toBe(true);

      const firstOpen = rows.findIndex(({ outstanding }) => outstanding > 0);
      expect(rows.slice(firstOpen + 1).every(({ paid }) => firstOpen === -1 || paid === 0)).toBe(
        true,
      );

      for (const { id, amount } of received) {
        const parts = [...rows.flatMap((row) => row.parts), ...surplusParts];
        expect(
          total(parts.filter((part) => part.receivedId === id).map((part) => part.amount)),
        ).toBe(amount);
      }
      expect(
        [...rows.flatMap((row) => row.parts), ...surplusParts].every(({ amount }) => amount > 0),
      ).toBe(true);
    }),
  );
});

test("payments of one day keep the order of their ids, and the list given is left alone", () => {
  const received = [
    payment("b", "2026-03-05", 1),
    payment("a", "2026-03-05", 2),
    payment("c", "2026-03-04", 3),
  ];
  expect(inValueOrder(received).map(({ id }) => id)).toEqual(["c", "a", "b"]);
  expect(received.map(({ id }) => id)).toEqual(["b", "a", "c"]);
});

test("36 instalments and 120 payments, one dated first, are replayed in the order of their days", () => {
  const instalments = schedule(1_012_000, 36);
  const received = Array.from({ length: 120 }, (_, index) =>
    payment(String(index).padStart(3, "0"), addDays(firstDueOn, index * 3), 8433),
  );
  const { rows } = allocate(instalments, [...received, payment("zzz", "2026-01-01", 8433)]);
  expect(rows[0]?.parts[0]?.receivedId).toBe("zzz");
});

test("a payment of nothing, and instalments out of order, are broken promises", () => {
  const instalments = schedule(30_000, 3);
  expect(() => allocate(instalments, [payment("a", "2026-03-05", 0)])).toThrow("more than nothing");
  expect(() => allocate([...instalments].reverse(), [])).toThrow("order of their due dates");
});
