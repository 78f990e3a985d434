/** What follows from an answer: a no is noted, a promise is written down, the rest leaves all as it is. */
import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { ANSWERS } from "./answer.ts";
import { carryOver, fateOf } from "./carry-over.ts";

const ON = calendarDate("2026-11-22");
const changed = (on: string) => [{ on: calendarDate(on) }];
const no = { answer: "no", on: ON, hasPledge: false } as const;

test("of 5 answers 2 are to be pledged and 1 is a fate: an ask that is not won", () => {
  const open = { status: "open", changes: [] } as const;
  const next = ANSWERS.map((answer) => carryOver(open, { ...no, answer }));
  expect(next).toEqual(["pledge", "pledge", "fate", null, null]);
  expect(ANSWERS.map(fateOf)).toEqual([null, null, "not-won", null, null]);
});

test("a no is offered once: not of an ask that changed that day or later, nor of 2 fates it cannot follow", () => {
  expect(carryOver({ status: "open", changes: changed("2026-11-21") }, no)).toBe("fate");
  expect(carryOver({ status: "open", changes: changed("2026-11-22") }, no)).toBeNull();
  for (const status of ["not-won", "dropped"] as const) {
    expect(carryOver({ status, changes: changed("2026-01-01") }, no)).toBeNull();
  }
  expect(carryOver({ status: "won", changes: changed("2026-01-01") }, no)).toBe("fate");
});

test("a promise is offered until its pledge is written down, or something later became of the ask", () => {
  const yes = { ...no, answer: "yes" } as const;
  expect(carryOver({ status: "open", changes: changed("2026-11-21") }, yes)).toBe("pledge");
  expect(carryOver({ status: "open", changes: [] }, { ...yes, hasPledge: true })).toBeNull();
  expect(carryOver({ status: "won", changes: changed("2026-11-23") }, yes)).toBeNull();
});
