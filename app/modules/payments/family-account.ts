/**
 * A plan's money as its family reads it: what was agreed and lent, every payment and every payment
 * taken back, in order of their days, with what was left to pay after each.
 *
 * Nothing is stored: it is derived from agreement and entries, and its last line is the balance.
 */
import {
  overdueAmount,
  standings,
  type StandingInstalment,
} from "#app/modules/payment-plans/instalment-standing.ts";
import type { Instalment } from "#app/modules/payment-plans/instalment-schedule.ts";
import { suspenseTarget } from "#app/modules/payment-plans/plan-balance.ts";
import type { Id } from "#app/shared/id.ts";
import { todayInLondon, type CalendarDate } from "#app/shared/calendar-date.ts";
import { addPence, minPence, subtractPence, total, ZERO, type Pence } from "#app/shared/money.ts";
import type { PaymentMethod } from "./payment-form.ts";

/** A fee that was paid to the Home Office for a child. */
export type PaidFee = Readonly<{ childName: string; amount: Pence; paidOn: CalendarDate }>;

/** A payment as its family may read it; a reversed one has gone back. */
export type FamilyPayment = Readonly<{
  id: Id;
  method: PaymentMethod;
  valueOn: CalendarDate;
  amount: Pence;
  /** `isMove`: the payment was given to another plan, and the reason is for staff alone. */
  reversal: { reason: string; reversedAt: Date; isMove: boolean } | null;
}>;

type Happening =
  | { kind: "lent"; on: CalendarDate; amount: Pence; childName: string }
  | { kind: "paid"; on: CalendarDate; amount: Pence; method: PaymentMethod }
  | { kind: "taken-back"; on: CalendarDate; amount: Pence; paidOn: CalendarDate; reason: string }
  | { kind: "moved"; on: CalendarDate; amount: Pence; paidOn: CalendarDate };

/** `balance` is what is left to pay after it; below zero where more was paid than was lent. */
export type AccountLine = Readonly<Happening & { balance: Pence }>;

export type FamilyAccount = Readonly<{
  rows: readonly StandingInstalment[];
  lines: readonly AccountLine[];
  /** The sum of the instalments. */
  agreed: Pence;
  paidOut: Pence;
  /** What was paid and stands. */
  received: Pence;
  /** On how many different days. */
  paymentDays: number;
  outstanding: Pence;
  /** Received beyond what was lent: kept for the family. */
  surplus: Pence;
  overdue: Pence;
  overdueRows: readonly StandingInstalment[];
  /** The next instalment that is neither paid nor overdue; null when there is none. */
  next: StandingInstalment | null;
}>;

/** `payments` in the order of their value dates, reversed ones too. */
export function familyAccount({
  instalments,
  payments,
  paidFees,
  today,
}: {
  instalments: readonly Instalment[];
  payments: readonly FamilyPayment[];
  paidFees: readonly PaidFee[];
  today: CalendarDate;
}): FamilyAccount {
  const standing = payments.filter(({ reversal }) => reversal === null);
  const received = total(standing.map(({ amount }) => amount));
  const paidOut = total(paidFees.map(({ amount }) => amount));
  const outstanding = subtractPence(paidOut, minPence(received, paidOut));
  const rows = withinDebt(
    standings({ instalments, received: standing, owed: paidOut, today }),
    outstanding,
  );
  const overdueRows = rows.filter(({ standing }) => standing === "overdue");
  return {
    rows,
    lines: accountLines(paidFees, payments),
    agreed: total(instalments.map(({ amount }) => amount)),
    paidOut,
    received,
    paymentDays: new Set(standing.map(({ valueOn }) => valueOn)).size,
    outstanding,
    surplus: suspenseTarget(received, paidOut),
    overdue: minPence(overdueAmount(rows), outstanding),
    overdueRows,
    next: rows.find(({ isNext }) => isNext) ?? null,
  };
}

/** Where nothing is left of what was lent so far, no instalment can be behind. */
function withinDebt(rows: StandingInstalment[], outstanding: Pence): StandingInstalment[] {
  if (outstanding > 0) return rows;
  return rows.map((row) =>
    row.standing === "overdue" ? { ...row, standing: "to-come", daysOverdue: 0 } : row,
  );
}

const ORDER = { lent: 0, paid: 1, "taken-back": 2, moved: 2 } as const satisfies Record<
  Happening["kind"],
  number
>;

function accountLines(
  paidFees: readonly PaidFee[],
  payments: readonly FamilyPayment[],
): AccountLine[] {
  const happenings: Happening[] = [
    ...paidFees.map(({ paidOn, ...fee }) => ({ kind: "lent" as const, on: paidOn, ...fee })),
    ...payments.flatMap(happeningsOf),
  ];
  happenings.sort((first, second) =>
    first.on === second.on ? ORDER[first.kind] - ORDER[second.kind] : first.on < second.on ? -1 : 1,
  );
  let balance = ZERO;
  return happenings.map((happening) => {
    const { kind, amount } = happening;
    balance = kind === "paid" ? subtractPence(balance, amount) : addPence(balance, amount);
    return { ...happening, balance };
  });
}

function happeningsOf({ valueOn, amount, method, reversal }: FamilyPayment): Happening[] {
  const paid: Happening = { kind: "paid", on: valueOn, amount, method };
  if (reversal === null) return [paid];
  const { reason, reversedAt, isMove } = reversal;
  const undone = { on: todayInLondon(reversedAt), amount, paidOn: valueOn };
  return isMove
    ? [paid, { kind: "moved", ...undone }]
    : [paid, { kind: "taken-back", ...undone, reason }];
}
