/** Pages of people, audit, mail, settings and one's own record: who may, and odd addresses. */
import { beforeAll, expect, test } from "vitest";
import { loader as record, action as saveRecord } from "#app/routes/my.record._index.tsx";
import { loader as sessions, action as endSession } from "#app/routes/my.record.sessions.tsx";
import { loader as audit } from "#app/routes/staff.audit.tsx";
import { loader as people } from "#app/routes/staff.people._index.tsx";
import { action as addPerson, loader as newPerson } from "#app/routes/staff.people.new.tsx";
import { action as grant, loader as onePerson } from "#app/routes/staff.people.$id.tsx";
import {
  action as revoke,
  loader as revokePage,
} from "#app/routes/staff.people.$id_.revoke.$role.tsx";
import { loader as settings } from "#app/routes/staff.settings._index.tsx";
import { action as setClock, loader as clock } from "#app/routes/staff.settings.clock.tsx";
import { loader as lender } from "#app/routes/staff.settings.lender._index.tsx";
import {
  action as approve,
  loader as approval,
} from "#app/routes/staff.settings.lender.approval.tsx";
import {
  action as saveLender,
  loader as newLender,
} from "#app/routes/staff.settings.lender.new.tsx";
import { loader as mail } from "#app/routes/staff_.mail._index.tsx";
import { loader as message } from "#app/routes/staff_.mail.$id.tsx";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { ensureShippedLender } from "#app/modules/settings/lender-store.server.ts";
import type { Role } from "#app/modules/identity/permissions.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { actingAs, NOW, person } from "#tests/setup/people.ts";
import { submittedPlan } from "#tests/setup/submitted-plan.ts";
import { visit } from "#tests/setup/visit.ts";

beforeAll(async () => {
  const db = await database();
  await db.inTransaction((tx) => ensureShippedLender(tx, NOW));
});

const ADMINISTRATORS_PAGES = {
  people,
  newPerson,
  settings,
  clock,
  lender,
  newLender,
  approval,
};

test("the 7 pages of administrators are 403 for 7 other roles and for a parent", async () => {
  const others: Role[][] = [
    ...["organiser", "wp-officer", "adviser", "plan-officer"].map((role) => [role as Role]),
    ...["plan-approver", "finance", "auditor"].map((role) => [role as Role]),
    [],
  ];
  const administrator = await person({ roles: ["administrator"] });
  for (const [name, page] of Object.entries(ADMINISTRATORS_PAGES)) {
    const path = `/es/staff/${name}`;
    expect([name, (await visit(page, { path, as: administrator })).status]).toEqual([name, 200]);
    for (const roles of others) {
      const as = await person({ roles });
      expect([name, roles, (await visit(page, { path, as })).status]).toEqual([name, roles, 403]);
    }
  }
});

test("the audit log opens for auditors and for no administrator", async () => {
  const path = "/en/staff/audit";
  expect((await visit(audit, { path, as: await person({ roles: ["auditor"] }) })).status).toBe(200);
  const administrator = await person({ roles: ["administrator"] });
  expect((await visit(audit, { path, as: administrator })).status).toBe(403);
});

test("6 odd questions to the audit log are answered with a page", async () => {
  const as = await person({ roles: ["auditor"] });
  const odd = [
    "page=0",
    "page=-1",
    "day=2026-02-28",
    "who=%25_%27%3B--",
    "kind=x&command=y",
    "subject=%00",
  ];
  for (const query of odd) {
    const { status } = await visit(audit, { path: `/en/staff/audit?${query}`, as });
    expect([query, status]).toEqual([query, 200]);
  }
});

test("3 days that are none are a 422 of the audit log, with the error beside the day and no rows", async () => {
  const as = await person({ roles: ["auditor"] });
  for (const query of [
    "day=31-02-2026",
    "day=2026-02-30",
    "day-day=31&day-month=2&day-year=2026",
  ]) {
    expect(await visit(audit, { path: `/es/staff/audit?${query}`, as })).toMatchObject({
      status: 422,
      body: { errors: [{ field: "day" }], list: null },
    });
  }
});

