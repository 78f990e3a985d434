/** School holidays: rows that people add and take out; what was taken out is not deleted. */
import { expect, test } from "vitest";
import { addSchoolHoliday } from "#app/modules/meetings/add-school-holiday.server.ts";
import { removeSchoolHoliday } from "#app/modules/meetings/remove-school-holiday.server.ts";
import {
  ensureShippedSchoolHolidays,
  findSchoolCalendar,
  listRemovedSchoolHolidays,
  listSchoolHolidays,
} from "#app/modules/meetings/school-holiday-store.server.ts";
import type { Borough } from "#app/modules/cohorts/boroughs.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { SEPTEMBER } from "#tests/setup/cohorts.ts";
import { actingAs } from "#tests/setup/people.ts";

const row = (borough: Borough, first: string, last: string) => ({
  ...{ token: newId(), borough, name: "", source: "The borough's list" },
  ...{ firstOn: calendarDate(first), lastOn: calendarDate(last) },
});

test("2 rows about the same days at once: one is kept; its school year becomes known", async () => {
  const organiser = await actingAs(["organiser"]);
  const half = () => row("barnet", "2026-10-26", "2026-10-30");
  const answers = await Promise.all([
    addSchoolHoliday(organiser, half()),
    addSchoolHoliday(organiser, half()),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "holiday-overlaps" });
  const calendar = await findSchoolCalendar(organiser.db.reader, "barnet");
  expect([...calendar.knownYears]).toEqual(["2026-27"]);
});

test("4 rows with impossible days are refused", async () => {
  const organiser = await actingAs(["organiser"]);
  const reasonOf = async (first: string, last: string) => {
    const verdict = await addSchoolHoliday(organiser, row("brent", first, last));
    return verdict.ok ? "kept" : verdict.reason;
  };
  expect(await reasonOf("2026-10-30", "2026-10-26")).toBe("holiday-ends-before-it-begins");
  expect(await reasonOf("2026-07-22", "2026-10-26")).toBe("holiday-outside-school-year");
  expect(await reasonOf("2026-02-01", "2026-06-01")).toBe("holiday-too-long");
  expect(await reasonOf("2026-07-22", "2026-09-01")).toBe("kept");
});

test("a row is taken out once, stays readable, and a shipped one does not come back", async () => {
  const organiser = await actingAs(["organiser"]);
  const { db } = organiser;
  await db.inTransaction((tx) => ensureShippedSchoolHolidays(tx, SEPTEMBER));
  const rows = await listSchoolHolidays(db.reader, "lambeth");
  expect(rows.map(({ firstOn, isTypical }) => [firstOn, isTypical])).toEqual([
    ...[["2025-10-27", true] as const, ["2025-12-22", true] as const],
    ...[["2026-02-16", true] as const, ["2026-03-30", true] as const],
    ...[["2026-05-25", true] as const, ["2026-07-22", true] as const],
    ...[["2026-10-26", true] as const, ["2026-12-21", true] as const],
    ...[["2027-02-15", true] as const, ["2027-03-26", true] as const],
    ...[["2027-05-31", true] as const, ["2027-07-22", true] as const],
  ]);
  const remove = () =>
    removeSchoolHoliday(organiser, {
      ...{ token: newId(), holidayId: rows[0]!.id, borough: "lambeth" },
    });
  expect((await remove()).ok).toBe(true);
  expect(await remove()).toMatchObject({ reason: "holiday-removed-already" });
  await db.inTransaction((tx) => ensureShippedSchoolHolidays(tx, SEPTEMBER));
  expect(await listSchoolHolidays(db.reader, "lambeth")).toHaveLength(11);
  expect(await listRemovedSchoolHolidays(db.reader, "lambeth")).toMatchObject([
    { id: rows[0]!.id },
  ]);
});

test("shipped rows leave alone the days of 1 row that somebody wrote: 11 of 12 are added", async () => {
  const organiser = await actingAs(["organiser"]);
  const { db } = organiser;
  await db.inTransaction((tx) => tx.schoolHoliday.deleteMany({ where: { borough: "hackney" } }));
  const own = await addSchoolHoliday(organiser, row("hackney", "2026-10-19", "2026-10-30"));
  expect(own.ok).toBe(true);
  await db.inTransaction((tx) => ensureShippedSchoolHolidays(tx, SEPTEMBER));
  const rows = await listSchoolHolidays(db.reader, "hackney");
  expect(rows.filter(({ isTypical }) => isTypical)).toHaveLength(11);
  expect(rows.filter(({ isTypical }) => !isTypical)).toMatchObject([{ firstOn: "2026-10-19" }]);
});
