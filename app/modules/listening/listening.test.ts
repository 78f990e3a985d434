/** When and where something was heard: its day, its meeting, its conversations, its order. */
import { expect, test } from "vitest";
import { addDays, calendarDate, todayInLondon } from "#app/shared/calendar-date.ts";
import { hear, heardAt, MOST_CONCERNS, type ListeningAnswers } from "./listening.ts";

const TODAY = calendarDate("2026-03-30");
const AT = { id: "meeting", on: calendarDate("2026-03-03"), isCancelled: false };
const answers: ListeningAnswers = {
  ...{ kind: "elsewhere", heardOn: TODAY, meetingId: null, conversations: 1 },
};

function reasonOf(parts: Partial<ListeningAnswers>, at: typeof AT | null = null) {
  const verdict = hear({ ...answers, ...parts }, at, TODAY);
  return verdict.ok ? verdict.value : verdict.reason;
}

test("a meeting gives its day where none is typed, and refuses 3 others: another day, none, a cancelled one", () => {
  const meeting = { kind: "meeting", heardOn: null, conversations: 30 } as const;
  expect(reasonOf(meeting, AT)).toEqual({ ...meeting, heardOn: AT.on, meetingId: AT.id });
  expect(reasonOf({ ...meeting, heardOn: TODAY }, AT)).toBe("heard-on-other-day");
  expect(reasonOf(meeting)).toBe("heard-at-missing");
  expect(reasonOf(meeting, { ...AT, isCancelled: true })).toBe("heard-at-cancelled");
});

test("a meeting that is chosen counts only where the kind says so", () => {
  expect(reasonOf({ kind: "elsewhere" }, AT)).toMatchObject({ meetingId: null, heardOn: TODAY });
});

test("today is heard, tomorrow is not, and a one-to-one is 1 conversation", () => {
  expect(reasonOf({})).toMatchObject({ heardOn: TODAY });
  expect(reasonOf({ heardOn: addDays(TODAY, 1) })).toBe("heard-later-than-today");
  expect(reasonOf({ heardOn: null })).toBe("heard-on-missing");
  expect(reasonOf({ kind: "one-to-one", conversations: 2 })).toBe("one-conversation");
  expect(reasonOf({ kind: "one-to-one" })).toMatchObject({ kind: "one-to-one" });
});

test("8 concerns of a day are 8 moments of that day in London, the first one the latest", () => {
  for (const day of ["2026-03-29", "2026-10-25", "2026-01-01"]) {
    const places = Array.from({ length: MOST_CONCERNS }, (_, place) => place);
    const moments = places.map((place) => heardAt(calendarDate(day), place));
    expect(new Set(moments.map(todayInLondon))).toEqual(new Set([day]));
    const times = moments.map((moment) => moment.getTime());
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    expect(new Set(times).size).toBe(8);
  }
});
