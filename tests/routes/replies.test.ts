/** The pages of a reply: by a signed link and signed in, what each answers, and what none shows. */
import { expect, test } from "vitest";
import { changeMeetings } from "#app/modules/meetings/change-meetings.server.ts";
import { clockOf } from "#app/modules/meetings/meeting.ts";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { signedLink } from "#app/platform/signed-act.server.ts";
import * as mine from "#app/routes/my.meetings.$id_.reply.tsx";
import * as byLink from "#app/routes/reply.$link.tsx";
import * as noted from "#app/routes/reply.$link_.noted.tsx";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { joined } from "#tests/setup/joining.ts";
import { meetingYear } from "#tests/setup/meeting-mail.ts";
import { person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

/** It is that moment for the portal. */
function clockAt(moment: string) {
  setClockOffset(new Date(moment).getTime() - Date.now());
}

async function seated() {
  const year = await meetingYear();
  const parent = await joined(year.id, { fullName: "Soledad Nadie Vea" });
  const [meetingId, personId] = [year.meetings[1]!.id, parent.actor.personId];
  const link = signedLink("reply", [meetingId, personId]);
  return { ...year, parent, meetingId, personId, link };
}

function open(link: string, query = "", form?: Record<string, string>) {
  const path = `/es/reply/${link}${query}`;
  const call = form === undefined ? byLink.loader : byLink.action;
  return visit(call, { path, params: { link }, ...(form && { form }) });
}

function openNoted(link: string, query = "") {
  const path = `/es/reply/${link}/noted${query}`;
  return visit(noted.loader, { path, params: { link } });
}

test("a tap opens the answer chosen and notes nothing; the button does, and is told which of 3", async () => {
  clockAt("2025-10-20T12:00:00Z");
  const { link } = await seated();
  const page = await open(link, "?answer=maybe");
  expect(page).toMatchObject({ status: 200, body: { page: { reply: null } } });
  expect(page.body).toMatchObject({ typed: { answer: "maybe", children: "" } });
  expect((await open(link, "?answer=<b>")).body).toMatchObject({ typed: { answer: "" } });
  expect((await openNoted(link)).location).toBe(`/es/reply/${link}`);

  for (const [answer, word] of [
    ["yes", "noted"],
    ["yes", "same"],
    ["no", "changed"],
  ] as const) {
    const sent = await open(link, "", { answer, children: "2" });
    if (answer === "yes") expect((await openNoted(link)).body).toMatchObject({ reply: { answer } });
    expect(sent).toMatchObject({ status: 303, location: `/es/reply/${link}/noted?done=${word}` });
  }
  expect(await open(link, "?answer=yes")).toMatchObject({
    body: { page: { reply: { answer: "no" } }, typed: { answer: "yes" } },
  });
});

test("5 links that are not ours are 404 on the page of what was noted, and lead nowhere", async () => {
  for (const link of ["../..\\evil.example", "//evil.example", "€", "a\nb", "\r\nX:y"]) {
    expect(await openNoted(link)).toMatchObject({ status: 404, location: null });
  }
});

test("neither page holds the name, the id or the address of who replies", async () => {
  clockAt("2025-10-20T12:00:00Z");
  const { link, personId, parent } = await seated();
  await open(link, "", { answer: "yes", children: "1" });
  const { email } = await parent.db.reader.person.findUniqueOrThrow({ where: { id: personId } });
  const page = JSON.stringify((await open(link)).body);
  const after = JSON.stringify((await openNoted(link)).body).replaceAll(link, "");
  for (const secret of ["Soledad", personId, email!]) {
    expect(page).not.toContain(secret);
    expect(after).not.toContain(secret);
  }
});

test("bad answers are 422 and keep what was typed; a draft is 200", async () => {
  clockAt("2025-10-20T12:00:00Z");
  const { link } = await seated();
  for (const children of ["11", "-1", "two", "1.5", "1e1"]) {
    expect(await open(link, "", { answer: "yes", children })).toMatchObject({
      status: 422,
      body: { values: { children }, errors: [{ field: "children", reason: "children-coming" }] },
    });
  }
  const none = await open(link, "", { children: "1" });
  expect(none).toMatchObject({ status: 422, body: { errors: [{ field: "answer" }] } });
  expect((await open(link, "", { draft: "es", answer: "yes", children: "x" })).status).toBe(200);
});

test("altered 404, late 410, cancelled 410; a moved meeting shows its new time and still serves", async () => {
  clockAt("2025-10-20T12:00:00Z");
  const { link, meetings, lead, id } = await seated();
  const altered = `${link.startsWith("x") ? "y" : "x"}${link.slice(1)}`;
  expect(await open(altered)).toMatchObject({ status: 404, body: { page: null } });
  expect((await open(altered, "", { answer: "yes" })).status).toBe(404);
  expect(await openNoted(altered)).toMatchObject({ status: 404, location: null });

  const meeting = meetings[1]!;
  const { place, address } = meeting;
  const change = {
    date: calendarDate("2025-10-29"),
    ...clockOf(meeting),
    place,
    address,
    link: "",
  };
  const order = { token: newId(), cohortId: id, meetingId: meeting.id, version: 0, change };
  expect((await changeMeetings(lead, { ...order, scope: "this" })).ok).toBe(true);
  clockAt("2025-10-28T20:00:00Z");
  const moved = await open(link);
  expect(moved).toMatchObject({
    status: 200,
    body: { page: { closed: null, meeting: { startsAt: "2025-10-29T18:00" } } },
  });
  expect((await open(link, "", { answer: "yes" })).status).toBe(303);
  clockAt("2025-10-29T18:00:01Z");
  expect(await open(link)).toMatchObject({ status: 410, body: { page: { closed: "begun" } } });
  expect((await open(link, "", { answer: "no" })).status).toBe(410);
  expect((await openNoted(link)).location).toBe(`/es/reply/${link}`);

  clockAt("2025-10-20T12:00:00Z");
  const cancel = { token: newId(), cohortId: id, meetingId: meeting.id, version: 1 };
  expect((await cancelMeeting(lead, { ...cancel, reason: "other" })).ok).toBe(true);
  expect(await open(link)).toMatchObject({ status: 410, body: { page: { closed: "cancelled" } } });
});

test("signed in: one's own reply; for a stranger to the cohort, and for no id, 404", async () => {
  clockAt("2025-10-20T12:00:00Z");
  const { meetingId, personId } = await seated();
  const at = (as: string, id: string, form?: Record<string, string>) =>
    visit(form === undefined ? mine.loader : mine.action, {
      path: `/en/my/meetings/${id}/reply`,
      params: { id },
      as,
      ...(form && { form }),
    });
  expect((await at(personId, meetingId)).status).toBe(200);
  const sent = await at(personId, meetingId, { answer: "yes", children: "" });
  expect(sent).toMatchObject({ status: 302, location: "/en/my/meetings?done=reply" });
  expect((await at(personId, meetingId)).body).toMatchObject({ typed: { answer: "yes" } });
  const stranger = await person();
  expect((await at(stranger, meetingId)).status).toBe(404);
  expect((await at(stranger, meetingId, { answer: "yes" })).status).toBe(404);
  expect((await at(personId, "no-id")).status).toBe(404);
  clockAt("2025-10-29T12:00:00Z");
  expect((await at(personId, meetingId)).status).toBe(410);
});

test("4 needs can be ticked: one's own page has them ticked afterwards, the link's page and the answer's none", async () => {
  clockAt("2025-10-20T12:00:00Z");
  const { link, meetingId, personId } = await seated();
  const own = (form?: Record<string, string>) =>
    visit(form === undefined ? mine.loader : mine.action, {
      path: `/es/my/meetings/${meetingId}/reply`,
      params: { id: meetingId },
      as: personId,
      ...(form && { form }),
    });
  const ticked = { needInterpreter: "1", needFood: "1" };
  expect((await own({ answer: "yes", children: "", ...ticked })).status).toBe(302);
  expect((await own()).body).toMatchObject({ typed: { answer: "yes", ...ticked } });
  const shown = await open(link);
  expect((shown.body as { typed: object }).typed).toEqual({ answer: "yes", children: "" });
  expect(JSON.stringify(shown.body)).not.toMatch(/interpreter|food/i);

  expect((await open(link, "", { answer: "yes", children: "" })).status).toBe(303);
  expect((await own()).body).toMatchObject({ typed: ticked });
  const added = await open(link, "", { answer: "yes", children: "", needAccess: "1" });
  expect(added.location).toBe(`/es/reply/${link}/noted?done=noted`);
  expect(JSON.stringify((await openNoted(link, "?done=noted")).body)).not.toMatch(/access/i);
  expect((await own()).body).toMatchObject({ typed: { ...ticked, needAccess: "1" } });
  const bad = await open(link, "", { answer: "yes", children: "x", needFood: "1" });
  expect(bad).toMatchObject({ status: 422, body: { values: { needFood: "1" } } });
});
