/**
 * What a payment plan may look like: how often it is paid, and the limits of its product.
 *
 * The shipped product keeps to article 60F(2) of the Regulated Activities Order: at most twelve
 * instalments, the last one before the first anniversary of the agreement, nothing added.
 */
import { assert } from "#app/shared/assert.ts";
import {
  addDays,
  addMonths,
  addYears,
  endOfMonth,
  minDate,
  type CalendarDate,
} from "#app/shared/calendar-date.ts";
import { shareWholePounds, type Pence } from "#app/shared/money.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { findCollectionDate } from "#app/shared/working-days.ts";

export const EVERY = ["week", "2-weeks", "4-weeks", "month"] as const;

export type Every = (typeof EVERY)[number];

export type PlanProduct = Readonly<{
  leastCount: number;
  mostCount: number;
  leastChildren: number;
  mostChildren: number;
  /** The last instalment falls due before this anniversary of the agreement. */
  yearsBeforeWhichItEnds: number;
}>;

export const CITIZENSHIP_PLAN: PlanProduct = {
  leastCount: 1,
  mostCount: 12,
  leastChildren: 1,
  mostChildren: 8,
  yearsBeforeWhichItEnds: 1,
};

export type ProposedTerms = Readonly<{
  principal: Pence;
  count: number;
  every: Every;
  firstDueOn: CalendarDate;
  /** Whole pounds with a smaller last instalment, instead of equal amounts to the penny. */
  whole: boolean;
  agreedOn: CalendarDate;
}>;

const DAYS = { week: 7, "2-weeks": 14, "4-weeks": 28 } as const;

/**
 * The due date `index` instalments after the first. Always counted from the first, so that month
 * ends recover: 31 January, 28 February, then 31 March again.
 */
export function dueDate(firstDueOn: CalendarDate, every: Every, index: number): CalendarDate {
  return every === "month"
    ? addMonths(firstDueOn, index)
    : addDays(firstDueOn, DAYS[every] * index);
}

/** The last day on which an instalment may fall due. */
function lastAllowedOn(agreedOn: CalendarDate, product: PlanProduct): CalendarDate {
  return addDays(addYears(agreedOn, product.yearsBeforeWhichItEnds), -1);
}

/** The latest first due date whose last instalment still falls before the anniversary. */
export function latestFirstDueOn(
  agreedOn: CalendarDate,
  count: number,
  every: Every,
  product: PlanProduct = CITIZENSHIP_PLAN,
): CalendarDate {
  assert(count >= 1, "a plan has an instalment");
  const lastOn = lastAllowedOn(agreedOn, product);
  const back = dueDate(lastOn, every, 1 - count);
  // A first date on the 31st still ends on the 28th of a short last month.
  return every === "month" && lastOn === endOfMonth(lastOn) ? endOfMonth(back) : back;
}

/**
 * The first due date that is proposed when nobody chose one: the latest that the limits allow, at
 * most the same day next month (agreed on 21 November, twelve monthly: 20 December).
 */
export function defaultFirstDueOn(
  agreedOn: CalendarDate,
  count: number,
  every: Every,
  product: PlanProduct = CITIZENSHIP_PLAN,
): CalendarDate {
  return minDate(latestFirstDueOn(agreedOn, count, every, product), addMonths(agreedOn, 1));
}

function checkCount(count: number, product: PlanProduct): Verdict<undefined, "count-range"> {
  const { leastCount, mostCount } = product;
  return Number.isInteger(count) && count >= leastCount && count <= mostCount
    ? accept()
    : refuse("count-range", { leastCount, mostCount });
}

function checkDates(
  { firstDueOn, count, every, agreedOn }: ProposedTerms,
  product: PlanProduct,
): Verdict<undefined, "first-date-passed" | "last-date-too-late" | "calendar-not-known"> {
  if (firstDueOn < agreedOn) return refuse("first-date-passed", { earliestFirstOn: agreedOn });

  const latestFirstOn = latestFirstDueOn(agreedOn, count, every, product);
  if (firstDueOn > latestFirstOn) {
    return refuse("last-date-too-late", {
      latestFirstOn,
      lastAllowedOn: lastAllowedOn(agreedOn, product),
    });
  }
  for (const dueOn of [firstDueOn, dueDate(firstDueOn, every, count - 1)]) {
    const collected = findCollectionDate(dueOn);
    if (!collected.ok) return collected;
  }
  return accept();
}

function checkAmounts({
  principal,
  count,
  whole,
}: ProposedTerms): Verdict<undefined, "principal-too-small" | "whole-pounds-do-not-fill"> {
  if (principal < count) return refuse("principal-too-small", { leastPence: count });
  if (!whole) return accept();
  const shared = shareWholePounds(principal, count);
  return shared.ok ? accept() : shared;
}

export type TermsReason =
  | "count-range"
  | "first-date-passed"
  | "last-date-too-late"
  | "calendar-not-known"
  | "principal-too-small"
  | "whole-pounds-do-not-fill";

/**
 * Whether a plan may be agreed on these terms that day. Accepted terms can be scheduled without
 * further question; a first instalment may fall due on the day of the agreement itself.
 */
export function checkTerms(
  terms: ProposedTerms,
  product: PlanProduct = CITIZENSHIP_PLAN,
): Verdict<undefined, TermsReason> {
  const count = checkCount(terms.count, product);
  if (!count.ok) return count;
  const dates = checkDates(terms, product);
  return dates.ok ? checkAmounts(terms) : dates;
}