test("the audit log names a pot, a plan and a person of staff by their ids, and no family", async () => {
  const { planId, borrowerId } = await submittedPlan();
  const [auditor, officer] = [await actingAs(["auditor"]), await actingAs(["plan-officer"])];
  const db = await database();
  await db.inTransaction((tx) =>
    recordAudit(tx, officer, {
      command: "prepare-plan",
      subjectKind: "payment-plan",
      subjectId: planId,
      after: { preparedById: officer.actor.personId, adviserId: borrowerId },
    }),
  );
  const path = `/en/staff/audit?subject=${planId}`;
  const { body } = await visit(audit, { path, as: auditor.actor.personId });
  const { names } = body as { names: Record<string, string> };
  expect(names[planId]).toMatch(/^CPP-\d{4}$/);
  expect(names[officer.actor.personId]).toBe(officer.actor.fullName);
  expect(names).not.toHaveProperty(borrowerId);
});

test("nobody signed in is sent to sign in, and back to the page afterwards", async () => {
  expect(await visit(record, { path: "/es/my/record?x=1" })).toMatchObject({
    status: 302,
    location: "/es/sign-in?to=%2Fes%2Fmy%2Frecord%3Fx%3D1",
  });
});

test("a person that is none, by 4 ids, is a 404", async () => {
  const as = await person({ roles: ["administrator"] });
  for (const id of [newId(), "1", "../x", "0".repeat(400)]) {
    const params = { id, role: "finance" };
    const path = "/en/staff/people/x";
    expect((await visit(onePerson, { path, params, as })).status).toBe(404);
    expect((await visit(revokePage, { path, params, as })).status).toBe(404);
  }
});

test("a role is given and taken away by forms; an unknown role is refused", async () => {
  const as = await person({ roles: ["administrator"] });
  const id = await person();
  const path = `/en/staff/people/${id}`;
  const given = { token: newId(), role: "finance", reason: "" };
  expect(await visit(grant, { path, params: { id }, as, form: given })).toMatchObject({
    status: 302,
    location: `${path}?done=granted`,
  });
  const unknown = { token: newId(), role: "root" };
  expect((await visit(grant, { path, params: { id }, as, form: unknown })).status).toBe(422);

  const params = { id, role: "finance" };
  const unexplained = { token: newId(), reason: " " };
  expect((await visit(revoke, { path, params, as, form: unexplained })).status).toBe(422);
  const form = { token: newId(), reason: "Moved on" };
  expect(await visit(revoke, { path, params, as, form })).toMatchObject({
    location: `${path}?done=revoked`,
  });
});

test("a person is added by name alone; 3 wrong forms keep what was typed", async () => {
  const as = await person({ roles: ["administrator"] });
  const path = "/en/staff/people/new";
  const right = { token: newId(), fullName: "Begoña Ñúñez 🙂", language: "es" };
  expect((await visit(addPerson, { path, as, form: right })).location).toMatch(
    /^\/en\/staff\/people\/[0-9a-z]{16}\?done=added$/,
  );
  for (const wrong of [{ fullName: "" }, { email: "no" }, { phone: "call me" }]) {
    const form = { ...right, token: newId(), ...wrong };
    const { status, body } = await visit(addPerson, { path, as, form });
    expect([status, body]).toMatchObject([422, { values: wrong }]);
  }
});

test("one's own record is saved, the last of 2 with one token stands; a name of 201 characters is refused", async () => {
  const as = await person();
  const path = "/es/my/record";
  const form = { token: newId(), fullName: "Ana O’Brien Ñ", phone: "", language: "es" };
  expect((await visit(saveRecord, { path, as, form })).location).toBe(`${path}?done=saved`);
  const other = { ...form, fullName: "Ana Ñ" };
  expect((await visit(saveRecord, { path, as, form: other })).location).toBe(`${path}?done=saved`);
  expect((await visit(record, { path, as })).body).toMatchObject({ typed: { fullName: "Ana Ñ" } });
  const long = { ...form, token: newId(), fullName: "ñ".repeat(201) };
  expect((await visit(saveRecord, { path, as, form: long })).status).toBe(422);
});

