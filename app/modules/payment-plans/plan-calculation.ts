/**
 * What a plan would look like if it were agreed today: the public calculator's answer.
 *
 * It keeps to the same terms and the same schedule as a real plan, so that a family meets no other
 * number later. A first date that has passed is not refused: the next day like it is proposed.
 */
import {
  addDays,
  addMonths,
  daysBetween,
  minDate,
  toParts,
  type CalendarDate,
} from "#app/shared/calendar-date.ts";
import { pence, type Pence } from "#app/shared/money.ts";
import { accept, type Verdict } from "#app/shared/verdict.ts";
import {
  collectionDate,
  collectionReason,
  type CollectionReason,
} from "#app/shared/working-days.ts";
import { cappedLoanCost } from "./capped-loan.ts";
import { describeAmounts, scheduleInstalments } from "./instalment-schedule.ts";
import {
  checkTerms,
  defaultFirstDueOn,
  latestFirstDueOn,
  type Every,
  type TermsReason,
} from "./plan-product.ts";

export type PlanWishes = Readonly<{
  children: number;
  count: number;
  every: Every;
  /** Null where nobody chose one: the latest that the limits allow, at most a month from now. */
  first: CalendarDate | null;
  whole: boolean;
}>;

export type CalculatedRow = Readonly<{
  number: number;
  dueOn: CalendarDate;
  amount: Pence;
  collectedOn: CalendarDate;
  /** Why it is collected on another day than it falls due; null where it is not. */
  reason: CollectionReason | null;
}>;

export type PlanCalculation = Readonly<{
  children: number;
  count: number;
  every: Every;
  whole: boolean;
  firstDueOn: CalendarDate;
  lastDueOn: CalendarDate;
  /** The first date that was asked for and has passed, or null. */
  passedOn: CalendarDate | null;
  principal: Pence;
  rows: readonly CalculatedRow[];
  runs: readonly { amount: Pence; times: number }[];
  /** Interest and charges of a loan at the legal cap with the same dates. */
  cappedCost: Pence;
}>;

/** The plan for this fee a child as if agreed today, or the refusal of its terms. */
export function calculatePlan(
  wishes: PlanWishes,
  fee: Pence,
  today: CalendarDate,
): Verdict<PlanCalculation, TermsReason> {
  const { children, count, every, whole } = wishes;
  const passedOn = wishes.first !== null && wishes.first < today ? wishes.first : null;
  const firstDueOn = firstDay(wishes, today);
  const principal = pence(fee * children);
  const terms = { principal, count, every, firstDueOn, whole };
  const verdict = checkTerms({ ...terms, agreedOn: today });
  if (!verdict.ok) return verdict;

  const instalments = scheduleInstalments(terms);
  return accept({
    children,
    count,
    every,
    whole,
    firstDueOn,
    lastDueOn: instalments.at(-1)?.dueOn ?? firstDueOn,
    passedOn,
    principal,
    rows: instalments.map((instalment) => ({
      ...instalment,
      collectedOn: collectionDate(instalment.dueOn),
      reason: collectionReason(instalment.dueOn),
    })),
    runs: describeAmounts(instalments),
    cappedCost: cappedLoanCost(instalments, today),
  });
}

function firstDay({ first, count, every }: PlanWishes, today: CalendarDate): CalendarDate {
  if (first === null) return defaultFirstDueOn(today, count, every);
  if (first >= today) return first;
  return minDate(nextLike(first, every, today), latestFirstDueOn(today, count, every));
}

/** From today on, the same day of the month; for plans counted in weeks the same day of the week. */
function nextLike(passed: CalendarDate, every: Every, today: CalendarDate): CalendarDate {
  if (every !== "month") {
    const days = daysBetween(passed, today);
    return addDays(today, (7 - (days % 7)) % 7);
  }
  const [from, to] = [toParts(passed), toParts(today)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const thisMonth = addMonths(passed, months);
  return thisMonth >= today ? thisMonth : addMonths(passed, months + 1);
}

/** The query that asks for exactly these terms: one address for one plan. */
export function calculationQuery(
  terms: Pick<PlanCalculation, "children" | "count" | "every" | "firstDueOn" | "whole">,
): string {
  const query = new URLSearchParams({
    children: String(terms.children),
    count: String(terms.count),
    every: terms.every,
    first: terms.firstDueOn,
    ...(terms.whole && { whole: "1" }),
  });
  return `?${query.toString()}`;
}
