/** What those who lead a cohort see of replies, the text for its group, and its days of reminders. */
import { expect, test } from "vitest";
import { addLeader } from "#app/modules/cohorts/add-leader.server.ts";
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { chooseMeetingMail } from "#app/modules/notifications/choose-meeting-mail.server.ts";
import { saveReply } from "#app/modules/replies/save-reply.server.ts";
import { setClockOffset } from "#app/platform/clock.server.ts";
import * as edit from "#app/routes/staff.cohorts.$id_.edit.tsx";
import * as meetingPage from "#app/routes/staff.meetings.$id.tsx";
import * as replies from "#app/routes/staff.meetings.$id_.replies.tsx";
import * as whatsapp from "#app/routes/staff.meetings.$id_.whatsapp.tsx";
import { newId } from "#app/shared/id.ts";
import { cohortFacts } from "#tests/setup/cohorts.ts";
import { joined } from "#tests/setup/joining.ts";
import { meetingYear, nobodyAt } from "#tests/setup/meeting-mail.ts";
import { actingAs, person } from "#tests/setup/people.ts";
import { arranging } from "#tests/setup/preparing.ts";
import { visit } from "#tests/setup/visit.ts";

async function replied() {
  const year = await meetingYear();
  const meetingId = year.meetings[1]!.id;
  const [zoila, ana] = [
    await joined(year.id, { fullName: "Zoila Demo" }),
    await joined(year.id, { fullName: "Ana Demo" }),
  ];
  await joined(year.id, { fullName: "Luz Demo", email: null });
  const context = await nobodyAt("2025-10-20T12:00:00Z");
  for (const { actor } of [zoila, ana]) {
    const order = { meetingId, personId: actor.personId, children: 2 };
    expect((await saveReply(context, { ...order, answer: "yes" })).ok).toBe(true);
  }
  await chooseMeetingMail(context, { personId: ana.actor.personId, wanted: false });
  return { ...year, meetingId };
}

test("3 members: 2 come with 4 children, whose only the host reads by name; 1 without an address has said nothing", async () => {
  const { lead, id, meetingId } = await replied();
  const order = { params: { id: meetingId }, as: lead.actor.personId };
  const read = () =>
    visit(replies.loader, { ...order, path: `/en/staff/meetings/${meetingId}/replies` });
  const page = await read();
  const counts = { yes: 2, maybe: 0, no: 0, none: 1, children: 4 };
  expect(page).toMatchObject({
    status: 200,
    body: {
      replies: {
        counts,
        groups: {
          yes: [
            { fullName: "Ana Demo", children: null, unreached: "no-mail" },
            { fullName: "Zoila Demo", children: null, unreached: null },
          ],
          none: [{ fullName: "Luz Demo", unreached: "no-address" }],
        },
      },
    },
  });
  const host = { cohortId: id, id: meetingId };
  expect((await arranging(lead, host, { hostId: lead.actor.personId })).ok).toBe(true);
  expect((await read()).body).toMatchObject({
    replies: { counts, groups: { yes: [{ children: 2 }, { children: 2 }] } },
  });
  setClockOffset(Date.parse("2025-10-20T12:00:00Z") - Date.now());
  const meeting = await visit(meetingPage.loader, {
    ...order,
    path: `/en/staff/meetings/${meetingId}`,
  });
  expect(meeting).toMatchObject({ status: 200, body: { replies: { counts } } });
});

test("its parent leader sees both pages; another organiser gets 404, a parent 403, nobody sign-in", async () => {
  const { lead, id, meetingId } = await replied();
  const leader = await actingAs(["parent-leader"]);
  const { personId } = leader.actor;
  expect((await addLeader(lead, { token: newId(), cohortId: id, personId })).ok).toBe(true);
  const other = await person({ roles: ["organiser"] });
  const parent = await person();
  for (const [page, word] of [
    [replies, "replies"],
    [whatsapp, "whatsapp"],
  ] as const) {
    const order = { path: `/es/staff/meetings/${meetingId}/${word}`, params: { id: meetingId } };
    const as = async (who?: string) =>
      (await visit(page.loader, { ...order, ...(who !== undefined && { as: who }) })).status;
    expect([await as(personId), await as(other), await as(parent)]).toEqual([200, 404, 403]);
    expect(await as()).toBe(302);
    const odd = { path: order.path, params: { id: "x" }, as: personId };
    expect((await visit(page.loader, odd)).status).toBe(404);
  }
});

test("days of reminders: “1, 14” is stored as 14,1; 5 of them, 29 and words are 422 and kept", async () => {
  const { lead, id } = await meetingYear();
  const { startsOn: _, ...facts } = cohortFacts({ name: "Demo" });
  const form = {
    ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)])),
    ...{ "startsOn-day": "16", "startsOn-month": "9", "startsOn-year": "2025", version: "1" },
  };
  const at = { path: `/es/staff/cohorts/${id}/edit`, params: { id }, as: lead.actor.personId };
  for (const remindDays of ["9 8 7 6 5", "29", "una semana", "7,7", "1.5"]) {
    const refused = await visit(edit.action, {
      ...at,
      form: { ...form, token: newId(), remindDays },
    });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        values: { remindDays },
        errors: [{ field: "remindDays", reason: "remind-days-format" }],
      },
    });
  }
  const sent = { ...form, token: newId(), remindDays: "1, 14" };
  expect((await visit(edit.action, { ...at, form: sent })).status).toBe(302);
  expect((await findCohort(lead.db.reader, id))?.remindDays).toBe("14,1");
  const { fields } = (await lead.db.reader.auditEntry.findFirst({
    where: { command: "change-cohort", subjectId: id },
  }))!;
  expect(fields).toBe("capacity,remindDays");
});
