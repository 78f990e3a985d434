import { expect, test } from "vitest";
import { wallTime } from "./meeting-time.ts";
import { areNeedsKept } from "./needs-kept.ts";

const meeting = { endsAt: wallTime("2025-10-14T20:00"), cancelledAt: null };

test("needs are kept until 14 days after 20:00 on London's clock, over the change of the clock", () => {
  expect(areNeedsKept(meeting, new Date("2025-09-01T12:00:00Z"))).toBe(true);
  expect(areNeedsKept(meeting, new Date("2025-10-28T19:59:00Z"))).toBe(true);
  expect(areNeedsKept(meeting, new Date("2025-10-28T20:00:00Z"))).toBe(false);
});

test("of 1 cancelled meeting ahead no needs are kept", () => {
  const now = new Date("2025-09-01T12:00:00Z");
  expect(areNeedsKept({ ...meeting, cancelledAt: now }, now)).toBe(false);
});
