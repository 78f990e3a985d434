/** A plan's money in plain lines: what each day changed, and what was left after it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { scheduleInstalments } from "#app/modules/payment-plans/instalment-schedule.ts";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { pence, ZERO } from "#app/shared/money.ts";
import { familyAccount, type FamilyPayment, type PaidFee } from "./family-account.ts";

const day = calendarDate;
const FEE = pence(101_200);
const instalments = scheduleInstalments({
  principal: FEE,
  count: 12,
  every: "month",
  firstDueOn: day("2026-01-05"),
  whole: false,
});
const lent: PaidFee[] = [{ childName: "Sol Demo", amount: FEE, paidOn: day("2025-12-20") }];

type Paid = { on: string; amount: number; reversedOn?: string };

function payment({ on, amount, reversedOn }: Paid, index: number): FamilyPayment {
  const reversal =
    reversedOn === undefined
      ? null
      : { reason: "wrong family", reversedAt: new Date(`${reversedOn}T10:00:00Z`), isMove: false };
  return {
    id: `p${String(index).padStart(2, "0")}`,
    method: "bank-transfer",
    valueOn: day(on),
    amount: pence(amount),
    reversal,
  };
}

function accountOf(paid: readonly Paid[], today: string, paidFees = lent) {
  return familyAccount({
    ...{ instalments, payments: paid.map(payment) },
    ...{ paidFees, today: day(today) },
  });
}

test("£168.68 on 2 dates leaves £843.32, and March is next", () => {
  const account = accountOf(
    [
      { on: "2026-01-05", amount: 8434 },
      { on: "2026-02-05", amount: 8434 },
    ],
    "2026-02-20",
  );
  expect(account).toMatchObject({ received: 16_868, paymentDays: 2, outstanding: 84_332 });
  expect(account.next?.dueOn).toBe("2026-03-05");
  expect(account.overdue).toBe(0);
  expect(account.lines.map(({ kind, on, balance }) => [kind, on, balance])).toEqual([
    ["lent", "2025-12-20", 101_200],
    ["paid", "2026-01-05", 92_766],
    ["paid", "2026-02-05", 84_332],
  ]);
});

test("a payment of £84.34 taken back a week later is two lines, and the balance is as before", () => {
  const account = accountOf(
    [{ on: "2026-01-05", amount: 8434, reversedOn: "2026-01-12" }],
    "2026-01-20",
  );
  expect(account.lines.slice(1)).toEqual([
    { kind: "paid", on: "2026-01-05", amount: 8434, method: "bank-transfer", balance: 92_766 },
    {
      kind: "taken-back",
      on: "2026-01-12",
      amount: 8434,
      paidOn: "2026-01-05",
      reason: "wrong family",
      balance: 101_200,
    },
  ]);
  expect(account).toMatchObject({ received: 0, paymentDays: 0, outstanding: 101_200 });
  expect(account.overdueRows.map(({ number }) => number)).toEqual([1]);
});

test("a payment of £84.34 that belonged to another plan is taken off without staff's reason", () => {
  const one = payment({ on: "2026-01-05", amount: 8434 }, 0);
  const reversal = {
    ...{ reason: "It is Ana Demo's", reversedAt: new Date("2026-01-12T12:00:00Z"), isMove: true },
  };
  const { lines } = familyAccount({
    instalments,
    payments: [{ ...one, reversal }],
    paidFees: lent,
    today: day("2026-01-20"),
  });
  expect(lines.at(-1)).toEqual({
    ...{ kind: "moved", on: "2026-01-12", amount: 8434, paidOn: "2026-01-05", balance: 101_200 },
  });
});

test("a payment taken back at 23:30 UTC on 30 June is taken back on 1 July in London", () => {
  const late = payment({ on: "2026-06-05", amount: 8434 }, 0);
  const account = familyAccount({
    instalments,
    payments: [
      {
        ...late,
        reversal: { reason: "x", reversedAt: new Date("2026-06-30T23:30:00Z"), isMove: false },
      },
    ],
    paidFees: lent,
    today: day("2026-07-02"),
  });
  expect(account.lines.at(-1)?.on).toBe("2026-07-01");
});

test("£1,100.00 against £1,012.00 lent leaves £0.00 to pay and £88.00 kept for the family", () => {
  const account = accountOf([{ on: "2026-01-05", amount: 110_000 }], "2026-12-20");
  expect(account).toMatchObject({ outstanding: 0, surplus: 8_800, overdue: 0, next: null });
  expect(account.lines.at(-1)?.balance).toBe(-8_800);
});

test("money that came before anything was lent is kept, and no instalment is behind", () => {
  const account = accountOf([{ on: "2025-12-01", amount: 8434 }], "2026-03-01", []);
  expect(account).toMatchObject({ outstanding: 0, surplus: 8434, overdue: 0 });
  expect(account.overdueRows).toEqual([]);
});

test("whatever is paid and taken back, the last line is what was lent without what stands", () => {
  const paid = fc.record({
    day: fc.integer({ min: 0, max: 400 }),
    amount: fc.integer({ min: 1, max: 60_000 }),
    takenBackAfter: fc.option(fc.integer({ min: 0, max: 90 })),
  });
  fc.assert(
    fc.property(fc.array(paid, { maxLength: 20 }), (list) => {
      const account = accountOf(
        list.map(({ day: offset, amount, takenBackAfter }) => {
          const on = addDays(day("2025-12-01"), offset);
          return takenBackAfter === null
            ? { on, amount }
            : { on, amount, reversedOn: addDays(on, takenBackAfter) };
        }),
        "2026-08-01",
      );
      const last = account.lines.at(-1)?.balance ?? ZERO;
      expect(last).toBe(account.paidOut - account.received);
      expect(account.outstanding - account.surplus).toBe(last);
      expect(account.overdue).toBeLessThanOrEqual(account.outstanding);
    }),
  );
});
