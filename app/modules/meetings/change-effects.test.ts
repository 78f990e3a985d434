/** What a change of days does, said before it is done: moves, closed days, gaps that come of it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { typicalCalendar } from "#tests/setup/school-calendar.ts";
import { effectsOf, needLook } from "./change-effects.ts";
import { wallTime } from "./meeting-time.ts";
import type { Meeting } from "./meeting.ts";

const calendar = typicalCalendar();

function on(date: CalendarDate, index: number): Meeting {
  return {
    ...{ id: `meeting-${String(index)}`, cohortId: "c", place: "", address: "", link: "" },
    ...{ startsAt: wallTime(`${date}T18:00`), endsAt: wallTime(`${date}T20:00`) },
    ...{ cancelledAt: null, cancelReason: null, sequence: 0, changedAt: new Date(0) },
  };
}

const days = (...dates: string[]) => dates.map(calendarDate).map(on);
const YEAR = days("2025-09-16", "2025-11-04", "2025-12-09", "2026-01-20", "2026-03-03");
const moved = (meeting: Meeting | undefined, to: string): Meeting => ({
  ...meeting!,
  startsAt: wallTime(`${to}T18:00`),
  endsAt: wallTime(`${to}T20:00`),
});

test("3 March to Good Friday: 1 move onto 2 closures, and a gap of over 8 weeks before it", () => {
  const effects = effectsOf(YEAR, [moved(YEAR[4], "2026-04-03")], calendar);
  expect(effects).toMatchObject({
    count: 1,
    moves: [
      {
        ...{ from: "2026-03-03", to: "2026-04-03" },
        closures: [{ kind: "bank-holiday", name: "good-friday" }, { kind: "easter-holiday" }],
      },
    ],
    gaps: [{ kind: "gap-long", from: { date: "2026-01-20" }, to: { date: "2026-04-03" } }],
  });
  expect(needLook(effects)).toBe(true);
});

test("4 November back to half-term, in rhythm: 1 closed day alone needs a second look", () => {
  const effects = effectsOf(YEAR, [moved(YEAR[1], "2025-10-28")], calendar);
  expect(effects).toMatchObject({ moves: [{ closures: [{ kind: "half-term" }] }], gaps: [] });
  expect(needLook(effects)).toBe(true);
});

test("9 to 10 December, free and in rhythm, and a new room for 1 need no second look", () => {
  const day = effectsOf(YEAR, [moved(YEAR[2], "2025-12-10")], calendar);
  expect(day).toMatchObject({ count: 1, moves: [{ to: "2025-12-10", closures: [] }], gaps: [] });
  const room = effectsOf(YEAR, [{ ...YEAR[2]!, place: "Library" }], calendar);
  expect(room).toMatchObject({ count: 1, moves: [], gaps: [] });
  expect([day, room].map(needLook)).toEqual([false, false]);
});

test("a gap that was short before is not said again; a cancelled meeting is no end of a gap", () => {
  const close = days("2025-09-16", "2025-09-23", "2025-11-04", "2025-12-09");
  const effects = effectsOf(close, [moved(close[3], "2025-12-16")], calendar);
  expect(effects.gaps).toEqual([]);
  const off = close.map((one, index) => (index === 1 ? { ...one, cancelledAt: new Date(0) } : one));
  expect(effectsOf(off, [moved(off[2], "2025-10-01")], calendar).gaps).toMatchObject([
    { kind: "gap-short", from: { date: "2025-09-16" }, to: { date: "2025-10-01" } },
    { kind: "gap-long", from: { date: "2025-10-01" }, to: { date: "2025-12-09" } },
  ]);
});

test("all moved by so many days: a look always, every move named, no gap is new, and a key of its own", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (by) => {
      const all = (shift: number) =>
        effectsOf(
          YEAR,
          YEAR.map((one) => moved(one, addDays(calendarDate(one.startsAt.slice(0, 10)), shift))),
          calendar,
        );
      const effects = all(by);
      expect(effects).toMatchObject({ count: YEAR.length, gaps: [] });
      expect(effects.moves).toHaveLength(YEAR.length);
      expect(needLook(effects)).toBe(true);
      expect(effects.key).not.toBe(all(by + 1).key);
    }),
  );
});
