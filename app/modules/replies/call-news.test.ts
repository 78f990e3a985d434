import fc from "fast-check";
import { expect, test } from "vitest";
import { wallTime } from "#app/modules/meetings/meeting-time.ts";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { CALL_NEWS, newsKey, newsToTell } from "./call-news.ts";

const DAY = calendarDate("2025-10-28");
const at = (moment: string) => new Date(moment);
const meeting = {
  ...{ startsAt: wallTime("2025-10-28T18:00"), cancelledAt: null },
  ...{ sequence: 0, changedAt: at("2025-09-01T11:00:00Z") },
};
const changed = { ...meeting, sequence: 1, changedAt: at("2025-09-20T11:00:00Z") };
const cancelled = { ...changed, cancelledAt: at("2025-09-20T11:00:00Z") };
const member = {
  enrolledAt: at("2025-09-10T11:00:00Z"),
  hasReplied: false,
  told: new Set<string>(),
};

function on(day: string, hour = 12) {
  const today = calendarDate(day);
  return { now: instantInLondon(today, { hour, minute: 0 }), today, remindDays: [7, 1] };
}

test("21 days before they are to be invited, 22 days before not yet; from 18:00 on nothing is told", () => {
  expect(newsToTell(meeting, member, on("2025-10-06"))).toEqual([]);
  expect(newsToTell(meeting, member, on("2025-10-07"))).toEqual(["invitation"]);
  expect(newsToTell(meeting, { ...member, hasReplied: true }, on("2025-10-07"))).toEqual([]);
  expect(newsToTell(meeting, member, on("2025-10-28", 17))).toEqual(["invitation"]);
  expect(newsToTell(meeting, member, on("2025-10-28", 18))).toEqual([]);
  expect(newsToTell(meeting, { ...member, enrolledAt: null }, on("2025-10-07"))).toEqual([]);
});

test("a change of 20 September is news to who joined on the 10th, and none to who joined on the 21st", () => {
  expect(newsToTell(changed, member, on("2025-09-21"))).toEqual(["change"]);
  const late = { ...member, enrolledAt: at("2025-09-21T11:00:00Z") };
  expect(newsToTell(changed, late, on("2025-09-21"))).toEqual([]);
  expect(newsToTell(changed, late, on("2025-10-10"))).toEqual(["invitation"]);
  expect(newsToTell(changed, member, on("2025-10-10"))).toEqual(["change", "invitation"]);
  const told = new Set(["change:1"]);
  expect(newsToTell(changed, { ...member, told }, on("2025-09-21"))).toEqual([]);
  expect(newsToTell({ ...changed, sequence: 2 }, { ...member, told }, on("2025-09-21"))).toEqual([
    "change",
  ]);
});

test("of a cancelled meeting 1 thing is told, whatever was told before", () => {
  const told = new Set(["invitation:2025-10-28", "change:1"]);
  expect(newsToTell(cancelled, { ...member, told }, on("2025-10-10"))).toEqual(["cancellation"]);
  const all = new Set([...told, "cancellation"]);
  expect(newsToTell(cancelled, { ...member, told: all }, on("2025-10-10"))).toEqual([]);
});

test("whatever happens, once all that is to tell is told, nothing is left that day, and no news twice", () => {
  const days = fc.integer({ min: -50, max: 3 });
  fc.assert(
    fc.property(days, fc.boolean(), fc.nat(3), fc.boolean(), (offset, isOff, sequence, replied) => {
      const found = { ...(isOff ? cancelled : changed), sequence };
      const moment = on(addDays(DAY, offset));
      const listener = { ...member, hasReplied: replied };
      const news = newsToTell(found, listener, moment);
      expect(new Set(news).size).toBe(news.length);
      expect(news.every((one) => CALL_NEWS.includes(one))).toBe(true);
      const told = new Set(news.map((one) => newsKey(one, found)));
      expect(newsToTell(found, { ...listener, told }, moment)).toEqual([]);
    }),
  );
});
