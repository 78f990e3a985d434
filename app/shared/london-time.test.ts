import { expect, test } from "vitest";
import { calendarDate } from "./calendar-date.ts";
import { instantInLondon, parseTimeOfDay } from "./london-time.ts";

test("09:30 in London is 09:30 UTC in January and 08:30 UTC in July", () => {
  const time = { hour: 9, minute: 30 };
  expect(instantInLondon(calendarDate("2027-01-05"), time).toISOString()).toBe(
    "2027-01-05T09:30:00.000Z",
  );
  expect(instantInLondon(calendarDate("2027-07-05"), time).toISOString()).toBe(
    "2027-07-05T08:30:00.000Z",
  );
});

test("9:30 and 23:59 are times of day; 24:00, 9.30 and 9:5 are none", () => {
  expect(parseTimeOfDay("9:30")).toEqual({ hour: 9, minute: 30 });
  expect(parseTimeOfDay(" 23:59 ")).toEqual({ hour: 23, minute: 59 });
  for (const text of ["24:00", "9.30", "9:5", "", "half past nine"]) {
    expect(parseTimeOfDay(text)).toBeNull();
  }
});
