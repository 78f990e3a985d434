/**
 * The usual course of a plan, told step by step: applied, checked, prepared, approved, accepted,
 * paid out. Stories begin with as much of it as they need.
 */
import { feeInForce, type Fee } from "#app/modules/fees/fee.ts";
import { SHIPPED_FEES } from "#app/modules/fees/shipped-fees.ts";
import type { Sureness, Wishes } from "#app/modules/payment-plans/application.ts";
import { scheduleInstalments } from "#app/modules/payment-plans/instalment-schedule.ts";
import { latestFirstDueOn } from "#app/modules/payment-plans/plan-product.ts";
import { assert } from "#app/shared/assert.ts";
import { addDays, minDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { pence, type Pence } from "#app/shared/money.ts";
import type { Act, ApplicationAct } from "./act.ts";
import type { PotKey } from "./pots.ts";
import type { Adviser, StaffKey } from "./staff.ts";
import { workingDay, type Teller } from "./teller.ts";

/** Who works on the plan; two people wherever a decision needs two. */
export type Crew = Readonly<{
  officer: StaffKey;
  approver: StaffKey;
  adviser: Adviser;
  pot: PotKey;
}>;

export const CREW: Crew = {
  officer: "officer-a",
  approver: "approver-a",
  adviser: "adviser-a",
  pot: "general",
};

const FEES: readonly Fee[] = SHIPPED_FEES.map((fee) => ({
  ...fee,
  proposedById: null,
  confirmedAt: null,
}));

/** What the fees of the plan's children come to: the fee in force for all of a demonstration's past. */
export function principalOf({ children, today }: Teller): Pence {
  const fee = feeInForce(FEES, today);
  assert(fee !== null, "a fee is shipped");
  return pence(fee.amount * children.length);
}

/** The instalments that the family agreed on these terms. */
export function instalmentsOf(teller: Teller, terms: Wishes) {
  return scheduleInstalments({ ...terms, principal: principalOf(teller) });
}

type Answers = Readonly<{
  terms: Wishes;
  /** The officer who fills it in with the family on the telephone. */
  by?: StaffKey;
  care?: Sureness;
  hardship?: Sureness;
  /** How many steps were done; all of them unless it says so. */
  steps?: number;
}>;

/** Fills in the application in one evening and sends it, or leaves it after so many steps. */
export function apply(teller: Teller, on: CalendarDate, answers: Answers): void {
  const { by, steps = Infinity } = answers;
  if (teller.plan === 1) teller.tell(on, { kind: "join" });
  const all = stepsOf(teller, on, answers);
  for (const step of all.slice(0, steps)) {
    teller.tell(on, by === undefined ? step : { ...step, by });
  }
}

function stepsOf(
  teller: Teller,
  on: CalendarDate,
  { terms, care = "no", hardship = "no" }: Answers,
): ApplicationAct[] {
  return [
    { kind: "start" },
    { kind: "answer-fee", care, hardship },
    { kind: "answer-household" },
    ...teller.children.map((child) => ({ kind: "add-child" as const, child })),
    { kind: "answer-budget", afford: affordable(teller, terms), paydayEvery: terms.every },
    { kind: "answer-dates", wishes: wishesOn(on, terms) },
    { kind: "answer-contact" },
    { kind: "submit" },
  ];
}

/** The instalment rounded up to the next £5; every fourth family wishes for more than it can pay. */
function affordable(teller: Teller, terms: Wishes): Pence {
  const [first] = instalmentsOf(teller, terms);
  assert(first !== undefined, "a plan has an instalment");
  const rounded = Math.ceil(first.amount / 500) * 500;
  return pence(teller.draw.between(1, 4) === 1 ? Math.max(500, rounded - 1500) : rounded);
}

/** The same terms as they can be wished for on that day. */
function wishesOn(on: CalendarDate, terms: Wishes): Wishes {
  const latest = latestFirstDueOn(on, terms.count, terms.every);
  return { ...terms, firstDueOn: minDate(terms.firstDueOn, latest) };
}

/** An adviser is asked, and says of every child that the application may proceed. */
export function check(
  teller: Teller,
  { asked, answered }: { asked: CalendarDate; answered: CalendarDate },
  { officer, adviser }: Crew = CREW,
): void {
  teller.tell(asked, { kind: "ask-adviser", by: officer, adviser, child: "all" });
  teller.children.forEach((_, child) => {
    teller.tell(answered, mayProceed(adviser, child));
  });
}

export function mayProceed(adviser: Adviser, child: number): Act {
  return { kind: "check", by: adviser, child, outcome: "may-proceed", note: "" };
}

/** From the application to an agreement that the family accepted, in about three weeks. */
export function carryToAccepted(teller: Teller, terms: Wishes, crew: Crew = CREW): void {
  const { officer, approver, pot } = crew;
  const before = (days: number) => addDays(terms.firstDueOn, -days - teller.draw.between(0, 1));
  apply(teller, before(36), { terms });
  check(teller, { asked: before(33), answered: before(27) }, crew);
  teller.tell(before(20), { kind: "prepare", by: officer, terms, pot });
  teller.tell(before(18), { kind: "approve", by: approver });
  teller.tell(before(15), { kind: "accept" });
}

/** The whole course: every child's fee is paid out about ten days before the first date. */
export function carryToActive(teller: Teller, terms: Wishes, crew: Crew = CREW): void {
  carryToAccepted(teller, terms, crew);
  const paidOn = addDays(terms.firstDueOn, -12);
  teller.children.forEach((_, child) => {
    payOut(teller, child, { paidOn, crew });
  });
}

/** Asked for by the officer on the day of the payment, confirmed by the approver a day later. */
export function payOut(
  teller: Teller,
  child: number,
  { paidOn, crew = CREW }: { paidOn: CalendarDate; crew?: Crew },
): void {
  const on = requestPayOut(teller, child, { paidOn, crew });
  teller.tell(addDays(on, 1), { kind: "confirm-pay-out", by: crew.approver, child });
}

/** Asks for a pay-out that nobody has confirmed yet; answers the day of the payment. */
export function requestPayOut(
  teller: Teller,
  child: number,
  { paidOn, crew = CREW }: { paidOn: CalendarDate; crew?: Crew },
): CalendarDate {
  const on = workingDay(paidOn, teller.today);
  const reference = `HO DEMO ${teller.family.key.slice("family-".length)}-${child + 1}`;
  teller.tell(on, { kind: "request-pay-out", by: crew.officer, child, paidOn: on, reference });
  return on;
}
