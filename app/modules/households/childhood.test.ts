import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { adultOn, checkBirth, isSameChild } from "./childhood.ts";

const today = calendarDate("2026-11-21");

test("a child born on 22 November 2008 is 17 on 21 November 2026 and may be applied for", () => {
  expect(checkBirth(calendarDate("2008-11-22"), today)).toEqual({ ok: true, value: undefined });
});

test("who turns 18 on 21 November 2026 is no child that day", () => {
  expect(checkBirth(calendarDate("2008-11-21"), today)).toEqual({
    ok: false,
    reason: "child-is-adult",
    details: { adultOn: "2026-11-21" },
  });
});

test("born on 29 February 2008, 18 on 28 February 2026", () => {
  expect(adultOn(calendarDate("2008-02-29"))).toBe("2026-02-28");
  expect(checkBirth(calendarDate("2008-02-29"), calendarDate("2026-02-27")).ok).toBe(true);
  expect(checkBirth(calendarDate("2008-02-29"), calendarDate("2026-02-28")).ok).toBe(false);
});

test("a birth tomorrow is refused, a birth today is not", () => {
  expect(checkBirth(calendarDate("2026-11-22"), today)).toMatchObject({
    reason: "birth-in-future",
  });
  expect(checkBirth(today, today).ok).toBe(true);
});

test("one child typed twice is noticed with other capitals, accents, spaces and apostrophes", () => {
  const bornOn = calendarDate("2015-03-27");
  const typed = { fullName: "Íñigo  O’Brien Muñoz", bornOn };
  expect(isSameChild(typed, { fullName: "inigo o'brien MUNOZ", bornOn })).toBe(true);
  expect(isSameChild(typed, { ...typed, bornOn: calendarDate("2015-03-28") })).toBe(false);
  expect(isSameChild(typed, { fullName: "Íñigo O’Brien", bornOn })).toBe(false);
});
