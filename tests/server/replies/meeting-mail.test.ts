/** How messages of meetings leave: held back at night, and stopped by a link or by one click. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { chooseMeetingMail } from "#app/modules/notifications/choose-meeting-mail.server.ts";
import { sendMessages } from "#app/modules/notifications/send-messages.server.ts";
import { isUnsubscribed } from "#app/modules/notifications/unsubscription-store.server.ts";
import { tellMeetings } from "#app/modules/replies/tell-meetings.server.ts";
import { openMailer, type Mailer } from "#app/platform/mailer.server.ts";
import { signedLink } from "#app/platform/signed-act.server.ts";
import * as record from "#app/routes/my.record.messages.tsx";
import * as page from "#app/routes/unsubscribe.$link.tsx";
import { newId } from "#app/shared/id.ts";
import * as click from "#app/unsubscribe-by-mail.ts";
import { startMailServer, type MailServer } from "#tests/fakes/mail-server.ts";
import { joined } from "#tests/setup/joining.ts";
import { lettersTo, meetingYear, nobodyAt } from "#tests/setup/meeting-mail.ts";
import { acting, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

let server: MailServer;
let mailer: Mailer;

beforeAll(async () => {
  server = await startMailServer();
  mailer = openMailer(server.url);
});

afterAll(async () => {
  mailer.close();
  await server.stop();
});

const at = (moment: string) => () => new Date(moment);

/** What the mail server got for that address, sent at that moment. */
async function delivered(moment: string, personId: string) {
  const { db } = await nobodyAt(moment);
  server.received.length = 0;
  await sendMessages({ db, mailer, now: at(moment) });
  const { email } = await db.reader.person.findUniqueOrThrow({ where: { id: personId } });
  return server.received.filter(({ to }) => to[0] === email).map(({ mail }) => mail);
}

test("a meeting cancelled at 22:00 for the next evening is told at 08:00; for 10:00, at once", async () => {
  const evening = await meetingYear();
  const parent = await joined(evening.id);
  const { personId } = parent.actor;
  await delivered("2025-09-02T12:00:00Z", personId);
  const night = at("2025-10-27T22:00:00Z")();
  const lead = await acting(evening.lead.actor.personId, { now: night });
  const cancel = (cohortId: string, meetingId: string) =>
    cancelMeeting(lead, { token: newId(), cohortId, meetingId, version: 0, reason: "other" });
  expect((await cancel(evening.id, evening.meetings[1]!.id)).ok).toBe(true);
  const [held] = await lettersTo(parent, "meetings:mail.cancelled");
  expect(held?.notBefore).toEqual(at("2025-10-28T08:00:00Z")());
  expect(await delivered("2025-10-27T22:01:00Z", personId)).toEqual([]);
  expect(await delivered("2025-10-28T07:59:59Z", personId)).toEqual([]);
  expect(await delivered("2025-10-28T08:00:00Z", personId)).toHaveLength(1);

  const morning = await meetingYear({ startTime: "10:00", endTime: "12:00" });
  const early = await joined(morning.id);
  const own = await acting(morning.lead.actor.personId, { now: night });
  const order = { token: newId(), cohortId: morning.id, meetingId: morning.meetings[1]!.id };
  expect((await cancelMeeting(own, { ...order, version: 0, reason: "other" })).ok).toBe(true);
  const [urgent] = await lettersTo(early, "meetings:mail.cancelled");
  expect(urgent?.notBefore).toBeNull();
});

test("an invitation names its 1 click by RFC 8058; the mail that gives a place does not", async () => {
  const { id } = await meetingYear();
  const { personId } = (await joined(id)).actor;
  const places = await delivered("2025-09-02T12:00:00Z", personId);
  expect(places).toHaveLength(1);
  expect(places[0]!.headers.map(({ key }) => key)).not.toContain("list-unsubscribe");
  await tellMeetings(await nobodyAt("2025-10-07T12:00:00Z"));
  const [invitation] = await delivered("2025-10-07T12:00:00Z", personId);
  const header = (name: string) =>
    invitation!.headers.find(({ key }) => key === name)?.value.replace(/\s+/g, "");
  const link = signedLink("unsubscribe", [personId]);
  expect(header("list-unsubscribe")).toMatch(new RegExp(`^<http[^>]+/unsubscribe/${link}>$`));
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
});

