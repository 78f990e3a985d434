/** The lender's details: versions, approval, and who wins when two save at once. */
import { beforeAll, expect, test } from "vitest";
import { approveLender } from "#app/modules/settings/approve-lender.server.ts";
import {
  ensureShippedLender,
  findLender,
  listLenderVersions,
} from "#app/modules/settings/lender-store.server.ts";
import { saveLender } from "#app/modules/settings/save-lender.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { actingAs, NOW } from "#tests/setup/people.ts";

beforeAll(async () => {
  const db = await database();
  await db.inTransaction((tx) => ensureShippedLender(tx, NOW));
});

async function current() {
  const db = await database();
  const lender = await findLender(db.reader);
  const { name, licenceNumber, address, telephone, email, bankName, ...rest } = lender;
  const { bankSortCode, bankAccount, agreementTextEn, agreementTextEs, version } = rest;
  return {
    version,
    approvedNote: lender.approvedNote,
    details: {
      ...{ name, licenceNumber, address, telephone, email, bankName },
      ...{ bankSortCode, bankAccount, agreementTextEn, agreementTextEs },
    },
  };
}

test("the shipped lender is written once, is plainly invented and waits for approval", async () => {
  const db = await database();
  await db.inTransaction((tx) => ensureShippedLender(tx, NOW));
  expect(await listLenderVersions(db.reader)).toHaveLength(1);
  const { version, approvedNote, details } = await current();
  expect([version, approvedNote]).toEqual([1, null]);
  expect(details).toMatchObject({ name: "Demo Lender CIC", bankSortCode: "00-00-00" });
});

test("of 2 administrators who save at once one makes the next version, the other is told", async () => {
  const { version, details } = await current();
  const contexts = [await actingAs(["administrator"]), await actingAs(["administrator"])];
  const verdicts = await Promise.all(
    contexts.map((context, index) =>
      saveLender(context, {
        token: newId(),
        version,
        details: { ...details, telephone: `020 7946 000${index}` },
      }),
    ),
  );
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
  expect((await current()).version).toBe(version + 1);
});

test("one form sent twice makes 1 version; a form that changes nothing makes none", async () => {
  const { version, details } = await current();
  const context = await actingAs(["administrator"]);
  const change = { token: newId(), version, details: { ...details, name: `Demo ${newId()}` } };
  await Promise.all([saveLender(context, change), saveLender(context, change)]);
  expect((await current()).version).toBe(version + 1);
  const again = { token: newId(), version: version + 1, details: (await current()).details };
  expect(await saveLender(context, again)).toMatchObject({ reason: "nothing-changed" });
});

test("the lender's words are recorded once a version, audited; the next version waits again", async () => {
  const context = await actingAs(["administrator"]);
  const { version, details } = await current();
  const approval = () => ({ token: newId(), version, note: "Approved by letter of 3 November" });
  expect((await approveLender(context, approval())).ok).toBe(true);
  expect(await approveLender(context, approval())).toMatchObject({
    reason: "lender-approved-already",
  });
  expect((await current()).approvedNote).toBe("Approved by letter of 3 November");

  const change = { token: newId(), version, details: { ...details, name: "Demo Next CIC" } };
  await saveLender(context, change);
  expect((await current()).approvedNote).toBeNull();
  const lines = await context.db.reader.auditEntry.findMany({
    where: { actorId: context.actor.personId },
    orderBy: { command: "asc" },
  });
  expect(lines.map(({ command }) => command)).toEqual(["approve-lender", "save-lender"]);
});
