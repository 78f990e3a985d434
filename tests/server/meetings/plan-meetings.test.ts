/** A planned year becomes meetings, each once, whoever plans and however often. */
import { expect, test } from "vitest";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import { listMeetings } from "#app/modules/meetings/meeting-store.server.ts";
import { instantOf } from "#app/modules/meetings/meeting-time.ts";
import { planMeetings } from "#app/modules/meetings/plan-meetings.server.ts";
import { warningWord } from "#app/modules/meetings/year-plan.ts";
import { newId } from "#app/shared/id.ts";
import {
  cohort,
  plannedYear,
  SEPTEMBER,
  shippedHolidays,
  yearOrder,
} from "#tests/setup/cohorts.ts";
import { actingAs } from "#tests/setup/people.ts";

async function organiser() {
  await shippedHolidays();
  return actingAs(["organiser"], { now: SEPTEMBER });
}

test("a year from 16 September 2025 names 3 clashes; one moved, 9 meetings at 18:00 in London", async () => {
  const lead = await organiser();
  const id = await cohort(lead);
  const { plan } = await yearOrder(lead, id);
  expect(plan.clashes.map(({ date }) => date)).toEqual([
    ...["2025-10-28", "2026-05-26", "2026-08-18"],
  ]);
  await plannedYear(lead, id, { chosen: { "2025-10-28": "2025-11-04" } });
  const meetings = await listMeetings(lead.db.reader, id);
  expect(meetings.map((meeting) => dayOf(meeting))).toEqual([
    ...["2025-09-16", "2025-11-04", "2025-12-09", "2026-01-20", "2026-03-03"],
    ...["2026-04-14", "2026-05-26", "2026-07-07", "2026-08-18"],
  ]);
  expect(meetings.map(({ startsAt }) => instantOf(startsAt).toISOString().slice(11, 16))).toEqual([
    ...["17:00", "18:00", "18:00", "18:00", "18:00", "17:00", "17:00", "17:00", "17:00"],
  ]);
  expect(meetings.every(({ sequence, place }) => sequence === 0 && place !== "")).toBe(true);
});

test("a form sent twice, and 2 people planning at once, create 9 meetings and not 18", async () => {
  const lead = await organiser();
  const id = await cohort(lead);
  const { plan, ...order } = await yearOrder(lead, id);
  const form = { ...order, seen: plan.warnings.map(warningWord), isConfirmed: false };
  const answers = await Promise.all([
    planMeetings(lead, form),
    planMeetings(lead, form),
    planMeetings(lead, { ...form, token: newId() }),
  ]);
  expect(await listMeetings(lead.db.reader, id)).toHaveLength(9);
  // Whoever comes second with a form of their own is told; the same form is answered the same.
  expect(answers[0]).toEqual(answers[1]);
  const refused = answers.filter(({ ok }) => !ok);
  expect(refused.every((answer) => !answer.ok && answer.reason === "dates-there-already")).toBe(
    true,
  );
  expect(refused.length).toBeGreaterThan(0);
});

test("planning again adds the 3 dates that are not there; a moved meeting is not proposed again", async () => {
  const lead = await organiser();
  const id = await cohort(lead);
  await plannedYear(lead, id, { until: "2026-04-30", chosen: { "2025-10-28": "2025-11-04" } });
  const before = await listMeetings(lead.db.reader, id);
  expect(before).toHaveLength(6);
  await plannedYear(lead, id);
  const after = await listMeetings(lead.db.reader, id);
  expect(after).toHaveLength(9);
  expect(after.slice(0, 6)).toEqual(before);
  await expect(plannedYear(lead, id)).rejects.toThrow("dates-there-already");
});

test("3 dates in the past are created only once somebody ticks that they are meant", async () => {
  const lead = await organiser();
  const id = await cohort(lead, { borough: "camden" });
  const { plan, ...order } = await yearOrder(lead, id, { from: "2025-05-01", until: "2025-08-31" });
  expect(plan.warnings.map(warningWord)).toEqual([
    ...["in-the-past:3", "school-holidays-not-known:2024-25"],
  ]);
  const seen = plan.warnings.map(warningWord);
  const send = (more: { seen: string[]; isConfirmed: boolean }) =>
    planMeetings(lead, { ...order, ...more });
  expect(await send({ seen: [], isConfirmed: true })).toMatchObject({
    reason: "warnings-not-seen",
  });
  expect(await send({ seen, isConfirmed: false })).toMatchObject({ reason: "past-not-confirmed" });
  expect((await send({ seen, isConfirmed: true })).ok).toBe(true);
  expect(await listMeetings(lead.db.reader, id)).toHaveLength(3);
});

test("at 01:30 on 29 March 2026, an hour that does not happen, nothing is created", async () => {
  const lead = await organiser();
  const id = await cohort(lead, { startTime: "01:30", endTime: "03:30" });
  const { plan, ...order } = await yearOrder(lead, id, { from: "2026-03-29", until: "2026-05-03" });
  const seen = plan.warnings.map(warningWord);
  expect(await planMeetings(lead, { ...order, seen, isConfirmed: false })).toMatchObject({
    reason: "time-skipped",
    details: { meetingOn: "2026-03-29" },
  });
  expect(await listMeetings(lead.db.reader, id)).toEqual([]);
});

test("a clash without a choice, or with a day that is not offered, is refused", async () => {
  const lead = await organiser();
  const id = await cohort(lead);
  const { plan, ...order } = await yearOrder(lead, id);
  const form = { ...order, seen: plan.warnings.map(warningWord), isConfirmed: false };
  expect(await planMeetings(lead, { ...form, chosen: {} })).toMatchObject({
    reason: "clash-not-decided",
  });
  const far = { ...form.chosen, ["2025-10-28" as never]: "2025-11-20" as never };
  expect(await planMeetings(lead, { ...form, chosen: far })).toMatchObject({
    reason: "changed-meanwhile",
  });
});
