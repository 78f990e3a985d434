/** Roles: who gives them, which never meet, and that they hold at once. */
import { expect, test } from "vitest";
import { addPerson } from "#app/modules/identity/add-person.server.ts";
import { grantRole, revokeRole } from "#app/modules/identity/change-role.server.ts";
import { createFirstAdministrator } from "#app/modules/identity/create-first-administrator.server.ts";
import { searchPeople } from "#app/modules/identity/people-list-store.server.ts";
import type { Role } from "#app/modules/identity/permissions.ts";
import { saveRecord } from "#app/modules/identity/save-record.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { acting, actingAs, NOW, person } from "#tests/setup/people.ts";

const change = (personId: string, role: Role, reason = "") => ({
  token: newId(),
  ...{ personId, role, reason },
});

test("the first administrator is made by command, once, and gets a link by mail", async () => {
  const context = await contextFor(null, NOW, "en");
  const order = { email: "first@example.org", fullName: "Demo First", language: "es" as const };
  const verdicts = await Promise.all([0, 1].map(() => createFirstAdministrator(context, order)));
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await createFirstAdministrator(context, order)).toMatchObject({
    reason: "administrator-exists",
  });
  const mails = await context.db.reader.outboxMessage.findMany({
    where: { toAddress: "first@example.org" },
  });
  expect(mails).toHaveLength(1);
  expect(mails[0]?.body).toContain("/es/sign-in/code?id=");
});

test("a role given holds from the next request on, with who gave it and why in the audit log", async () => {
  const context = await actingAs(["administrator"]);
  const personId = await person();
  expect(await grantRole(context, change(personId, "plan-officer", "New colleague"))).toMatchObject(
    { ok: true },
  );
  expect((await acting(personId)).actor.roles).toEqual(["plan-officer"]);
  const line = await context.db.reader.auditEntry.findFirstOrThrow({
    where: { subjectId: personId },
  });
  expect(line).toMatchObject({
    actorId: context.actor.personId,
    command: "grant-role",
    before: '{"roles":[]}',
    after: '{"roles":["plan-officer"]}',
    reason: "New colleague",
  });
});

test("nobody gives a role to themselves or takes one from themselves", async () => {
  const context = await actingAs(["administrator"]);
  const { personId } = context.actor;
  expect(await grantRole(context, change(personId, "auditor"))).toMatchObject({
    reason: "own-roles",
  });
  expect(await revokeRole(context, change(personId, "administrator"))).toMatchObject({
    reason: "own-roles",
  });
});

test("organising or WP roles and plan roles never meet in one person", async () => {
  const context = await actingAs(["administrator"]);
  const organiser = await person({ roles: ["organiser"] });
  const finance = await person({ roles: ["finance"] });
  for (const [personId, role] of [
    [organiser, "plan-officer"],
    [organiser, "wp-officer"],
    [finance, "organiser"],
  ] as const) {
    expect(await grantRole(context, change(personId, role))).toMatchObject({
      reason: "roles-apart",
    });
  }
  expect((await grantRole(context, change(organiser, "administrator"))).ok).toBe(true);
});

test("2 administrators at once cannot give one person the roles of 2 worlds", async () => {
  const [first, second] = [await actingAs(["administrator"]), await actingAs(["administrator"])];
  const personId = await person();
  const verdicts = await Promise.all([
    grantRole(first, change(personId, "organiser")),
    grantRole(second, change(personId, "finance")),
  ]);
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
});

test("the same form twice gives a role once; a role held or not held is said", async () => {
  const context = await actingAs(["administrator"]);
  const personId = await person();
  const same = change(personId, "finance");
  await Promise.all([grantRole(context, same), grantRole(context, same)]);
  const grants = await context.db.reader.roleGrant.count({ where: { personId } });
  expect(grants).toBe(1);
  expect(await grantRole(context, change(personId, "finance"))).toMatchObject({
    reason: "role-held-already",
  });
  expect((await revokeRole(context, change(personId, "finance", "Left"))).ok).toBe(true);
  expect(await revokeRole(context, change(personId, "finance", "Left"))).toMatchObject({
    reason: "role-not-held",
  });
  expect((await acting(personId)).actor.roles).toEqual([]);
});

test("a parent's open sessions get the 2 idle hours of staff together with the role", async () => {
  const context = await actingAs(["administrator"]);
  const personId = await person();
  const db = await database();
  const id = newId();
  await db.inTransaction((tx) =>
    tx.session.create({
      data: {
        ...{ id, personId, secretHash: id, device: "", idleMinutes: 10_080 },
        createdAt: NOW,
        lastSeenAt: NOW,
      },
    }),
  );
  await grantRole(context, change(personId, "adviser"));
  expect((await db.reader.session.findUniqueOrThrow({ where: { id } })).idleMinutes).toBe(120);
});

test("people are found by name without accents and by address, 50 a page", async () => {
  const mark = newId().slice(0, 6);
  for (let index = 0; index < 51; index += 1) {
    await person({ fullName: `Begoña Ñúñez ${mark} ${String(index).padStart(2, "0")}` });
  }
  const { db } = await contextFor(null, NOW, "en");
  const first = await searchPeople(db.reader, `nunez ${mark}`, 1);
  expect([first.rows.length, first.next]).toEqual([50, 2]);
  const second = await searchPeople(db.reader, `NUÑEZ ${mark}`, 2);
  expect([second.rows.length, second.next]).toEqual([1, null]);
  expect((await searchPeople(db.reader, "100%_nobody", 1)).rows).toEqual([]);

  const email = `Shared.${mark}@example.org`;
  await person({ email });
  expect((await searchPeople(db.reader, `shared.${mark}`, 1)).rows).toHaveLength(1);
});

test("a person added twice by one form exists once, and two people may share an address", async () => {
  const context = await actingAs(["administrator"]);
  const email = `${newId()}@example.org`;
  const order = {
    token: newId(),
    fullName: "Ana Demo",
    email,
    phone: null,
    language: "es" as const,
  };
  const verdicts = await Promise.all([addPerson(context, order), addPerson(context, order)]);
  expect(verdicts.every(({ ok }) => ok)).toBe(true);
  await addPerson(context, { ...order, token: newId(), fullName: "Luis Demo" });
  const people = await context.db.reader.person.findMany({ where: { emailKey: email } });
  expect(people.map(({ fullName }) => fullName).sort()).toEqual(["Ana Demo", "Luis Demo"]);
});

test("a person's own change is in the audit log by the names of 2 fields, without their content", async () => {
  const personId = await person({ fullName: "Ana Demo" });
  const context = await acting(personId);
  const details = { fullName: "Ana Demo Peña", phone: "020 7946 0018", spokenLanguage: null };
  await saveRecord(context, { ...details, language: "en", token: newId() });
  const line = await context.db.reader.auditEntry.findFirstOrThrow({
    where: { command: "save-record", subjectId: personId },
  });
  expect(line.fields.split(",").sort()).toEqual(["fullName", "phone"]);
  expect([line.before, line.after]).toEqual([null, null]);
});
