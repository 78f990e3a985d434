import { expect, test } from "vitest";
import { wallTime } from "#app/modules/meetings/meeting-time.ts";
import { STAGES } from "#app/modules/cohorts/membership.ts";
import { closedFor, isAnswer, isSameReply, replyOf } from "./reply.ts";

const [startsAt, endsAt] = [wallTime("2026-10-27T18:00"), wallTime("2026-10-27T20:00")];
const meeting = { startsAt, endsAt, cancelledAt: null };
const before = new Date("2026-10-27T17:59:59Z");

test("of the 6 stages of a membership, the 2 with a place may reply; no membership may not", () => {
  const open = STAGES.filter((stage) => closedFor(meeting, { stage }, before) === null);
  expect(open).toEqual(["enrolled", "active"]);
  expect(closedFor(meeting, null, before)).toBe("left");
});

test("until 18:00 on London's clock, in summer as in winter; a cancelled meeting is closed", () => {
  const seat = { stage: "active" } as const;
  expect(closedFor(meeting, seat, new Date("2026-10-27T18:00:00Z"))).toBe("begun");
  expect(closedFor(meeting, seat, new Date("2026-10-27T20:00:00Z"))).toBe("over");
  const summer = {
    ...meeting,
    ...{ startsAt: wallTime("2026-06-30T18:00"), endsAt: wallTime("2026-06-30T20:00") },
  };
  expect(closedFor(summer, seat, new Date("2026-06-30T16:59:59Z"))).toBeNull();
  expect(closedFor(summer, seat, new Date("2026-06-30T17:00:00Z"))).toBe("begun");
  expect(closedFor({ ...meeting, cancelledAt: before }, seat, before)).toBe("cancelled");
});

test("who does not come brings no children; 3 answers are answers", () => {
  expect(replyOf({ answer: "no", children: 3 })).toEqual({ answer: "no", children: null });
  expect(replyOf({ answer: "maybe", children: 3 })).toEqual({ answer: "maybe", children: 3 });
  expect(["yes", "maybe", "no", "Yes", "", null, undefined].filter(isAnswer)).toHaveLength(3);
});

test("2 children are another reply than none said, and than 0", () => {
  const reply = { answer: "yes", children: 2 } as const;
  expect(isSameReply(reply, { ...reply })).toBe(true);
  expect(isSameReply(reply, { ...reply, children: null })).toBe(false);
  expect(isSameReply({ ...reply, children: 0 }, { ...reply, children: null })).toBe(false);
  expect(isSameReply(reply, { ...reply, answer: "maybe" })).toBe(false);
});