async function standing(personId: string) {
  const { db } = await nobodyAt("2025-10-07T12:00:00Z");
  return isUnsubscribed(db.reader, { personId, topic: "meetings" });
}

test("the page stops nothing by being opened; its button does, and the record turns it on again", async () => {
  const personId = await person({ fullName: "Soledad Nadie Vea" });
  const link = signedLink("unsubscribe", [personId]);
  const order = { path: `/es/unsubscribe/${link}`, params: { link } };
  const opened = await visit(page.loader, order);
  expect(opened).toMatchObject({ status: 200, body: { standing: "sent" } });
  expect(await standing(personId)).toBe(false);
  for (let times = 0; times < 2; times += 1) {
    const sent = await visit(page.action, { ...order, form: {} });
    expect(sent).toMatchObject({ status: 303, location: order.path });
  }
  expect(await standing(personId)).toBe(true);
  expect((await visit(page.loader as never, order)).body).toEqual({ standing: "stopped" });

  const own = { path: "/en/my/record/messages", as: personId };
  expect((await visit(record.loader as never, own)).body).toEqual({ getsMail: false });
  const resumed = await visit(record.action, { ...own, form: { act: "resume" } });
  expect(resumed.location).toBe("/en/my/record/messages?done=resumed");
  expect(await standing(personId)).toBe(false);
  const odd = await visit(record.action, { ...own, form: { act: "both" } });
  expect(odd).toMatchObject({
    status: 422,
    body: { errors: [{ field: "", reason: "form-stale" }] },
  });
});

test("an altered link, and one for a reply, answer 404 and stop nothing; nobody's is 200", async () => {
  const [personId, meetingId] = [await person(), newId()];
  const link = signedLink("unsubscribe", [personId]);
  const altered = `${link.startsWith("x") ? "y" : "x"}${link.slice(1)}`;
  for (const wrong of [
    altered,
    signedLink("reply", [meetingId, personId]),
    "",
    "..",
    "x".repeat(40),
  ]) {
    const order = { path: `/en/unsubscribe/${wrong}`, params: { link: wrong } };
    expect((await visit(page.loader as never, order)).status).toBe(404);
    expect((await visit(page.action as never, { ...order, form: {} })).status).toBe(404);
    expect((await visit(click.action as never, { ...order, form: {} })).status).toBe(404);
  }
  expect(await standing(personId)).toBe(false);
  const gone = signedLink("unsubscribe", [newId()]);
  const order = { path: `/unsubscribe/${gone}`, params: { link: gone }, form: {} };
  expect((await visit(click.action as never, order)).status).toBe(200);
});

test("1 click, sent twice, answers 200 and leaves 1 row; opened, it leads to the page", async () => {
  const personId = await person();
  const link = signedLink("unsubscribe", [personId]);
  const order = { path: `/unsubscribe/${link}`, params: { link } };
  const form = { "List-Unsubscribe": "One-Click" };
  const clicks = [1, 2].map(() => visit(click.action as never, { ...order, form }));
  expect((await Promise.all(clicks)).map(({ status }) => status)).toEqual([200, 200]);
  const { db } = await nobodyAt("2025-10-07T12:00:00Z");
  expect(await db.reader.unsubscription.count({ where: { personId } })).toBe(1);
  const opened = await visit(click.loader, order);
  expect(opened).toMatchObject({ status: 302, location: `/en/unsubscribe/${link}` });
});

test("8 changes of mind at once leave 0 or 1 row, and the log as many acts as changes", async () => {
  const personId = await person();
  const context = await nobodyAt("2025-10-07T12:00:00Z");
  const wishes = [false, true, false, true, false, true, false, false];
  await Promise.all(wishes.map((wanted) => chooseMeetingMail(context, { personId, wanted })));
  const rows = await context.db.reader.unsubscription.count({ where: { personId } });
  const acts = await context.db.reader.auditEntry.findMany({ where: { subjectId: personId } });
  expect(rows).toBeLessThanOrEqual(1);
  expect(acts.filter(({ command }) => command === "stop-meeting-mail").length).toBe(
    acts.filter(({ command }) => command === "resume-meeting-mail").length + rows,
  );
});
