/** Times that exist, people who can have come, and when answers may be noted. */
import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { checkAction, mayKeepAction, type ActionFacts } from "./action.ts";

const today = calendarDate("2026-11-21");
const facts: ActionFacts = {
  ...{ kind: "assembly", titleEn: "Assembly", titleEs: "", on: today, place: "" },
  ...{ startTime: "18:00", endTime: "20:00", expected: null, came: null },
};

function check(changed: Partial<ActionFacts>, isPublished = false) {
  const verdict = checkAction({ ...facts, ...changed }, { today, isPublished });
  return verdict.ok ? null : [verdict.reason, verdict.details?.["box"]];
}

test("18:00 to 20:00 is sound; 20:00 to 18:00 and 01:30 on 28 March 2027 are refused at their box", () => {
  expect(check({})).toBeNull();
  expect(check({ startTime: null, endTime: null })).toBeNull();
  expect(check({ startTime: "20:00", endTime: "18:00" })).toEqual([
    ...["meeting-ends-before-it-begins", "end"],
  ]);
  const spring = { on: calendarDate("2027-03-28"), startTime: "01:30", endTime: "03:00" };
  expect(check(spring)).toEqual(["time-skipped", "start"]);
  expect(check({ endTime: null })).toEqual(["end-time-missing", "end"]);
  expect(check({ startTime: null })).toEqual(["start-time-missing", "start"]);
});

test("80 came yesterday or today, never tomorrow", () => {
  expect(check({ came: 80 })).toBeNull();
  expect(check({ came: 80, on: calendarDate("2026-11-22") })).toEqual([
    ...["came-before-the-day", "came"],
  ]);
});

test("what is published has 2 titles", () => {
  expect(check({}, true)).toEqual(["published-needs-both", "titleEs"]);
  expect(check({ titleEs: "Asamblea" }, true)).toBeNull();
});

test("answers are noted from the day itself on, and never of a cancelled action", () => {
  const on = (day: string, cancelledAt: Date | null = null) =>
    mayKeepAction({ on: calendarDate(day), cancelledAt }, today).ok;
  expect([on("2026-11-20"), on("2026-11-21"), on("2026-11-22")]).toEqual([true, true, false]);
  expect(on("2026-11-20", new Date())).toBe(false);
});
