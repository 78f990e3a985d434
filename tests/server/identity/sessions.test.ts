/** How long a session lasts, and how it ends. */
import { expect, test } from "vitest";
import { endSession } from "#app/modules/identity/end-session.server.ts";
import { findPerson } from "#app/modules/identity/person-store.server.ts";
import { hashSecret } from "#app/modules/identity/session-cookie.server.ts";
import {
  findSession,
  listSessions,
  touchSession,
} from "#app/modules/identity/session-store.server.ts";
import { startSession } from "#app/modules/identity/start-session.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { database } from "#app/platform/database.server.ts";
import type { Role } from "#app/modules/identity/permissions.ts";
import { acting, NOW, person } from "#tests/setup/people.ts";

const MINUTE = 60_000;
const after = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);

async function signedIn(roles: readonly Role[] = [], personId?: string) {
  const id = personId ?? (await person({ roles }));
  const db = await database();
  const who = await findPerson(db.reader, id);
  const context = await contextFor(null, NOW, "en");
  const session = await db.inTransaction((tx) =>
    startSession(tx, context, { person: who!, device: "Firefox", command: "sign-in" }),
  );
  const isOpen = async (minutes: number) =>
    (await findSession(db.reader, hashSecret(session.secret), after(minutes))) !== null;
  return { ...session, isOpen };
}

test("a parent's session ends after 7 idle days, a member of staff's after 2 idle hours", async () => {
  const parent = await signedIn();
  const staff = await signedIn(["finance"]);
  const week = 7 * 24 * 60;
  expect(await parent.isOpen(week)).toBe(true);
  expect(await parent.isOpen(week + 1)).toBe(false);
  expect(await staff.isOpen(120)).toBe(true);
  expect(await staff.isOpen(121)).toBe(false);
});

test("use keeps a session open, but never longer than 30 days", async () => {
  const session = await signedIn();
  const db = await database();
  const day = 24 * 60;
  await db.inTransaction((tx) => touchSession(tx, session.sessionId, after(29 * day)));
  expect(await session.isOpen(29.9 * day)).toBe(true);
  expect(await session.isOpen(30.1 * day)).toBe(false);
});

test("one of 3 sessions is ended, then all of them", async () => {
  const first = await signedIn();
  const { personId } = first;
  const [second, third] = [await signedIn([], personId), await signedIn([], personId)];
  const context = await acting(personId);
  await endSession(context, { sessionId: second.sessionId });
  expect(await Promise.all([first, second, third].map(({ isOpen }) => isOpen(1)))).toEqual([
    true,
    false,
    true,
  ]);
  expect(await listSessions(context.db.reader, personId, NOW)).toHaveLength(2);

  await endSession(context, "all");
  expect(await listSessions(context.db.reader, personId, NOW)).toEqual([]);
  expect(await first.isOpen(1)).toBe(false);
});

test("nobody ends another's session", async () => {
  const theirs = await signedIn();
  const context = await acting(await person());
  const verdict = await endSession(context, { sessionId: theirs.sessionId });
  expect(verdict.value.ended).toBe(0);
  expect(await theirs.isOpen(1)).toBe(true);
});
