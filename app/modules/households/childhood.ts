/**
 * A child of a household: under 18 on the day that somebody applies, and born already.
 *
 * The 18th birthday is the deadline of a child's citizenship application (domain.md, 2.4): it is
 * always computed from the date of birth and never stored.
 */
import { birthday, type CalendarDate } from "#app/shared/calendar-date.ts";
import { foldName } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export const ADULT_AGE = 18;

export type Child = { id: Id; fullName: string; bornOn: CalendarDate };

/** The day on which the child turns 18: from then on a plan is no longer for a child. */
export function adultOn(bornOn: CalendarDate): CalendarDate {
  return birthday(bornOn, ADULT_AGE);
}

/** Whether somebody born that day is a child today. */
export function checkBirth(
  bornOn: CalendarDate,
  today: CalendarDate,
): Verdict<undefined, "birth-in-future" | "child-is-adult"> {
  if (bornOn > today) return refuse("birth-in-future");
  return adultOn(bornOn) <= today
    ? refuse("child-is-adult", { adultOn: adultOn(bornOn) })
    : accept();
}

/** Whether two records are of one child, as far as name and birth tell. */
export function isSameChild(
  one: Pick<Child, "fullName" | "bornOn">,
  other: Pick<Child, "fullName" | "bornOn">,
): boolean {
  return one.bornOn === other.bornOn && foldName(one.fullName) === foldName(other.fullName);
}
