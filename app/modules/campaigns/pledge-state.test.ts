/** What may follow what in the life of a pledge, and that its days never run backwards. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import {
  changePledge,
  givePledge,
  isWaiting,
  mayFollow,
  NEXT_STATES,
  PLEDGE_STATES,
  type DatedPledge,
} from "./pledge-state.ts";

const TODAY = calendarDate("2026-11-22");
const pledged: DatedPledge = {
  ...{ state: "pledged", pledgedOn: calendarDate("2026-03-10"), changedOn: null },
};

function reasonOf(verdict: { ok: boolean; reason?: string }) {
  return verdict.ok ? "accepted" : verdict.reason;
}

function change(state: DatedPledge["state"], on: string, check: string | null = null) {
  const nextCheckOn = check === null ? null : calendarDate(check);
  return { state, on: calendarDate(on), nextCheckOn };
}

test("a pledge given 1 day before its ask, tomorrow, or with yesterday's check is refused", () => {
  const askedOn = calendarDate("2026-03-10");
  const given = (pledgedOn: string, check: CalendarDate | null) =>
    givePledge({ pledgedOn: calendarDate(pledgedOn), nextCheckOn: check }, askedOn, TODAY);
  expect(reasonOf(given("2026-03-09", null))).toBe("pledged-before-ask");
  expect(reasonOf(given("2026-03-10", null))).toBe("accepted");
  expect(reasonOf(given("2026-11-23", null))).toBe("pledged-in-future");
  expect(reasonOf(given("2026-03-10", addDays(TODAY, -1)))).toBe("check-in-past");
  expect(reasonOf(given("2026-03-10", TODAY))).toBe("accepted");
});

test("a change lies from the pledge's day to today, and not before the last one", () => {
  expect(reasonOf(changePledge(pledged, change("kept", "2026-03-09"), TODAY))).toBe(
    "change-before-pledge",
  );
  expect(reasonOf(changePledge(pledged, change("kept", "2026-11-23"), TODAY))).toBe(
    "change-in-future",
  );
  const begun = {
    ...pledged,
    state: "in-progress",
    changedOn: calendarDate("2026-06-01"),
  } as const;
  expect(reasonOf(changePledge(begun, change("kept", "2026-05-31"), TODAY))).toBe(
    "change-before-last",
  );
  expect(reasonOf(changePledge(begun, change("kept", "2026-06-01"), TODAY))).toBe("accepted");
});

test("what is kept or broken has no check to come; what still waits may have 1", () => {
  const check = "2026-12-01";
  expect(reasonOf(changePledge(pledged, change("kept", "2026-06-01", check), TODAY))).toBe(
    "check-of-settled-pledge",
  );
  expect(reasonOf(changePledge(pledged, change("in-progress", "2026-06-01", check), TODAY))).toBe(
    "accepted",
  );
});

test("a superseded pledge is at its end; every other state leads somewhere, never to itself", () => {
  expect(NEXT_STATES.superseded).toEqual([]);
  for (const state of PLEDGE_STATES) {
    expect(mayFollow(state, state)).toBe(false);
    expect(mayFollow(state, "pledged")).toBe(false);
    if (state !== "superseded") expect(mayFollow(state, "superseded")).toBe(true);
  }
});

const day = fc.integer({ min: -400, max: 10 }).map((days) => addDays(TODAY, days));
const anyChange = fc.record({
  state: fc.constantFrom(...PLEDGE_STATES),
  on: day,
  nextCheckOn: fc.option(day, { nil: null }),
});

test("whatever changes are tried, the accepted ones are in order and end with a sound check", () => {
  fc.assert(
    fc.property(day, fc.array(anyChange, { maxLength: 12 }), (pledgedOn, tried) => {
      let now: DatedPledge = { state: "pledged", pledgedOn, changedOn: null };
      for (const one of tried) {
        if (!changePledge(now, one, TODAY).ok) continue;
        expect(mayFollow(now.state, one.state)).toBe(true);
        expect(one.on >= (now.changedOn ?? pledgedOn)).toBe(true);
        expect(one.on <= TODAY).toBe(true);
        expect(one.nextCheckOn === null || one.nextCheckOn >= TODAY).toBe(true);
        expect(one.nextCheckOn === null || isWaiting(one.state)).toBe(true);
        now = { ...now, state: one.state, changedOn: one.on };
      }
    }),
  );
});
