import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { countPlaces, shownCounts } from "./place-counts.ts";
import { alarmDays, standingOf } from "./place-offer.ts";
import { allows, REQUEST_STATES } from "./place-request.ts";

const given = (count: number, places = 1, used: number | null = null) =>
  Array.from({ length: count }, () => ({
    ...{ places, given: places, used },
    state:
      used === null ? ("given" as const) : used > 0 ? ("used" as const) : ("not-used" as const),
  }));
const asked = { state: "asked", places: 2, given: 0, used: null } as const;
const back = { state: "handed-back", places: 3, given: 0, used: null } as const;

test("of 20 places 12 are taken, 8 are free, 2 are asked for; those handed back are free again", () => {
  expect(countPlaces(20, [...given(6, 2), asked, back])).toEqual({
    ...{ offered: 20, askedFor: 2, waiting: 1, taken: 12, free: 8, used: 0, toNote: 12 },
  });
});

test("4 parents with 3 places each are fewer than 5 people; 5 parents are 15 places", () => {
  expect(shownCounts(20, given(4, 3)).taken).toBe("fewer");
  expect(shownCounts(20, given(5, 3)).taken).toBe(15);
});

test("10 took places and 9 used them: no figure gives the 1 away who did not", () => {
  const requests = [...given(9, 1, 1), ...given(1, 1, 0)];
  expect(shownCounts(20, requests)).toEqual({ taken: 10, used: "hidden" });
  expect(shownCounts(20, [...given(8, 1, 1), ...given(7, 1, 0)])).toEqual({ taken: 15, used: 8 });
});

test("free places ring from 14 days before the deadline until that day, and nobody hears them after", () => {
  const offer = { deadlineOn: calendarDate("2026-12-05"), closedAt: null };
  const on = (day: string, free = 8) => alarmDays(offer, free, calendarDate(day));
  expect([on("2026-11-20"), on("2026-11-21"), on("2026-12-05"), on("2026-12-06")]).toEqual([
    ...[null, 14, 0, null],
  ]);
  expect(on("2026-12-01", 0)).toBeNull();
  const closed = { ...offer, closedAt: new Date() };
  expect(alarmDays(closed, 8, calendarDate("2026-12-01"))).toBeNull();
  expect(standingOf(closed, calendarDate("2026-12-01"))).toBe("closed");
});

test("only what was given is handed back or noted, and 3 states may ask again", () => {
  const may = (deed: Parameters<typeof allows>[1]) =>
    REQUEST_STATES.filter((state) => allows(state, deed));
  expect(may("hand-back")).toEqual(["given"]);
  expect(may("give")).toEqual(["asked"]);
  expect(may("ask")).toEqual(["asked", "handed-back", "withdrawn"]);
  expect(may("note-used")).toEqual(["given", "used", "not-used"]);
  expect(allows(null, "ask")).toBe(true);
});
