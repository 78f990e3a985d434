/** Who stands on a register: members of the day, in order, told apart where names are the same. */
import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { heldPlaceOn, rosterOf } from "./roster.ts";

const DAY = calendarDate("2026-03-10");
const at = (day: string) => new Date(`2026-03-${day}T20:00:00Z`);
const [ANA, LUIS, SOL] = ["0000000000000001", "0000000000000002", "0000000000000003"];
const member = (personId: string, queue: number, endedAt: Date | null = null) => ({
  ...{ personId, queue, stage: "enrolled" as const, enrolledAt: at("01"), endedAt },
});

test("a place counts from its day in London to the day of leaving, both included", () => {
  const place = (enrolled: string, ended: string | null) => ({
    enrolledAt: at(enrolled),
    endedAt: ended === null ? null : at(ended),
  });
  expect(heldPlaceOn(place("10", null), DAY)).toBe(true);
  expect(heldPlaceOn(place("11", null), DAY)).toBe(false);
  expect(heldPlaceOn(place("01", "10"), DAY)).toBe(true);
  expect(heldPlaceOn(place("01", "09"), DAY)).toBe(false);
  expect(heldPlaceOn({ enrolledAt: null, endedAt: null }, DAY)).toBe(false);
});

test("2 of the same name have their codes beside them; the third has none; é stands as e", () => {
  const roster = rosterOf({
    ...{ meetingId: "aaaaaaaaaaaaaaaa", day: DAY, lines: [] },
    members: [member(SOL, 3), member(LUIS, 2), member(ANA, 1)],
    names: new Map([
      [ANA, "Eva Demo"],
      [LUIS, "Ágata Demo"],
      [SOL, "Éva Demo"],
    ]),
  });
  expect(roster.map(({ personId }) => personId)).toEqual([LUIS, ANA, SOL]);
  expect(roster.map(({ code }) => code?.length)).toEqual([undefined, 4, 4]);
});

test("who left before stands on it only with a line; who came back stands once", () => {
  const line = { personId: LUIS, version: 2, mark: "late" as const, markedById: null };
  const roster = rosterOf({
    ...{ meetingId: "aaaaaaaaaaaaaaaa", day: DAY, lines: [line] },
    members: [
      member(ANA, 1, at("02")),
      member(LUIS, 2, at("02")),
      member(SOL, 3, at("10")),
      member(SOL, 4),
    ],
    names: new Map(),
  });
  expect(roster).toMatchObject([
    { personId: LUIS, state: { version: 2, mark: "late" } },
    { personId: SOL, state: { version: 0, mark: null } },
  ]);
});
