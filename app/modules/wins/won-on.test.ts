import { expect, test } from "vitest";
import { readWonOn, wonOnBoxes } from "./won-on.ts";

const read = (day: string, month: string, year: string) => readWonOn({ day, month, year });

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
    const verdict = readWonOn({ day, month, year, isBy: true });
    expect(verdict).toEqual({ ok: true, value: { wonOn, wonOnExact: "by" } });
    expect(Object.values(wonOnBoxes(verdict.ok ? verdict.value : raise()))).toEqual(back);
  }
  expect(readWonOn({ day: "", month: "", year: "", isBy: true })).toMatchObject({
    reason: "date-missing",
  });
});

function raise(): never {
  throw new Error("the day was read");
}
