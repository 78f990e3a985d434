/** What closes a day, and what a plan's dates do, in words. */
import { Fragment } from "react";
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import type { Closure } from "#app/modules/meetings/day-closures.ts";
import type { GapWarning, RhythmWarning } from "#app/modules/meetings/rhythm-warnings.ts";

/** "6 weeks", "5 weeks and 5 days", "4 days": a number of weeks in sevenths. */
export function gapWords({ t }: Text, weeks: number): string {
  const days = Math.round(weeks * 7);
  const [whole, rest] = [Math.floor(days / 7), days % 7];
  const inWeeks = t("meetings:gap.weeks", { count: whole });
  const inDays = t("meetings:gap.days", { count: rest });
  if (rest === 0) return inWeeks;
  return whole === 0 ? inDays : t("meetings:gap.both", { weeks: inWeeks, days: inDays });
}

/** "early May bank holiday", "half-term, 27 October 2025 to 31 October 2025". */
export function closureWords({ t, date }: Text, closure: Closure): string {
  if (closure.kind === "bank-holiday") {
    const name = t(`meetings:bank-holidays.${closure.name}`);
    return closure.isSubstitute ? t("meetings:closure.substitute", { name }) : name;
  }
  const days = { first: date(closure.firstOn), last: date(closure.lastOn) };
  const kind = t(`meetings:closure.${closure.kind}`);
  return t("meetings:closure.days", { kind, ...days });
}

/** "the early May bank holiday", "half-term": without its days. */
export function closureName({ t }: Text, closure: Closure): string {
  return closure.kind === "bank-holiday"
    ? t(`meetings:bank-holidays.${closure.name}`)
    : t(`meetings:closure.${closure.kind}`);
}

/** "Only 11 days lie between 2 April 2026 and 13 April 2026": a gap that is short or long. */
export function gapWarningWords(text: Text, { kind, weeks, from, to }: GapWarning): string {
  const { t, date } = text;
  const days = { from: date(from.date), to: date(to.date) };
  return t(`meetings:warning.${kind}`, { gap: gapWords(text, weeks), ...days });
}

/** A sentence about a whole plan. */
export function warningWords(text: Text, warning: RhythmWarning, borough: string): string {
  const { t, date } = text;
  switch (warning.kind) {
    case "gap-short":
    case "gap-long":
      return gapWarningWords(text, warning);
    case "term-without-meeting":
      return t("meetings:warning.term-without-meeting", {
        first: date(warning.firstOn),
        last: date(warning.lastOn),
      });
    case "in-the-past":
      return t("meetings:warning.in-the-past", {
        count: warning.count,
        last: date(warning.lastPastOn),
      });
    case "school-holidays-not-known":
      return t("meetings:warning.school-holidays-not-known", {
        borough,
        year: warning.schoolYear,
      });
    case "bank-holidays-not-known":
      return t("meetings:warning.bank-holidays-not-known", { year: warning.year });
  }
}

/** Small lines under a date, one for each thing that closes it. */
export function ClosureList({ closures }: { closures: readonly Closure[] }) {
  const text = useText();
  return closures.map((closure, index) => (
    <Fragment key={index}>
      <br />
      <span className="pp-small">{closureWords(text, closure)}</span>
    </Fragment>
  ));
}
