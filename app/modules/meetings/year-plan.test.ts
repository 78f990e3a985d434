import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  calendarDate,
  daysBetween,
  type CalendarDate,
} from "#app/shared/calendar-date.ts";
import type { WallTime } from "./meeting-time.ts";
import type { Rhythm } from "./meeting-rhythm.ts";
import { SHIPPED_SCHOOL_HOLIDAYS } from "./shipped-school-holidays.ts";
import { schoolCalendar } from "./school-holidays.ts";
import { choosePlan, openChoices, planYear, warningWord, type YearPlan } from "./year-plan.ts";

const day = calendarDate;
const CALENDAR = schoolCalendar(
  "southwark",
  SHIPPED_SCHOOL_HOLIDAYS.map((row) => ({ ...row, name: null })),
);
const YEAR: Rhythm = { firstOn: day("2025-09-16"), untilOn: day("2026-08-31"), everyWeeks: 6 };

const standing = (dates: readonly string[], cancelledAt: Date | null = null) =>
  dates.map((date) => ({ startsAt: `${date}T18:00` as WallTime, cancelledAt }));

const known = (dates: readonly string[] = []) => ({
  meetings: standing(dates),
  calendar: CALENDAR,
  today: day("2025-09-01"),
});

function planned(rhythm: Rhythm, given = known()): YearPlan {
  const plan = planYear(rhythm, given);
  if (!plan.ok) throw new Error(plan.reason);
  return plan.value;
}

const fresh = ({ lines }: Pick<YearPlan, "lines">) =>
  lines.filter(({ isThere }) => !isThere).map(({ date }) => date);

test("9 dates with 3 clashes; of 28 October 2025, 9 choices are open", () => {
  const plan = planned(YEAR);
  expect(plan.lines).toHaveLength(9);
  expect(plan.clashes.map(({ date }) => date)).toEqual(["2025-10-28", "2026-05-26", "2026-08-18"]);
  expect(openChoices(plan.clashes[0]!)).toHaveLength(9);
  expect(plan.warnings).toEqual([]);
});

test("a clash moved a week later has its meeting: of 9 dates 8 are new, none near it", () => {
  const plan = planned(YEAR, known(["2025-11-04"]));
  expect(fresh(plan)).toHaveLength(8);
  expect(fresh(plan)).not.toContain("2025-10-28");
  expect(plan.clashes.map(({ date }) => date)).toEqual(["2026-05-26", "2026-08-18"]);
});

test("a cancelled date is not proposed again, and stands in no gap", () => {
  const meetings = standing(["2025-12-09"], new Date("2025-09-01T00:00:00Z"));
  const plan = planned(YEAR, { ...known(), meetings });
  expect(fresh(plan)).toHaveLength(8);
  expect(plan.warnings.map(warningWord)).toEqual(["gap-long:2025-10-28:2026-01-20"]);
});

test("every 2 weeks, a meeting 7 days off stands for no date; 6 days off it does", () => {
  const fortnight = { ...YEAR, untilOn: day("2025-10-14"), everyWeeks: 2 };
  expect(fresh(planned(fortnight, known(["2025-09-23"])))).toHaveLength(3);
  expect(fresh(planned(fortnight, known(["2025-09-22"])))).toHaveLength(2);
});

test("18 August 2026 moved two months is no choice; a choice that is missing is asked for", () => {
  const plan = planned(YEAR);
  const keep = new Map(plan.clashes.map(({ date }) => [date, date]));
  expect(choosePlan(plan, keep, known())).toMatchObject({ ok: true });
  const far = new Map([...keep, [day("2026-08-18"), day("2026-10-18")]]);
  expect(choosePlan(plan, far, known())).toMatchObject({ reason: "changed-meanwhile" });
  keep.delete(day("2026-08-18"));
  expect(choosePlan(plan, keep, known())).toMatchObject({ reason: "clash-not-decided" });
});

test("5 weeks then 7 pass without a word; a weekly rhythm warns of each short gap", () => {
  const plan = planned(YEAR);
  const earlier = new Map<CalendarDate, CalendarDate>(
    plan.clashes.map(({ date }) => [date, addDays(date, -7)]),
  );
  expect(choosePlan(plan, earlier, known())).toMatchObject({ value: { warnings: [] } });
  const weekly = planned({ ...YEAR, untilOn: day("2025-10-07"), everyWeeks: 1 });
  expect(weekly.warnings.map(({ kind }) => kind)).toEqual(["gap-short", "gap-short", "gap-short"]);
});

test("a plan is complete after one round: planned again, nothing is new, whatever was chosen", () => {
  const starts = fc.integer({ min: 0, max: 300 }).map((days) => addDays(day("2025-09-01"), days));
  const picks = fc.infiniteStream(fc.nat());
  fc.assert(
    fc.property(starts, fc.integer({ min: 3, max: 26 }), picks, (firstOn, everyWeeks, pick) => {
      const rhythm = { firstOn, everyWeeks, untilOn: addDays(firstOn, 364) };
      const plan = planned(rhythm);
      const chosen = new Map(
        plan.clashes.map((clash) => {
          const open = openChoices(clash);
          return [clash.date, open[Number(pick.next().value) % open.length]!.date] as const;
        }),
      );
      const result = choosePlan(plan, chosen, known());
      if (!result.ok) return;
      const { days } = result.value;
      expect(new Set(days).size).toBe(plan.lines.length);
      expect(fresh(planned(rhythm, known(days)))).toEqual([]);
      for (const [index, date] of days.entries()) {
        expect(Math.abs(daysBetween(date, plan.lines[index]!.date))).toBeLessThanOrEqual(7);
      }
    }),
  );
});
