/** Clashes of a plan with holidays, what may be chosen, and what a whole plan is warned about. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate, daysBetween } from "#app/shared/calendar-date.ts";
import { typicalCalendar } from "#tests/setup/school-calendar.ts";
import { closuresOf } from "./day-closures.ts";
import { applyChoices, proposeMeetings, type Rhythm } from "./meeting-rhythm.ts";
import { choicesFor, findClashes, type Choice } from "./rhythm-clash.ts";
import { needsConfirmation, warnAbout, type RhythmWarning } from "./rhythm-warnings.ts";
import { schoolCalendar } from "./school-holidays.ts";

const calendar = typicalCalendar();
const nowhere = schoolCalendar("Hackney", []);
const today = calendarDate("2025-09-01");

function planned(changed: Partial<Rhythm> = {}) {
  const verdict = proposeMeetings({
    firstOn: calendarDate("2025-09-16"),
    everyWeeks: 6,
    untilOn: calendarDate("2026-08-31"),
    ...changed,
  });
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.value;
}

const year = { firstOn: calendarDate("2025-09-16"), untilOn: calendarDate("2026-08-31") };

const choose = (choices: readonly Choice[], kind: Choice["kind"], weekday?: number) =>
  choices.find((one) => one.kind === kind && (weekday === undefined || one.weekday === weekday))!;

test("six-weekly from 16 September 2025 clashes on 28 October, 26 May and 18 August", () => {
  const clashes = findClashes(planned(), calendar);
  expect(
    clashes.map(({ number, date, closures }) => [number, date, closures.map(({ kind }) => kind)]),
  ).toEqual([
    [2, "2025-10-28", ["half-term"]],
    [7, "2026-05-26", ["half-term"]],
    [9, "2026-08-18", ["summer-holiday"]],
  ]);
  expect(clashes[0]!.closures[0]).toMatchObject({
    name: null,
    firstOn: "2025-10-27",
    lastOn: "2025-10-31",
    source: expect.stringContaining("https://"),
  });
});

test("25 May 2026 is closed twice: spring bank holiday and half-term", () => {
  expect(closuresOf(calendarDate("2026-05-25"), calendar)).toMatchObject({
    closures: [
      { kind: "bank-holiday", name: "spring", isSubstitute: false },
      { kind: "half-term", firstOn: "2026-05-25", lastOn: "2026-05-29" },
    ],
    notKnown: [],
  });
});

test("Hackney without rows says so for 2025-26 and still names the bank holiday", () => {
  expect(closuresOf(calendarDate("2026-05-25"), nowhere)).toEqual({
    closures: [{ kind: "bank-holiday", name: "spring", isSubstitute: false }],
    notKnown: [{ kind: "school-holidays-not-known", borough: "Hackney", schoolYear: "2025-26" }],
  });
});

test("3 January 2029 is beyond both calendars: nothing closes it, nothing is known of it", () => {
  expect(closuresOf(calendarDate("2029-01-03"), calendar)).toEqual({
    closures: [],
    notKnown: [
      { kind: "bank-holidays-not-known", year: 2029 },
      { kind: "school-holidays-not-known", borough: "Southwark", schoolYear: "2028-29" },
    ],
  });
});

test("28 October has 9 choices: week earlier, week later, six days from Monday, keep", () => {
  const { choices } = findClashes(planned(), calendar)[0]!;
  expect(choices.map(({ kind, date, weekday }) => `${kind} ${date} ${String(weekday)}`)).toEqual([
    "week-earlier 2025-10-21 2",
    "week-later 2025-11-04 2",
    "other-day 2025-10-27 1",
    "other-day 2025-10-29 3",
    "other-day 2025-10-30 4",
    "other-day 2025-10-31 5",
    "other-day 2025-11-01 6",
    "other-day 2025-11-02 7",
    "keep 2025-10-28 2",
  ]);
});

test("a week later makes 7 weeks before and 5 after; Saturday is free, Thursday is not", () => {
  const { choices } = findClashes(planned(), calendar)[0]!;
  expect(choose(choices, "week-later")).toEqual({
    kind: "week-later",
    date: "2025-11-04",
    weekday: 2,
    closures: [],
    notKnown: [],
    takenBy: null,
    refusal: null,
    weeksBefore: 7,
    weeksAfter: 5,
  });
  expect(choose(choices, "week-earlier")).toMatchObject({ weeksBefore: 5, weeksAfter: 7 });
  expect(choose(choices, "keep")).toMatchObject({ weeksBefore: 6, weeksAfter: 6 });
  const saturday = choose(choices, "other-day", 6);
  expect(saturday).toMatchObject({ closures: [], weeksBefore: 46 / 7, weeksAfter: 38 / 7 });
  expect(choose(choices, "other-day", 4).closures).toMatchObject([{ kind: "half-term" }]);
});

test("the first meeting has no weeks before it, the last none after it", () => {
  const meetings = planned();
  expect(choicesFor(meetings[0]!, meetings, calendar)[0]).toMatchObject({
    weeksBefore: null,
    weeksAfter: 7,
  });
  expect(choicesFor(meetings[8]!, meetings, calendar)[0]).toMatchObject({
    weeksBefore: 5,
    weeksAfter: null,
  });
});

test("in a weekly rhythm a week earlier is taken by meeting 6 and a week later by meeting 8", () => {
  const meetings = planned({ everyWeeks: 1 });
  const clash = findClashes(meetings, calendar)[0]!;
  expect(clash).toMatchObject({ number: 7, date: "2025-10-28" });
  expect(choose(clash.choices, "week-earlier")).toMatchObject({
    takenBy: 6,
    refusal: "meeting-on-that-day",
    weeksBefore: 0,
  });
  expect(choose(clash.choices, "week-later")).toMatchObject({
    takenBy: 8,
    refusal: "meeting-on-that-day",
    weeksAfter: 0,
  });
});

test("what a choice says is what applying it does, for any rhythm, meeting and choice", () => {
  const some = fc.record({
    start: fc.integer({ min: 0, max: 340 }),
    everyWeeks: fc.integer({ min: 1, max: 26 }),
    at: fc.nat(),
    pick: fc.integer({ min: 0, max: 8 }),
  });
  fc.assert(
    fc.property(some, ({ start, everyWeeks, at, pick }) => {
      const firstOn = addDays(calendarDate("2025-09-01"), start);
      const meetings = planned({ firstOn, everyWeeks });
      const meeting = meetings[at % meetings.length]!;
      const choices = choicesFor(meeting, meetings, calendar);
      expect(new Set(choices.map(({ date }) => date)).size).toBe(9);
      const choice = choices[pick]!;
      const verdict = applyChoices(meetings, new Map([[meeting.number, choice.date]]));
      expect(verdict.ok ? null : verdict.reason).toBe(choice.refusal);
      if (!verdict.ok) return;
      const [before, own, after] = [-2, -1, 0].map((by) => verdict.value[meeting.number + by]);
      expect(before === undefined ? null : daysBetween(before.date, own!.date) / 7).toBe(
        choice.weeksBefore,
      );
      expect(after === undefined ? null : daysBetween(own!.date, after.date) / 7).toBe(
        choice.weeksAfter,
      );
    }),
  );
});

const kinds = (warnings: readonly RhythmWarning[]) => warnings.map(({ kind }) => kind);

test("the year from 16 September 2025, planned on 1 September, warns about nothing", () => {
  expect(warnAbout(planned(), year, calendar, today)).toEqual([]);
});

test("4 and 8 weeks pass; 27 days are a short gap and 57 days a long one", () => {
  for (const everyWeeks of [4, 8]) {
    expect(warnAbout(planned({ everyWeeks }), year, calendar, today)).toEqual([]);
  }
  const meetings = planned({ everyWeeks: 4 }).slice(0, 2);
  const moved = (days: number) => {
    const [one, two] = meetings;
    return [one!, { number: 2, date: addDays(two!.date, days) }];
  };
  const shortSpan = { ...year, untilOn: calendarDate("2025-11-30") };
  const [from, to] = moved(-1);
  expect(warnAbout(moved(-1), shortSpan, calendar, today)).toEqual([
    { kind: "gap-short", weeks: 27 / 7, from, to },
  ]);
  expect(kinds(warnAbout(moved(29), shortSpan, calendar, today))).toEqual(["gap-long"]);
  expect(kinds(warnAbout(moved(28), shortSpan, calendar, today))).toEqual([]);
});

test("every 26 weeks misses the summer term and warns about each long gap", () => {
  const meetings = planned({ everyWeeks: 26 });
  expect(meetings.map(({ date }) => date)).toEqual(["2025-09-16", "2026-03-17"]);
  expect(warnAbout(meetings, year, calendar, today)).toMatchObject([
    { kind: "gap-long", weeks: 26, from: { number: 1 }, to: { number: 2 } },
    {
      kind: "term-without-meeting",
      schoolYear: "2025-26",
      firstOn: "2026-04-11",
      lastOn: "2026-07-21",
    },
  ]);
});

test("a term that the plan covers for 56 days or fewer is not missed, for 57 it is", () => {
  const meetings = planned({ everyWeeks: 26 });
  const until = (days: number) => ({
    ...year,
    untilOn: addDays(calendarDate("2026-04-11"), days - 1),
  });
  expect(kinds(warnAbout(meetings, until(56), calendar, today))).toEqual(["gap-long"]);
  expect(kinds(warnAbout(meetings, until(57), calendar, today))).toEqual([
    "gap-long",
    "term-without-meeting",
  ]);
});

test("a borough without rows is told once a school year, and no term is guessed", () => {
  const span = { ...year, untilOn: calendarDate("2026-12-31") };
  const meetings = planned({ untilOn: span.untilOn });
  expect(warnAbout(meetings, span, nowhere, today)).toEqual([
    { kind: "school-holidays-not-known", borough: "Hackney", schoolYear: "2025-26" },
    { kind: "school-holidays-not-known", borough: "Hackney", schoolYear: "2026-27" },
  ]);
});

test("2029 is told as a year whose bank holidays are not known", () => {
  const span = { firstOn: calendarDate("2028-12-05"), untilOn: calendarDate("2029-02-01") };
  const warnings = warnAbout(planned(span), span, calendar, today);
  expect(warnings).toContainEqual({ kind: "bank-holidays-not-known", year: 2029 });
});

test("of 9 meetings, 2 before 9 December need confirmation; a meeting today is not past", () => {
  const warnings = warnAbout(planned(), year, calendar, calendarDate("2025-12-09"));
  expect(warnings).toEqual([{ kind: "in-the-past", count: 2, of: 9, lastPastOn: "2025-10-28" }]);
  expect(needsConfirmation(warnings)).toBe(true);
  const onTheDay = warnAbout(planned(), year, calendar, calendarDate("2025-09-16"));
  expect([onTheDay, needsConfirmation(onTheDay)]).toEqual([[], false]);
});
