/** Calendar dates: real days only, arithmetic that agrees with Temporal, today as London has it. */
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import examples from "#tests/vectors/examples.json";
import {
  addDays,
  addMonths,
  addYears,
  birthday,
  calendarDate,
  compareDates,
  dayOfWeek,
  daysBetween,
  endOfMonth,
  isAfter,
  isBefore,
  maxDate,
  minDate,
  parseCalendarDate,
  todayInLondon,
  type CalendarDate,
} from "./calendar-date.ts";

const from1950to2150 = fc
  .integer({ min: 0, max: 73_000 })
  .map((days) => Temporal.PlainDate.from("1950-01-01").add({ days }));

const ours = (date: Temporal.PlainDate) => calendarDate(date.toString());

test("a text is not a CalendarDate until it is read", () => {
  // @ts-expect-error a bare text has not been checked
  const wrong: CalendarDate = "2026-02-30";
  expect(parseCalendarDate(wrong)).toBeNull();
});

test("days, months, years, weekdays and distances agree with Temporal from 1950 to 2150", () => {
  const days = fc.integer({ min: -15_000, max: 15_000 });
  const months = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(from1950to2150, from1950to2150, days, months, (date, other, day, month) => {
      expect(addDays(ours(date), day)).toBe(date.add({ days: day }).toString());
      expect(addMonths(ours(date), month)).toBe(date.add({ months: month }).toString());
      expect(addYears(ours(date), month % 40)).toBe(date.add({ years: month % 40 }).toString());
      expect(dayOfWeek(ours(date))).toBe(date.dayOfWeek);
      expect(daysBetween(ours(date), ours(other))).toBe(date.until(other).days);
      expect(compareDates(ours(date), ours(other))).toBe(Temporal.PlainDate.compare(date, other));
      expect(endOfMonth(ours(date))).toBe(date.with({ day: date.daysInMonth }).toString());
    }),
    { numRuns: 1000 },
  );
});

test("all 109,938 days from 1900 to 2200 follow one another, each a parsable day", () => {
  let date = calendarDate("1900-01-01");
  let count = 1;
  while (date !== "2200-12-31") {
    const following = addDays(date, 1);
    if (parseCalendarDate(following) !== following || following <= date) break;
    date = following;
    count += 1;
  }
  expect([date, count]).toEqual(["2200-12-31", 109_938]);
});

test.each([
  "2026-02-29",
  "2026-02-30",
  "2100-02-29",
  "2026-00-10",
  "2026-13-01",
  "2026-04-31",
  "2026-01-00",
  "1899-12-31",
  "2201-01-01",
  "20260101",
  "2026-1-1",
  "2026-01-01T00:00",
  " 2026-01-01",
  "2026-01-01\n",
  "+002026-01-01",
  "２０２６-01-01",
  "27/03/2026",
  "",
])("%j is no calendar date", (text) => {
  expect(parseCalendarDate(text)).toBeNull();
  expect(() => calendarDate(text)).toThrow("Broken promise");
});

test("29 February is a day in 2024 and in 2000", () => {
  expect(parseCalendarDate("2024-02-29")).toBe("2024-02-29");
  expect(parseCalendarDate("2000-02-29")).toBe("2000-02-29");
});

test.each(examples.monthly)("a monthly series from $first clamps and recovers", (example) => {
  const first = calendarDate(example.first);
  expect(example.dates.map((_, index) => addMonths(first, index))).toEqual(example.dates);
});

test("arithmetic beyond 1900 to 2200 is a broken promise, not a wrong date", () => {
  expect(() => addDays(calendarDate("2200-12-31"), 1)).toThrow("between 1900 and 2200");
  expect(() => addMonths(calendarDate("1900-01-31"), -1)).toThrow("between 1900 and 2200");
  expect(() => addDays(calendarDate("2026-01-01"), NaN)).toThrow("Broken promise");
});

test("earlier and later of 5 March and 6 March", () => {
  const [fifth, sixth] = [calendarDate("2026-03-05"), calendarDate("2026-03-06")];
  expect([isBefore(fifth, sixth), isBefore(fifth, fifth), isAfter(sixth, fifth)]).toEqual([
    true,
    false,
    true,
  ]);
  expect([minDate(fifth, sixth), maxDate(fifth, sixth)]).toEqual([fifth, sixth]);
});

test("who is born on 29 February 2012 turns 18 on 28 February 2030 and 20 on 29 February 2032", () => {
  const bornOn = calendarDate("2012-02-29");
  expect(birthday(bornOn, 18)).toBe("2030-02-28");
  expect(birthday(bornOn, 20)).toBe("2032-02-29");
  expect(birthday(calendarDate("2010-06-15"), 18)).toBe("2028-06-15");
});

test.each([
  ["2026-07-14T22:59:59Z", "2026-07-14"],
  ["2026-07-14T23:30:00Z", "2026-07-15"],
  ["2026-01-14T23:30:00Z", "2026-01-14"],
  ["2026-03-29T00:59:59Z", "2026-03-29"],
  ["2026-10-24T23:00:00Z", "2026-10-25"],
  ["2026-10-25T23:00:00Z", "2026-10-25"],
  ["2026-12-31T23:59:59.999Z", "2026-12-31"],
])("at %s it is %s in London", (moment, date) => {
  expect(todayInLondon(new Date(moment))).toBe(date);
});
