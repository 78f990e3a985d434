/**
 * Which payment pays which instalment.
 *
 * Overdue instalments come first, oldest first, then the one due today, then the next in date
 * order: that is due-date order, whatever today is. The result depends only on the agreed
 * instalments and on the payments in order of value date, so the order of arrival cannot matter.
 */
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { minPence, subtractPence, total, ZERO, type Pence } from "#app/shared/money.ts";
import type { Instalment } from "./instalment-schedule.ts";

/** A payment that stands; the caller leaves reversed ones out. */
export type Received = Readonly<{ id: string; valueOn: CalendarDate; amount: Pence }>;

export type Part = Readonly<{ receivedId: string; valueOn: CalendarDate; amount: Pence }>;

export type AllocatedInstalment = Instalment &
  Readonly<{
    paid: Pence;
    /** The share of `paid` with a value date before the due date. */
    paidInAdvance: Pence;
    /** The share of `paid` with a value date after the due date, from which ageing counts. */
    paidLate: Pence;
    outstanding: Pence;
    parts: readonly Part[];
  }>;

export type Allocation = Readonly<{
  rows: readonly AllocatedInstalment[];
  /** What was received beyond the instalments, or beyond what is owed. */
  surplus: Pence;
  surplusParts: readonly Part[];
}>;

/** By value date, then by id, so that two payments of one day keep their places. */
export function inValueOrder(received: readonly Received[]): Received[] {
  return [...received].sort((first, second) => {
    const [before, after] =
      first.valueOn === second.valueOn ? [first.id, second.id] : [first.valueOn, second.valueOn];
    if (before === after) return 0;
    return before < after ? -1 : 1;
  });
}

/** The payments one after another, as a purse from which instalments take what they need. */
function purse(received: readonly Received[], owed: Pence) {
  const waiting = inValueOrder(received);
  let at = 0;
  let left = waiting[0]?.amount ?? ZERO;
  let stillOwed = owed;

  function take(wanted: Pence): Part[] {
    const parts: Part[] = [];
    let missing = minPence(wanted, stillOwed);
    for (let payment = waiting[at]; payment && missing > 0; payment = waiting[at]) {
      const amount = minPence(missing, left);
      parts.push({ receivedId: payment.id, valueOn: payment.valueOn, amount });
      missing = subtractPence(missing, amount);
      left = subtractPence(left, amount);
      stillOwed = subtractPence(stillOwed, amount);
      if (left === 0) {
        at += 1;
        left = waiting[at]?.amount ?? ZERO;
      }
    }
    return parts;
  }

  function rest(): Part[] {
    return waiting.slice(at).map((payment, index) => ({
      receivedId: payment.id,
      valueOn: payment.valueOn,
      amount: index === 0 ? left : payment.amount,
    }));
  }

  return { take, rest };
}

function sum(parts: readonly Part[]): Pence {
  return total(parts.map(({ amount }) => amount));
}

function payInstalment(instalment: Instalment, parts: readonly Part[]): AllocatedInstalment {
  const { number, dueOn, amount } = instalment;
  const paid = sum(parts);
  // Named one by one: spreading an instalment makes lists of plans measurably slower.
  return {
    number,
    dueOn,
    amount,
    paid,
    paidInAdvance: sum(parts.filter(({ valueOn }) => valueOn < dueOn)),
    paidLate: sum(parts.filter(({ valueOn }) => valueOn > dueOn)),
    outstanding: subtractPence(amount, paid),
    parts,
  };
}

/**
 * Allocates payments to instalments in date order. `owed` is what has been paid out so far, where
 * that is less than the instalments: nothing is paid off a debt that has not begun.
 */
export function allocate(
  instalments: readonly Instalment[],
  received: readonly Received[],
  owed: Pence = total(instalments.map(({ amount }) => amount)),
): Allocation {
  assert(
    instalments.every(
      ({ dueOn }, index) => index === 0 || (instalments[index - 1]?.dueOn ?? "") <= dueOn,
    ),
    "instalments are in order of their due dates",
  );
  assert(
    received.every(({ amount }) => amount > 0),
    "a payment is more than nothing",
  );

  const money = purse(received, owed);
  const rows = instalments.map((instalment) =>
    payInstalment(instalment, money.take(instalment.amount)),
  );
  const surplusParts = money.rest();
  return { rows, surplus: sum(surplusParts), surplusParts };
}
