import fc from "fast-check";
import { expect, test } from "vitest";
import { readRemindDays, remindDaysOf, shownRemindDays, USUAL_REMIND_DAYS } from "./remind-days.ts";

const stored = (typed: string) => {
  const verdict = readRemindDays(typed);
  return verdict.ok ? verdict.value : verdict.reason;
};

test("“1, 7”, “7 1” and “7;1” are stored as 7,1; an empty box as no reminder", () => {
  for (const typed of ["1, 7", "7 1", "7;1", " 7,1, ", "07 01"]) {
    expect(stored(typed)).toBe(USUAL_REMIND_DAYS);
  }
  expect([stored(""), stored("  "), stored("28 0")]).toEqual(["", "", "28,0"]);
  expect([remindDaysOf("14,7,1"), remindDaysOf("")]).toEqual([[14, 7, 1], []]);
});

test("29 days, 5 reminders, a day twice, halves, minus and words are refused", () => {
  for (const typed of ["29", "9 8 7 6 5", "7, 7", "1.5", "-1", "a week", "٧", "1e1", "100"]) {
    expect(stored(typed)).toBe("remind-days-format");
  }
});

test("what is stored reads back as itself", () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 28 }), { maxLength: 4 });
  fc.assert(
    fc.property(days, (some) => {
      const text = stored(some.join(" "));
      expect(remindDaysOf(text)).toEqual(some.toSorted((one, other) => other - one));
      expect(stored(shownRemindDays(text))).toBe(text);
    }),
  );
});
