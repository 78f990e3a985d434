/** The staff pages of school holidays: who keeps them, and what is answered. */
import { beforeAll, expect, test } from "vitest";
import { loader as calendar } from "#app/routes/staff.settings.calendar.tsx";
import { loader as holidays } from "#app/routes/staff.settings.calendar_.holidays._index.tsx";
import { action as addHoliday } from "#app/routes/staff.settings.calendar_.holidays.new.tsx";
import { action as removeHoliday } from "#app/routes/staff.settings.calendar_.holidays.$id.remove.tsx";
import { newId } from "#app/shared/id.ts";
import { shippedHolidays } from "#tests/setup/cohorts.ts";
import { person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

beforeAll(shippedHolidays);

test("school holidays: organiser and administrator keep them, 3 others get a 403", async () => {
  const at = { path: "/en/staff/settings/calendar/holidays?borough=southwark" };
  for (const role of ["organiser", "administrator"] as const) {
    const as = await person({ roles: [role] });
    const answer = await visit(holidays, { ...at, as });
    expect((answer.body as { rows: object[] }).rows).toHaveLength(12);
    expect((await visit(calendar, { path: "/en/staff/settings/calendar", as })).status).toBe(200);
  }
  for (const role of ["parent-leader", "plan-officer", "wp-officer"] as const) {
    const as = await person({ roles: [role] });
    expect((await visit(holidays, { ...at, as })).status).toBe(403);
    expect((await visit(calendar, { path: "/en/staff/settings/calendar", as })).status).toBe(403);
  }
  const as = await person({ roles: ["organiser"] });
  const form = {
    ...{ token: newId(), borough: "southwark", source: "https://www.southwark.gov.uk/dates" },
    ...{ "firstOn-day": "25", "firstOn-month": "10", "firstOn-year": "2027", name: "" },
    ...{ "lastOn-day": "29", "lastOn-month": "10", "lastOn-year": "2027" },
  };
  const path = "/en/staff/settings/calendar/holidays/new";
  expect((await visit(addHoliday, { path, as, form })).location).toBe(
    "/en/staff/settings/calendar/holidays?borough=southwark&done=added",
  );
  const { rows } = (await visit(holidays, { ...at, as })).body as {
    rows: { id: string; schoolYear: string }[];
  };
  const added = rows.find(({ schoolYear }) => schoolYear === "2027-28")!;
  const remove = { path: "/es/staff", params: { id: added.id }, as, form: { token: newId() } };
  expect((await visit(removeHoliday, remove)).location).toBe(
    "/es/staff/settings/calendar/holidays?borough=southwark&done=removed",
  );
  const nowhere = { ...remove, params: { id: "x" } };
  expect((await visit(removeHoliday, nowhere)).status).toBe(404);
});
