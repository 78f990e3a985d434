/**
 * The balance of a plan as a projection of its agreement and its entries.
 *
 * It may be cached for lists because nothing in it depends on today: writing it and rebuilding it
 * from the books give the same values at any moment. Whether the oldest unpaid instalment is
 * overdue is asked of it with a date.
 */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { minPence, subtractPence, total, ZERO, type Pence } from "#app/shared/money.ts";
import { collectionDate } from "#app/shared/working-days.ts";
import { allocate, type AllocatedInstalment, type Received } from "./allocation.ts";
import type { Instalment } from "./instalment-schedule.ts";

export type PlanBalance = Readonly<{
  principalPence: Pence;
  /** Received and paid off the debt; never more than was paid out. */
  paidPence: Pence;
  outstandingPence: Pence;
  /** Received beyond the debt: it sits in suspense. */
  surplusPence: Pence;
  oldestUnpaidDueOn: CalendarDate | null;
  oldestUnpaidCollectOn: CalendarDate | null;
  /** The instalment that the next penny received pays, which is the oldest unpaid one. */
  nextDueOn: CalendarDate | null;
  nextDuePence: Pence;
  paidCount: number;
  /** All of the principal is paid out, and all of it is paid back. */
  settled: boolean;
}>;

/** What of the money received for a plan belongs in suspense; a reversal lowers it again. */
export function suspenseTarget(receivedPence: Pence, paidOut: Pence): Pence {
  return receivedPence > paidOut ? subtractPence(receivedPence, paidOut) : ZERO;
}

type Unpaid = "oldestUnpaidDueOn" | "oldestUnpaidCollectOn" | "nextDueOn" | "nextDuePence";

function oldestUnpaid(row: AllocatedInstalment | undefined): Pick<PlanBalance, Unpaid> {
  return {
    oldestUnpaidDueOn: row?.dueOn ?? null,
    oldestUnpaidCollectOn: row ? collectionDate(row.dueOn) : null,
    nextDueOn: row?.dueOn ?? null,
    nextDuePence: row?.outstanding ?? ZERO,
  };
}

/** The balance, where `paidOut` is the sum of the fees paid out so far: the debt. */
export function projectBalance({
  instalments,
  received,
  paidOut,
}: {
  instalments: readonly Instalment[];
  received: readonly Received[];
  paidOut: Pence;
}): PlanBalance {
  const principalPence = total(instalments.map(({ amount }) => amount));
  const receivedPence = total(received.map(({ amount }) => amount));
  const paidPence = minPence(receivedPence, paidOut);
  const outstandingPence = subtractPence(paidOut, paidPence);
  const { rows } = allocate(instalments, received, paidOut);
  const unpaid = outstandingPence > 0 ? rows.find(({ outstanding }) => outstanding > 0) : undefined;

  return {
    principalPence,
    paidPence,
    outstandingPence,
    surplusPence: suspenseTarget(receivedPence, paidOut),
    ...oldestUnpaid(unpaid),
    paidCount: rows.filter(({ outstanding }) => outstanding === 0).length,
    settled: principalPence > 0 && paidOut === principalPence && outstandingPence === 0,
  };
}

/** Whether something is overdue on that day, from the cached projection alone. */
export function isOverdue(
  { oldestUnpaidCollectOn }: Pick<PlanBalance, "oldestUnpaidCollectOn">,
  today: CalendarDate,
): boolean {
  return oldestUnpaidCollectOn !== null && oldestUnpaidCollectOn < today;
}
