import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { readWonOn, wonOnBoxes, wonOnWords } from "./won-on.ts";

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

test("a month and a year are said without a day, in both languages", () => {
  const june = { wonOn: calendarDate("2022-06-01"), wonOnExact: "month" } as const;
  expect(wonOnWords("en", june).replaceAll("\u00a0", " ")).toBe("June 2022");
  expect(wonOnWords("es", june).replaceAll("\u00a0", " ")).toBe("junio de 2022");
  expect(wonOnWords("es", { ...june, wonOnExact: "year" })).toBe("2022");
  const day = wonOnWords("en", { ...june, wonOnExact: "day" });
  expect(day.replaceAll("\u00a0", " ")).toBe("1 June 2022");
});
