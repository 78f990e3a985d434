/** Meeting times: the same on London's clock all year, on no day an hour that is not or is twice. */
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addDays, calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { instantOf, readMeetingTime, wallTime, type WallTime } from "./meeting-time.ts";

const read = (date: string, start: string, end: string) =>
  readMeetingTime(calendarDate(date), start, end);

test("18:00 to 20:00 on 5 March 2026 is wall time; 9:30 is written 09:30", () => {
  expect(read("2026-03-05", "18:00", "20:00")).toEqual({
    ok: true,
    value: { startsAt: "2026-03-05T18:00", endsAt: "2026-03-05T20:00" },
  });
  expect(read("2026-03-05", "9:30", " 11:00")).toMatchObject({
    value: { startsAt: "2026-03-05T09:30", endsAt: "2026-03-05T11:00" },
  });
});

test("29 March 2026 has no 01:00 to 01:59", () => {
  for (const time of ["01:00", "01:30", "01:59"]) {
    expect(read("2026-03-29", time, "20:00")).toEqual({
      ok: false,
      reason: "time-skipped",
      details: { box: "start", date: "2026-03-29", time },
    });
  }
  expect(read("2026-03-29", "00:30", "01:30")).toMatchObject({
    reason: "time-skipped",
    details: { box: "end" },
  });
  expect(read("2026-03-29", "00:59", "02:00")).toMatchObject({ ok: true });
});

test("25 October 2026 has 01:00 to 01:59 twice", () => {
  for (const time of ["01:00", "01:30", "01:59"]) {
    expect(read("2026-10-25", time, "20:00")).toMatchObject({
      reason: "time-twice",
      details: { box: "start", date: "2026-10-25", time },
    });
  }
  expect(read("2026-10-25", "00:59", "02:00")).toMatchObject({ ok: true });
  expect(read("2026-10-24", "01:30", "02:00")).toMatchObject({ ok: true });
});

test("an end at or before the start is refused, and so is a text that is no time", () => {
  for (const end of ["18:00", "17:59", "00:00"]) {
    expect(read("2026-03-05", "18:00", end)).toEqual({
      ok: false,
      reason: "meeting-ends-before-it-begins",
      details: { box: "end" },
    });
  }
  expect(read("2026-03-05", "6pm", "20:00")).toMatchObject({
    reason: "time-not-real",
    details: { box: "start" },
  });
  expect(read("2026-03-05", "18:00", "24:00")).toMatchObject({ details: { box: "end" } });
});

test("a stored wall time is read back; any other text is a broken promise", () => {
  expect(wallTime("2026-03-05T18:00")).toBe("2026-03-05T18:00");
  for (const text of [
    "2026-02-30T18:00",
    "2026-03-05T24:00",
    "2026-03-05 18:00",
    "2026-03-05T18:00:00",
    "2026-03-05T18:00Z",
    "2026-03-29T01:30",
    "",
  ]) {
    expect(() => wallTime(text)).toThrow("Broken promise");
  }
  // @ts-expect-error a bare text has not been checked
  const wrong: WallTime = "2026-03-05T18:00";
  expect(wrong).toBe(wallTime("2026-03-05T18:00"));
});

test("18:00 is 18:00 UTC on 28 March 2026 and 17:00 UTC on the 29th; back on 25 October", () => {
  const utc = (text: string) =>
    instantOf(wallTime(`${text}T18:00`))
      .toISOString()
      .slice(11, 16);
  expect(["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25"].map(utc)).toEqual([
    "18:00",
    "17:00",
    "17:00",
    "18:00",
  ]);
});

const london = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/London",
  dateStyle: "short",
  timeStyle: "short",
});

const anyDay = fc
  .integer({ min: 0, max: 36_000 })
  .map((days): CalendarDate => addDays(calendarDate("1996-01-01"), days));
const clockChanges = fc
  .tuple(
    fc.integer({ min: 1996, max: 2090 }),
    fc.constantFrom("03", "10"),
    fc.integer({ min: 20, max: 31 }),
  )
  .map(([year, month, day]) => calendarDate(`${String(year)}-${month}-${String(day)}`));
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));

test("a time is accepted exactly when it happens once, and London's clock then shows it", () => {
  fc.assert(
    fc.property(fc.oneof(anyDay, clockChanges), anyTime, (date, time) => {
      const zone = Temporal.PlainDateTime.from(`${date}T${time}`);
      const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
        zone.toZonedDateTime("Europe/London", { disambiguation }),
      );
      const verdict = readMeetingTime(date, time, "23:30");
      expect(verdict.ok).toBe(earlier!.equals(later!));
      if (!verdict.ok) return;
      expect(london.format(instantOf(verdict.value.startsAt))).toBe(`${date} ${time}`);
    }),
    { numRuns: 300 },
  );
});

test("these tests run with the machine's clock in New York", () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe("America/New_York");
});
