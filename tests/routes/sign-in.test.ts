/** The pages of signing in: what each answers to right, wrong and hostile forms. */
import { expect, test } from "vitest";
import { action as askCode, loader as signInPage } from "#app/routes/sign-in._index.tsx";
import { action as typeCode, loader as codePage } from "#app/routes/sign-in.code.tsx";
import { action as openDoor, loader as doorPage } from "#app/routes/sign-in.door.tsx";
import { loader as namePage, action as giveName } from "#app/routes/sign-in.name.tsx";
import { action as choose, loader as whoPage } from "#app/routes/sign-in.who.tsx";
import { action as signOut } from "#app/routes/sign-out.tsx";
import { DOORS } from "#app/modules/identity/demonstration-doors.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { inventPeople } from "#tests/setup/invented-people.ts";
import { person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

const address = () => `${newId()}@example.org`;

test("an address leads to the page of its code, and the way back is kept with the code", async () => {
  const email = address();
  const path = "/es/sign-in?to=%2Fes%2Fmy%2Fplans";
  const { status, location } = await visit(askCode, { path, form: { email } });
  expect(status).toBe(302);
  expect(location).toMatch(/^\/es\/sign-in\/code\?id=[0-9a-z]{16}$/);
  const db = await database();
  const code = await db.reader.signInCode.findFirstOrThrow({ where: { addressKey: email } });
  expect(code.returnTo).toBe("/es/my/plans");
});

test("8 ways back to another site are dropped, and the page is shown all the same", async () => {
  const hostile = [
    "//evil.example",
    "https://evil.example",
    "/\\evil.example",
    "/en//evil.example",
  ];
  for (const to of [
    ...hostile,
    "/en/../..//evil",
    "javascript:0",
    "/en\r\nSet-Cookie:a=b",
    "\\\\e",
  ]) {
    const path = `/en/sign-in?to=${encodeURIComponent(to)}`;
    expect((await visit(signInPage, { path })).body).toEqual({ returnTo: null });
  }
});

test("5 addresses that are none are refused with what was typed", async () => {
  for (const email of [
    "",
    "ana",
    "ana@",
    "a b@example.org",
    "ana@example.org\r\nBcc: x@y.example",
  ]) {
    const { status, body } = await visit(askCode, { path: "/en/sign-in", form: { email } });
    expect(status).toBe(422);
    expect(body).toMatchObject({ values: { email }, errors: [{ field: "email" }] });
  }
});

test("a draft in the other language asks for no code and keeps what was typed", async () => {
  const email = address();
  const form = { email, draft: "1" };
  const { status, body } = await visit(askCode, { path: "/es/sign-in", form });
  expect([status, body]).toMatchObject([200, { values: { email }, errors: [] }]);
  const db = await database();
  expect(await db.reader.signInCode.count({ where: { addressKey: email } })).toBe(0);
});

test("a link with a code fills the box and uses nothing up", async () => {
  const id = newId();
  const { body } = await visit(codePage, { path: `/en/sign-in/code?id=${id}&code=402715` });
  expect(body).toEqual({ id, code: "402715" });
  const odd = await visit(codePage, { path: "/en/sign-in/code?id=%22%3E&code=<script>" });
  expect(odd.body).toEqual({ id: '">', code: "" });
});

test("5 codes that are none are refused beside the box, unknown ids among them", async () => {
  const forms = [
    { id: newId(), code: "402715" },
    { id: "no id", code: "402715" },
    { id: newId(), code: "" },
    { id: newId(), code: "40271" },
    { id: newId(), code: "４０２７１５" },
  ];
  for (const form of forms) {
    const { status, body } = await visit(typeCode, { path: "/en/sign-in/code", form });
    expect([status, body]).toMatchObject([422, { errors: [{ field: "code" }] }]);
  }
});

test("without a used code nobody gives a name or chooses one", async () => {
  for (const page of [namePage, whoPage]) {
    expect(await visit(page, { path: "/es/sign-in/name" })).toMatchObject({
      status: 302,
      location: "/es/sign-in",
    });
  }
  const form = { fullName: "Ana Demo", language: "es", person: newId() };
  for (const act of [giveName, choose]) {
    expect(await visit(act, { path: "/es/sign-in/name", form })).toMatchObject({
      status: 302,
      location: "/es/sign-in",
    });
  }
});

test("12 of a demonstration's 13 doors open for people without plans; an unknown one is a 404", async () => {
  await inventPeople();
  for (const door of DOORS.filter((each) => each !== "agreement-es")) {
    for (const language of ["en", "es"]) {
      const path = `/${language}/sign-in/door`;
      const { status, location } = await visit(openDoor, { path, form: { door } });
      expect([door, status]).toEqual([door, 302]);
      // The page that was left keeps its language, whatever the person's own is.
      expect(location).toMatch(new RegExp(`^/${language}/(my|staff)$`));
    }
  }
  expect(DOORS).toHaveLength(13);
  const form = { door: "constructor" };
  expect((await visit(openDoor, { path: "/en/sign-in/door", form })).status).toBe(404);
  expect((await visit(doorPage, { path: "/en/sign-in/door" })).status).toBe(404);
});

test("a door leads back to the page that asked, never to another site", async () => {
  await inventPeople();
  const form = { door: "finance" };
  const kept = await visit(openDoor, { path: "/en/sign-in/door?to=%2Fen%2Fstaff%2Fpots", form });
  expect(kept.location).toBe("/en/staff/pots");
  const dropped = await visit(openDoor, { path: "/en/sign-in/door?to=%2F%2Fevil.example", form });
  expect(dropped.location).toBe("/en/staff");
});

test("signing out ends the session in the database, and signing out twice is no error", async () => {
  const personId = await person();
  const path = "/es/sign-out";
  expect(await visit(signOut, { path, as: personId, form: {} })).toMatchObject({
    status: 302,
    location: "/es/sign-in?done=signed-out",
  });
  const db = await database();
  const open = await db.reader.session.count({ where: { personId, endedAt: null } });
  expect(open).toBe(0);
  expect((await visit(signOut, { path, form: {} })).status).toBe(302);
});
