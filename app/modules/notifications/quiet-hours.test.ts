import fc from "fast-check";
import { expect, test } from "vitest";
import { firstLoudMoment, heldUntil, isQuiet } from "./quiet-hours.ts";

const at = (text: string) => new Date(text);
const first = (text: string) => firstLoudMoment(at(text)).toISOString();
const MINUTE = 60_000;

/** Told by another way than the rule's own: the clock as a person reads it. */
const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const isLoudOnTheClock = (moment: Date) =>
  clock.format(moment) >= "08:00" && clock.format(moment) < "21:00";

test("in winter: 20:59 goes at once, 21:00 waits until 08:00, as 07:59 does", () => {
  expect(first("2026-01-15T20:59:59.999Z")).toBe("2026-01-15T20:59:59.999Z");
  expect(first("2026-01-15T21:00:00Z")).toBe("2026-01-16T08:00:00.000Z");
  expect(first("2026-01-16T07:59:59.999Z")).toBe("2026-01-16T08:00:00.000Z");
  expect(first("2026-01-16T08:00:00Z")).toBe("2026-01-16T08:00:00.000Z");
});

test("in summer London's 21:00 is 20:00 UTC, and 08:00 is 07:00 UTC", () => {
  expect(first("2026-07-01T19:59:00Z")).toBe("2026-07-01T19:59:00.000Z");
  expect(first("2026-07-01T20:00:00Z")).toBe("2026-07-02T07:00:00.000Z");
});

test("the night of 29 March 2026 is 10 hours long, that of 25 October is 12", () => {
  expect(first("2026-03-28T21:00:00Z")).toBe("2026-03-29T07:00:00.000Z");
  expect(first("2026-03-29T01:00:00Z")).toBe("2026-03-29T07:00:00.000Z");
  expect(first("2026-10-24T20:00:00Z")).toBe("2026-10-25T08:00:00.000Z");
  expect(first("2026-10-25T00:30:00Z")).toBe("2026-10-25T08:00:00.000Z");
  expect(first("2026-10-25T01:30:00Z")).toBe("2026-10-25T08:00:00.000Z");
});

const NIGHTS = [at("2026-03-27T12:00:00Z"), at("2026-10-23T12:00:00Z"), at("2026-06-10T12:00:00Z")];
const moments = fc
  .tuple(fc.constantFrom(...NIGHTS), fc.integer({ min: 0, max: 4 * 24 * 60 * MINUTE }))
  .map(([start, later]) => new Date(start.getTime() + later));

test("the answer is loud, never earlier, and no minute before it is loud", () => {
  fc.assert(
    fc.property(moments, (now) => {
      const found = firstLoudMoment(now);
      expect(found.getTime()).toBeGreaterThanOrEqual(now.getTime());
      expect(isLoudOnTheClock(found)).toBe(true);
      for (let time = now.getTime(); time < found.getTime(); time += MINUTE) {
        expect(isLoudOnTheClock(new Date(time))).toBe(false);
      }
      expect(isQuiet(now)).toBe(!isLoudOnTheClock(now));
      expect(firstLoudMoment(found)).toEqual(found);
    }),
    { numRuns: 150 },
  );
});

test("news of a meeting at 09:00, needed by 06:00, is not held back until 08:00", () => {
  const night = at("2026-01-15T22:00:00Z");
  expect(heldUntil(night)).toEqual(at("2026-01-16T08:00:00Z"));
  expect(heldUntil(night, at("2026-01-16T06:00:00Z"))).toBeNull();
  expect(heldUntil(night, at("2026-01-16T15:00:00Z"))).toEqual(at("2026-01-16T08:00:00Z"));
  expect(heldUntil(at("2026-01-15T12:00:00Z"))).toBeNull();
});
