/** Who has a place hears of a changed and of a cancelled meeting, once, in their language. */
import { expect, test } from "vitest";
import { applyByPhone } from "#app/modules/cohorts/apply-by-phone.server.ts";
import { decideApplied } from "#app/modules/cohorts/decide-applied.server.ts";
import { listApplied, listToCall } from "#app/modules/cohorts/people-to-call-store.server.ts";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { changeMeetings } from "#app/modules/meetings/change-meetings.server.ts";
import { clockOf, dayOf, type Meeting } from "#app/modules/meetings/meeting.ts";
import { listMeetings } from "#app/modules/meetings/meeting-store.server.ts";
import { listMeetingsToRing } from "#app/modules/replies/read-calls.server.ts";
import { contextFor, type SignedInContext } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { cohort, plannedYear, SEPTEMBER } from "#tests/setup/cohorts.ts";
import { ANSWERS, joined } from "#tests/setup/joining.ts";
import { acting, actingAs } from "#tests/setup/people.ts";

async function year(capacity: number) {
  const lead = await actingAs(["organiser"], { now: SEPTEMBER });
  const id = await cohort(lead, { capacity, name: "Demo" });
  await plannedYear(lead, id, { until: "2026-03-31" });
  return { lead, id, meetings: await listMeetings(lead.db.reader, id) };
}

function change(meeting: Meeting | undefined, parts: object, scope: "this" | "following" = "this") {
  const { id: meetingId, cohortId, sequence: version, place, address, link } = meeting!;
  const now = { date: dayOf(meeting!), ...clockOf(meeting!), place, address, link };
  return { token: newId(), cohortId, meetingId, version, scope, change: { ...now, ...parts } };
}

/** What a person was written under a subject that begins so; fixed spaces read as plain ones. */
async function letters({ db, actor }: SignedInContext, beginning: string) {
  const rows = await db.reader.outboxMessage.findMany({ where: { personId: actor.personId } });
  const plain = (words: string) => words.replaceAll("\u00a0", " ");
  return rows
    .map(({ subject, body }) => ({ subject: plain(subject), body: plain(body) }))
    .filter(({ subject }) => subject.startsWith(beginning));
}

test("3 meetings moved by one act are 1 letter with 3 lines; who waits gets none", async () => {
  const { lead, id, meetings } = await year(2);
  const [english, spanish, waiting] = [
    await joined(id),
    await joined(id, { language: "es" }),
    await joined(id),
  ];
  const form = change(meetings[2], { start: "19:00", end: "21:00", place: "Library" }, "following");
  expect((await changeMeetings(lead, form)).ok).toBe(true);
  expect((await changeMeetings(lead, form)).ok).toBe(true);
  const [letter, ...others] = await letters(english, "A date or place has changed: Demo");
  expect(others).toEqual([]);
  expect(letter?.body).toContain("Tuesday 9 December 2025, 19:00 to 21:00: Library, 1 Demo Road");
  expect(letter?.body).toContain("Before: Tuesday 9 December 2025, 18:00 to 20:00: Demo Primary");
  expect(letter?.body.match(/Before:/g)).toHaveLength(3);
  // Of an hour and a room nobody is asked anew.
  expect(letter?.body).not.toContain("we will ask you again");
  const [carta] = await letters(spanish, "Cambió una fecha o el lugar: Demo");
  expect(carta?.body).toContain("martes 9 de diciembre de 2025, de 19:00 a 21:00: Library");
  expect(await letters(waiting, "A date")).toEqual([]);
});

test("a letter of 1 meeting on another day says that the earlier answer no longer counts", async () => {
  const { lead, id, meetings } = await year(2);
  const who = await joined(id, { language: "es" });
  const date = calendarDate("2025-12-10");
  expect((await changeMeetings(lead, change(meetings[2], { date }))).ok).toBe(true);
  const [letter] = await letters(who, "Cambió una fecha o el lugar: Demo");
  expect(letter?.body).toContain(
    "Si usted ya había respondido para un día que cambió, esa respuesta ya no cuenta",
  );
});

test("a cancelled meeting is 1 letter with its reason; one that lies behind is none", async () => {
  const { lead, id, meetings } = await year(9);
  const who = await joined(id, { language: "es" });
  const order = { token: newId(), cohortId: id, meetingId: meetings[1]!.id, version: 0 };
  expect((await cancelMeeting(lead, { ...order, reason: "no-room" })).ok).toBe(true);
  const [letter, ...others] = await letters(who, "No hay reunión el martes 28 de octubre de 2025");
  expect([letter?.body.includes("El lugar no está disponible"), others]).toEqual([true, []]);

  const later = await acting(lead.actor.personId, { now: new Date("2025-10-01T12:00:00Z") });
  const past = { ...order, token: newId(), meetingId: meetings[0]!.id };
  expect((await cancelMeeting(later, { ...past, reason: "other" })).ok).toBe(true);
  const room = change(meetings[0], { place: "Library", date: calendarDate("2025-09-17") });
  expect((await changeMeetings(later, { ...room, version: 1 })).ok).toBe(false);
  expect(await letters(who, "No hay reunión")).toHaveLength(1);
});

test("who has a place and no address is on the list of people to ring after 1 change, and asks for no other call", async () => {
  const { lead, id, meetings } = await year(9);
  const visitor = await contextFor(null, SEPTEMBER, "en");
  const order = { ...ANSWERS, token: newId(), cohortId: id, fullName: "Sol Demo" };
  await applyByPhone(visitor, { ...order, phone: "020 7946 0018", companions: ["Luz Demo"] });
  const [applied] = await listApplied(lead.db.reader, id);
  const decided = { token: newId(), cohortId: id, partyId: applied!.partyId };
  await decideApplied(lead, { ...decided, decision: "join" });
  expect(await listMeetingsToRing(lead.db.reader, lead)).toMatchObject([
    { meeting: { id: meetings[0]!.id }, people: [{ news: ["invitation"] }] },
  ]);
  await changeMeetings(lead, change(meetings[1], { place: "Library" }));
  const [, second, ...others] = await listMeetingsToRing(lead.db.reader, lead);
  expect(others).toEqual([]);
  expect(second).toMatchObject({
    meeting: { id: meetings[1]!.id, place: "Library" },
    people: [{ fullName: "Sol Demo", phone: "020 7946 0018", others: 1, news: ["change"] }],
  });
  expect(await listToCall(lead.db.reader, id)).toEqual([]);
});
