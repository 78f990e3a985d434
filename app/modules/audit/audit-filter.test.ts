import { expect, test } from "vitest";
import { readQuery } from "#app/platform/http/read-form.server.ts";
import { auditAnswers, auditForm } from "./audit-filter.ts";

const answerOf = (query: string) => readQuery(auditAnswers(new URLSearchParams(query)), auditForm);

function filterOf(query: string) {
  const answer = answerOf(query);
  if (!answer.ok) throw new Error(`"${query}" is refused`);
  return answer.value;
}

test("a day in London's summer begins at 23:00 UTC of the day before", () => {
  const { from, before } = filterOf("day=2026-07-05");
  expect(from?.toISOString()).toBe("2026-07-04T23:00:00.000Z");
  expect(before?.toISOString()).toBe("2026-07-05T23:00:00.000Z");
  expect(filterOf("day-day=5&day-month=7&day-year=2026")).toEqual(filterOf("day=2026-07-05"));
});

test("the day on which the clocks go back has 25 hours", () => {
  const { from, before } = filterOf("day=2026-10-25");
  expect((Number(before) - Number(from)) / 3_600_000).toBe(25);
});

test("4 days that are none are refused beside the day; an empty address asks for everything", () => {
  const wrong = [
    "day=31-02-2026",
    "day=2026-02-30",
    "day-day=31&day-month=2&day-year=2026",
    "day-day=3",
  ];
  for (const query of wrong) {
    const answer = answerOf(query);
    expect(answer.ok ? [] : answer.answer.data.errors.map(({ field }) => field)).toEqual(["day"]);
  }
  expect(Object.values(filterOf("")).every((value) => value === null)).toBe(true);
  expect(Object.values(filterOf("day-day=&day-month=&day-year=")).every((v) => v === null)).toBe(
    true,
  );
});

test("the last day of 2200 has no day after it, and finds nothing", () => {
  const { from, before } = filterOf("day=2200-12-31");
  expect(from).toEqual(before);
});