test("sessions are listed and ended by forms; a session that is no id is a 404", async () => {
  const as = await person();
  const path = "/en/my/record/sessions";
  const { body } = await visit(sessions, { path, as });
  expect(body).toMatchObject({ sessions: [{ isThis: true }] });
  expect((await visit(endSession, { path, as, form: { session: "x" } })).status).toBe(404);
  const all = await visit(endSession, { path, as, form: { session: "all" } });
  expect(all.location).toBe("/en/sign-in?done=signed-out");
});

test("6 wrong forms of the lender and the clock are 422 with an error beside the field", async () => {
  const as = await person({ roles: ["administrator"] });
  const { body } = await visit(newLender, { path: "/en/staff/settings/lender/new", as });
  const { typed } = body as { typed: Record<string, string> };
  const wrong = [
    { bankSortCode: "12-34" },
    { bankAccount: "12a" },
    { agreementTextEn: `${typed["agreementTextEn"]} {{interest}}` },
    { agreementTextEs: "Nada" },
  ];
  for (const change of wrong) {
    const [field] = Object.keys(change);
    const form = { ...typed, ...change };
    const path = "/en/staff/settings/lender/new";
    expect(await visit(saveLender, { path, as, form })).toMatchObject({
      status: 422,
      body: { errors: [{ field }] },
    });
  }
  const approvalForm = { token: newId(), version: "1", decision: "approve", note: "" };
  const approvalPath = "/en/staff/settings/lender/approval";
  expect((await visit(approve, { path: approvalPath, as, form: approvalForm })).status).toBe(422);
  const clockForm = { "day-day": "31", "day-month": "2", "day-year": "2027", time: "25:00" };
  const answer = await visit(setClock, { path: "/en/staff/settings/clock", as, form: clockForm });
  expect(answer).toMatchObject({
    status: 422,
    body: { errors: [{ field: "day" }, { field: "time" }] },
  });
});

test("a demonstration's mail opens for a visitor; a message that is none is a 404", async () => {
  expect((await visit(mail, { path: "/es/staff/mail?page=x" })).status).toBe(200);
  for (const id of [newId(), "x"]) {
    expect((await visit(message, { path: "/es/staff/mail/x", params: { id } })).status).toBe(404);
  }
});

test("a new version is shown beside the one in force; its author is not offered to approve it, another is", async () => {
  const author = await person({ roles: ["administrator"] });
  const paths = {
    lender: "/es/staff/settings/lender",
    new: "/es/staff/settings/lender/new",
    approval: "/es/staff/settings/lender/approval",
  };
  const { typed } = (await visit(newLender, { path: paths.new, as: author })).body as {
    typed: Record<string, string>;
  };
  const form = { ...typed, bankAccount: "76543210" };
  expect((await visit(saveLender, { path: paths.new, as: author, form })).location).toBe(
    `${paths.lender}?done=saved`,
  );
  expect((await visit(lender, { path: paths.lender, as: author })).body).toMatchObject({
    lender: { version: 1, bankAccount: "00000000" },
    proposed: { version: 2, bankAccount: "76543210" },
  });

  const decision = { token: newId(), version: "2", decision: "approve", note: "Letter" };
  const own = await visit(approve, { path: paths.approval, as: author, form: decision });
  expect(own).toMatchObject({ status: 422, body: { errors: [{ reason: "own-lender-version" }] } });
  expect((await visit(approval, { path: paths.approval, as: author })).body).toMatchObject({
    isOwn: true,
  });

  const as = await person({ roles: ["administrator"] });
  expect((await visit(approval, { path: paths.approval, as })).body).toMatchObject({
    isOwn: false,
    inForce: { bankAccount: "00000000" },
    proposed: { bankAccount: "76543210" },
  });
  expect((await visit(approve, { path: paths.approval, as, form: decision })).location).toBe(
    `${paths.lender}?done=approved`,
  );
  expect((await visit(lender, { path: paths.lender, as })).body).toMatchObject({
    lender: { version: 2, bankAccount: "76543210" },
    proposed: null,
  });
});
