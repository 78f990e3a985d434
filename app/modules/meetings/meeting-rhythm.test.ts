/** The rhythm of meetings: constant steps, and changes that lose, double and reorder nothing. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  calendarDate,
  daysBetween,
  type CalendarDate,
} from "#app/shared/calendar-date.ts";
import examples from "#tests/vectors/examples.json";
import { applyChoices, orderRefusal, proposeMeetings, type Rhythm } from "./meeting-rhythm.ts";
import { instantOf, readMeetingTime } from "./meeting-time.ts";

function rhythm(changed: Partial<Rhythm> = {}): Rhythm {
  return {
    firstOn: calendarDate("2025-09-16"),
    everyWeeks: 6,
    untilOn: calendarDate("2026-08-31"),
    ...changed,
  };
}

function proposed(wanted: Rhythm) {
  const verdict = proposeMeetings(wanted);
  expect(verdict).toMatchObject({ ok: true });
  return verdict.ok ? verdict.value : [];
}

const anyRhythm = fc
  .record({
    start: fc.integer({ min: 0, max: 3000 }),
    everyWeeks: fc.integer({ min: 1, max: 26 }),
    length: fc.integer({ min: 0, max: 731 }),
  })
  .map(({ start, everyWeeks, length }) => {
    const firstOn = addDays(calendarDate("2020-01-01"), start);
    return { firstOn, everyWeeks, untilOn: addDays(firstOn, length) };
  });

test("every six weeks from 16 September 2025 to the end of August is 9 meetings", () => {
  expect(proposed(rhythm()).map(({ number, date }) => `${String(number)} ${date}`)).toEqual([
    "1 2025-09-16",
    "2 2025-10-28",
    "3 2025-12-09",
    "4 2026-01-20",
    "5 2026-03-03",
    "6 2026-04-14",
    "7 2026-05-26",
    "8 2026-07-07",
    "9 2026-08-18",
  ]);
});

test.each(examples.meetings)("$id: $why", ({ dtstart, rrule, exdate, utc }) => {
  const day = (text: string) =>
    calendarDate(text.slice(0, 8).replace(/(....)(..)(..)/, "$1-$2-$3"));
  const clock = (text: string) => `${text.slice(9, 11)}:${text.slice(11, 13)}`;
  const everyWeeks = Number(/INTERVAL=(\d+)/.exec(rrule)![1]);
  const count = Number(/COUNT=(\d+)/.exec(rrule)![1]);
  const firstOn = day(dtstart);
  const untilOn = addDays(firstOn, everyWeeks * 7 * (count - 1));
  const left = proposed({ firstOn, everyWeeks, untilOn }).filter(
    ({ date }) => !exdate.map(day).includes(date),
  );
  const instants = left.map(({ date }) => {
    const time = readMeetingTime(date, clock(dtstart), "20:00");
    expect(time.ok).toBe(true);
    return time.ok ? instantOf(time.value.startsAt).toISOString().slice(0, 16) + "Z" : null;
  });
  expect(instants).toEqual(utc);
});

test("the last day is included: 28 October gives 2 meetings, 27 October 1", () => {
  expect(proposed(rhythm({ untilOn: calendarDate("2025-10-28") }))).toHaveLength(2);
  expect(proposed(rhythm({ untilOn: calendarDate("2025-10-27") }))).toHaveLength(1);
  expect(proposed(rhythm({ untilOn: calendarDate("2025-09-16") }))).toHaveLength(1);
});

test("0, 27 and 1.5 weeks, a last day before the first and three years are refused", () => {
  for (const everyWeeks of [0, 27, 1.5, -6, Number.NaN]) {
    expect(proposeMeetings(rhythm({ everyWeeks }))).toEqual({
      ok: false,
      reason: "cadence-out-of-range",
      details: { least: 1, most: 26 },
    });
  }
  expect(proposeMeetings(rhythm({ untilOn: calendarDate("2025-09-15") }))).toMatchObject({
    reason: "rhythm-ends-before-it-begins",
  });
  expect(proposeMeetings(rhythm({ untilOn: calendarDate("2028-09-16") }))).toMatchObject({
    reason: "rhythm-too-long",
  });
});

test("every rhythm keeps one step from its first day, reaches its last day and not beyond", () => {
  fc.assert(
    fc.property(anyRhythm, (wanted) => {
      const meetings = proposed(wanted);
      for (const [index, { number, date }] of meetings.entries()) {
        expect(number).toBe(index + 1);
        expect(daysBetween(wanted.firstOn, date)).toBe(index * 7 * wanted.everyWeeks);
      }
      const last = meetings.at(-1)!.date;
      expect(last <= wanted.untilOn).toBe(true);
      expect(addDays(last, 7 * wanted.everyWeeks) > wanted.untilOn).toBe(true);
    }),
  );
});

test("meeting 2 moves a week later, and the other 8 stay", () => {
  const meetings = proposed(rhythm());
  const moved = applyChoices(meetings, new Map([[2, calendarDate("2025-11-04")]]));
  expect(moved.ok && moved.value[1]).toEqual({ number: 2, date: "2025-11-04" });
  expect(moved.ok && moved.value.filter(({ number }) => number !== 2)).toEqual(
    meetings.filter(({ number }) => number !== 2),
  );
});

test("meeting 2 on the day of meeting 3 is refused with both numbers; beyond it too", () => {
  const meetings = proposed(rhythm());
  const move = (number: number, text: string) =>
    applyChoices(meetings, new Map([[number, calendarDate(text)]]));
  expect(move(2, "2025-12-09")).toEqual({
    ok: false,
    reason: "meeting-on-that-day",
    details: { number: 2, date: "2025-12-09", otherNumber: 3, otherDate: "2025-12-09" },
  });
  expect(move(2, "2025-12-10")).toMatchObject({
    reason: "meeting-passes-neighbour",
    details: { number: 2, otherNumber: 3 },
  });
  expect(move(2, "2025-09-15")).toMatchObject({
    reason: "meeting-passes-neighbour",
    details: { number: 1, otherNumber: 2 },
  });
  expect(move(1, "2025-09-01")).toMatchObject({ ok: true });
  expect(move(9, "2027-01-01")).toMatchObject({ ok: true });
});

test("two neighbours of a weekly rhythm may both move a week later together", () => {
  const meetings = proposed(rhythm({ everyWeeks: 1, untilOn: calendarDate("2025-10-01") }));
  const choices = new Map([
    [2, calendarDate("2025-09-30")],
    [3, calendarDate("2025-10-07")],
  ]);
  expect(applyChoices(meetings, choices)).toMatchObject({ ok: true });
  choices.delete(3);
  expect(applyChoices(meetings, choices)).toMatchObject({ reason: "meeting-on-that-day" });
});

test("a choice for meeting 0, 10 or 1.5 of 9 is refused", () => {
  for (const number of [0, 10, 1.5, -1]) {
    const choices = new Map([[number, calendarDate("2025-11-04")]]);
    expect(applyChoices(proposed(rhythm()), choices)).toEqual({
      ok: false,
      reason: "meeting-not-planned",
      details: { number },
    });
  }
});

test("meetings out of order or with a gap in their numbers are a broken promise", () => {
  const [one, two, three] = proposed(rhythm());
  for (const broken of [
    [two!, one!],
    [one!, three!],
    [one!, { number: 2, date: one!.date }],
  ]) {
    expect(() => applyChoices(broken, new Map())).toThrow("Broken promise");
  }
});

test("a day stands free between its neighbours, and at an end without one", () => {
  const day = (text: string) => calendarDate(text);
  expect(orderRefusal(undefined, day("2026-01-01"))).toBeNull();
  expect(orderRefusal(day("2026-01-01"), undefined)).toBeNull();
  expect(orderRefusal(day("2026-01-01"), day("2026-01-02"))).toBeNull();
  expect(orderRefusal(day("2026-01-01"), day("2026-01-01"))).toBe("meeting-on-that-day");
  expect(orderRefusal(day("2026-01-02"), day("2026-01-01"))).toBe("meeting-passes-neighbour");
});

const anyChoices = fc.array(fc.tuple(fc.nat(), fc.integer({ min: -60, max: 60 })), {
  maxLength: 6,
});

test("choices are refused, or lose and double no meeting and put each on its chosen day", () => {
  fc.assert(
    fc.property(anyRhythm, anyChoices, (wanted, moves) => {
      const meetings = proposed(wanted);
      const choices = new Map<number, CalendarDate>();
      for (const [at, days] of moves) {
        const { number, date } = meetings[at % meetings.length]!;
        choices.set(number, addDays(date, days));
      }
      const chosen = meetings.map(({ number, date }) => choices.get(number) ?? date);
      const rises = chosen.every((date, index) => index === 0 || chosen[index - 1]! < date);
      const verdict = applyChoices(meetings, choices);
      expect(verdict.ok).toBe(rises);
      if (!verdict.ok) return;
      expect(verdict.value.map(({ number }) => number)).toEqual(
        meetings.map(({ number }) => number),
      );
      expect(verdict.value.map(({ date }) => date)).toEqual(chosen);
    }),
  );
});

test("keeping every meeting changes nothing", () => {
  fc.assert(
    fc.property(anyRhythm, (wanted) => {
      const meetings = proposed(wanted);
      const keep = new Map(meetings.map(({ number, date }) => [number, date]));
      expect(applyChoices(meetings, keep)).toEqual({ ok: true, value: meetings });
      expect(applyChoices(meetings, new Map())).toEqual({ ok: true, value: meetings });
    }),
  );
});

test("a week later for an inner meeting leaves the sum of the gaps as it was", () => {
  fc.assert(
    fc.property(anyRhythm, fc.nat(), (wanted, at) => {
      const meetings = proposed(wanted);
      fc.pre(meetings.length >= 3 && wanted.everyWeeks >= 2);
      const inner = meetings[1 + (at % (meetings.length - 2))]!;
      const moved = applyChoices(meetings, new Map([[inner.number, addDays(inner.date, 7)]]));
      const gaps = (list: readonly { date: CalendarDate }[]) =>
        list.slice(1).map(({ date }, index) => daysBetween(list[index]!.date, date));
      const sum = (list: number[]) => list.reduce((total, days) => total + days, 0);
      expect(moved.ok && sum(gaps(moved.value))).toBe(sum(gaps(meetings)));
      const step = wanted.everyWeeks * 7;
      expect(moved.ok && gaps(moved.value).filter((days) => days !== step)).toEqual([
        step + 7,
        step - 7,
      ]);
    }),
  );
});
