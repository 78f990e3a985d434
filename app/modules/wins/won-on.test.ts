import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { readWonOn, wonOnBoxes } from "./won-on.ts";

const TODAY = calendarDate("2026-11-22");
const read = (day: string, month: string, year: string) => readWonOn({ day, month, year }, TODAY);

test("16 June 2022, June 2022 and 2022 are a day, a month and a year, and come back as typed", () => {
  for (const [boxes, wonOn, wonOnExact] of [
    [["16", "6", "2022"], "2022-06-16", "day"],
    [["", "6", "2022"], "2022-06-01", "month"],
    [["", "", "2022"], "2022-01-01", "year"],
  ] as const) {
    const verdict = read(boxes[0], boxes[1], boxes[2]);
    expect(verdict).toEqual({ ok: true, value: { wonOn, wonOnExact } });
    const value = verdict.ok ? verdict.value : null;
    expect(Object.values(wonOnBoxes(value!))).toEqual(boxes);
  }
});

test("a day without its month, three empty boxes and a 13th month are no dates", () => {
  expect(read("16", "", "2022")).toMatchObject({ reason: "date-incomplete" });
  expect(read("", "", "")).toMatchObject({ reason: "date-missing" });
  expect(read("", "13", "2022")).toMatchObject({ details: { boxes: "month" } });
  expect(read("", "6", "")).toMatchObject({ reason: "date-incomplete" });
});

test("by 16 June, by June and by 2022 are by the last day of each, and come back as that day", () => {
  for (const [boxes, wonOn, back] of [
    [["16", "6", "2022"], "2022-06-16", ["16", "6", "2022"]],
    [["", "6", "2022"], "2022-06-30", ["30", "6", "2022"]],
    [["", "", "2022"], "2022-12-31", ["31", "12", "2022"]],
  ] as const) {
    const [day, month, year] = boxes;
    const verdict = readWonOn({ day, month, year, isBy: true }, TODAY);
    expect(verdict).toEqual({ ok: true, value: { wonOn, wonOnExact: "by" } });
    expect(Object.values(wonOnBoxes(verdict.ok ? verdict.value : raise()))).toEqual(back);
  }
  expect(readWonOn({ day: "", month: "", year: "", isBy: true }, TODAY)).toMatchObject({
    reason: "date-missing",
  });
});

test("on 22 November 2026, by this month or this year is by today; by what begins later is refused", () => {
  const by = (...[day, month, year]: [string, string, string]) =>
    readWonOn({ day, month, year, isBy: true }, TODAY);
  const known = { ok: true, value: { wonOn: TODAY, wonOnExact: "by" } };
  expect([by("", "11", "2026"), by("", "", "2026")]).toEqual([known, known]);
  expect(by("", "10", "2026")).toMatchObject({ value: { wonOn: "2026-10-31" } });
  const later = [by("23", "11", "2026"), by("", "12", "2026"), by("", "", "2027")];
  for (const verdict of [...later, read("23", "11", "2026"), read("", "12", "2026")]) {
    expect(verdict).toMatchObject({ reason: "won-in-future" });
  }
  expect(read("22", "11", "2026").ok).toBe(true);
});

function raise(): never {
  throw new Error("the day was read");
}
