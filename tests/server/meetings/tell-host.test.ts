/** Somebody who is named host of a meeting hears of it once, in their language. */
import { expect, test } from "vitest";
import { changeMeetings } from "#app/modules/meetings/change-meetings.server.ts";
import { clockOf } from "#app/modules/meetings/meeting.ts";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import type { Language } from "#app/i18n/languages.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { lettersTo } from "#tests/setup/meeting-mail.ts";
import { acting } from "#tests/setup/people.ts";
import { arranging, leaderOf, year } from "#tests/setup/preparing.ts";

const letters = (who: SignedInContext) => lettersTo(who, "training:mail.host");

async function leading(lead: SignedInContext, cohortId: string, language: Language = "en") {
  const id = await leaderOf(lead, cohortId);
  await lead.db.inTransaction((tx) => tx.person.update({ where: { id }, data: { language } }));
  return acting(id, { now: lead.now });
}

test("a host is told once: named, taken off and named again is 1 letter in Spanish, with the page's link", async () => {
  const { lead, id, first } = await year({ name: "Demo" });
  const host = await leading(lead, id, "es");
  const hostId = host.actor.personId;
  const token = newId();
  expect(await arranging(lead, first, { token, hostId })).toMatchObject({ ok: true });
  expect(await arranging(lead, first, { token, hostId })).toMatchObject({ ok: true });
  expect((await arranging(lead, first, { version: 1, speaker: "Ana", hostId })).ok).toBe(true);
  expect((await arranging(lead, first, { version: 2, speaker: "Ana" })).ok).toBe(true);
  expect((await arranging(lead, first, { version: 3, hostId })).ok).toBe(true);
  const [letter, ...others] = await letters(host);
  expect(others).toEqual([]);
  expect(letter).toMatchObject({
    subject: "Usted recibe al grupo el martes 16 de septiembre de 2025: Demo",
    ...{ language: "es", notBefore: null },
  });
  expect(letter!.body).toContain("martes 16 de septiembre de 2025, de 18:00 a 20:00: Demo Primary");
  expect(letter!.body).toContain(`/es/staff/meetings/${first.id}`);
  // It is work, not news of meetings: nobody stops it with one tap.
  expect(letter!.body).not.toContain("unsubscribe");
});

test("naming oneself is no letter; of 2 hosts after each other each has 1", async () => {
  const { lead, id, first } = await year();
  expect((await arranging(lead, first, { hostId: lead.actor.personId })).ok).toBe(true);
  expect(await letters(lead)).toEqual([]);
  const hosts = [await leading(lead, id), await leading(lead, id)];
  for (const [index, { actor }] of hosts.entries()) {
    const order = { version: index + 1, hostId: actor.personId };
    expect((await arranging(lead, first, order)).ok).toBe(true);
  }
  const sent = await Promise.all(hosts.map(letters));
  expect(sent.map((each) => each.length)).toEqual([1, 1]);
});

test("named at 22:00 it waits until 08:00; named anew for a new day it is told anew", async () => {
  const { lead, id, first } = await year();
  const host = await leading(lead, id);
  const hostId = host.actor.personId;
  const late = await acting(lead.actor.personId, { now: new Date("2025-09-10T21:00:00Z") });
  expect((await arranging(late, first, { hostId })).ok).toBe(true);
  const [letter] = await letters(host);
  expect(letter!.notBefore).toEqual(new Date("2025-09-11T07:00:00Z"));

  const { place, address, link } = first;
  const change = { date: calendarDate("2025-09-17"), ...clockOf(first), place, address, link };
  const order = { token: newId(), cohortId: id, meetingId: first.id, version: 0, change };
  expect((await changeMeetings(late, { ...order, scope: "this" })).ok).toBe(true);
  const moved = (await findMeeting(lead.db.reader, first.id))!;
  expect((await arranging(late, moved, { version: 2 })).ok).toBe(true);
  expect((await arranging(late, moved, { version: 3, hostId })).ok).toBe(true);
  const days = (await letters(host)).map(({ subject }) => subject).toSorted();
  expect(days).toEqual([
    expect.stringContaining("Tuesday 16 September 2025"),
    expect.stringContaining("Wednesday 17 September 2025"),
  ]);
});
