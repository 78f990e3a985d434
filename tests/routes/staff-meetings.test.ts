/** The staff pages that plan, change and cancel meetings. */
import { beforeAll, expect, test } from "vitest";
import { action as plan, loader as planPage } from "#app/routes/staff.cohorts.$id_.plan.tsx";
import { action as cancel } from "#app/routes/staff.meetings.$id_.cancel.tsx";
import { action as change } from "#app/routes/staff.meetings.$id_.edit.tsx";
import { listMeetings } from "#app/modules/meetings/meeting-store.server.ts";
import { newId } from "#app/shared/id.ts";
import { cohort, ledCohort, shippedHolidays, yearQuery } from "#tests/setup/cohorts.ts";
import { acting, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

beforeAll(shippedHolidays);

test("a year is shown by address, decided about, warned about once, and created", async () => {
  const as = await person({ roles: ["organiser"] });
  const id = await cohort(await acting(as));
  const asked = (query: string) => ({
    ...{ path: `/en/staff/cohorts/${id}/plan${query}`, params: { id }, as },
  });
  const usual = await visit(planPage, asked(""));
  expect(usual).toMatchObject({ status: 200, body: { plan: null, values: { everyWeeks: "6" } } });
  const query = `?${yearQuery({}).toString()}`;
  const shown = await visit(planPage, asked(query));
  const { plan: shownPlan } = shown.body as {
    plan: { clashes: { date: string }[]; lines: object[] };
  };
  expect(shownPlan.lines).toHaveLength(9);

  const none = await visit(plan, { ...asked(query), form: { token: newId(), seen: "" } });
  expect(none).toMatchObject({
    status: 422,
    body: {
      errors: [
        { field: "choice-2025-10-28", reason: "clash-not-decided" },
        { field: "choice-2026-05-26" },
        { field: "choice-2026-08-18" },
      ],
    },
  });
  const form = {
    ...{ token: newId(), seen: "" },
    ...{ "choice-2025-10-28": "2025-11-04", "choice-2026-05-26": "2026-05-26" },
    "choice-2026-08-18": "2026-08-18",
  };
  // 9 dates of 2025-26 lie behind 21 November 2026.
  const unseen = await visit(plan, { ...asked(query), form });
  expect(unseen).toMatchObject({
    status: 422,
    body: { errors: [{ reason: "warnings-not-seen" }] },
  });
  const { chosen } = unseen.body as { chosen: { days: string[]; warnings: object[] } };
  expect(chosen.days[1]).toBe("2025-11-04");
  const seen = "in-the-past:9";
  const past = await visit(plan, { ...asked(query), form: { ...form, seen } });
  expect(past).toMatchObject({
    body: { errors: [{ field: "confirm", reason: "past-not-confirmed" }] },
  });
  const sent = await visit(plan, { ...asked(query), form: { ...form, seen, confirm: "1" } });
  expect(sent.location).toBe(`/en/staff/cohorts/${id}?done=planned`);
  expect(await listMeetings((await acting(as)).db.reader, id)).toHaveLength(9);

  const draft = { ...form, draft: "1" };
  expect((await visit(plan, { ...asked(query), form: draft })).status).toBe(200);
  const odd = await visit(planPage, asked("?everyWeeks=0&firstOn-day=31"));
  expect(odd).toMatchObject({ status: 422, body: { plan: null } });
});

test("a meeting's day is refused at its box; a change and a cancelling lead back to it", async () => {
  const { as, meetings } = await ledCohort();
  const [id] = meetings;
  const at = { path: `/es/staff/meetings/${id!}`, params: { id: id! }, as };
  const form = {
    ...{ token: newId(), version: "0", start: "18:30", end: "20:00", scope: "this" },
    ...{ "date-day": "26", "date-month": "10", "date-year": "2025" },
    ...{ place: "Sala", address: "2 Demo Road", link: "" },
  };
  const twice = { ...form, start: "1:30" };
  expect(await visit(change, { ...at, form: twice })).toMatchObject({
    status: 422,
    body: { errors: [{ field: "start", reason: "time-twice" }] },
  });
  const link = { ...form, link: "javascript:alert(1)" };
  expect(await visit(change, { ...at, form: link })).toMatchObject({
    status: 422,
    body: { errors: [{ field: "link" }] },
  });
  // Too near the next one: read first, and then done once.
  const unread = await visit(change, { ...at, form });
  expect(unread).toMatchObject({
    status: 422,
    body: {
      values: { place: "Sala" },
      errors: [{ field: "sure", reason: "effects-not-read" }],
      effects: { count: 1, moves: [{ to: "2025-10-26" }], gaps: [{ kind: "gap-short" }] },
    },
  });
  const { key } = (unread.body as { effects: { key: string } }).effects;
  const other26 = { ...form, "date-day": "25", sure: key };
  expect(await visit(change, { ...at, form: other26 })).toMatchObject({
    body: { errors: [{ reason: "effects-not-read" }], effects: { moves: [{ to: "2025-10-25" }] } },
  });
  const done = `/es/staff/meetings/${id!}?done=changed`;
  const sure = { ...at, form: { ...form, sure: key } };
  expect((await visit(change, sure)).location).toBe(done);
  expect((await visit(change, sure)).location).toBe(done);
  const reason = { token: newId(), version: "1", reason: "" };
  expect(await visit(cancel, { ...at, form: reason })).toMatchObject({
    body: { errors: [{ field: "reason" }] },
  });
  expect((await visit(cancel, { ...at, form: { ...reason, reason: "no-room" } })).location).toBe(
    `/es/staff/meetings/${id!}?done=cancelled`,
  );
  const other = await person({ roles: ["organiser"] });
  expect((await visit(cancel, { ...at, as: other, form: reason })).status).toBe(404);
});
