/** The lender's details: versions, two people, and who wins when two act at once. */
import { beforeAll, expect, test } from "vitest";
import { findFamilyPlan } from "#app/modules/payments/family-plan-store.server.ts";
import { findPayTo } from "#app/modules/payments/reminder-store.server.ts";
import { decideLender, type LenderDecision } from "#app/modules/settings/decide-lender.server.ts";
import { detailsOf } from "#app/modules/settings/lender-change.ts";
import {
  ensureShippedLender,
  findLender,
  findLenderInWork,
  findProposedLender,
  listLenderVersions,
  type LenderDetails,
} from "#app/modules/settings/lender-store.server.ts";
import { saveLender } from "#app/modules/settings/save-lender.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { agreedPlan } from "#tests/setup/agreed-plan.ts";
import { actingAs, NOW } from "#tests/setup/people.ts";

beforeAll(async () => {
  const db = await database();
  await db.inTransaction((tx) => ensureShippedLender(tx, NOW));
});

const done = { ok: true, value: undefined };
const administrator = () => actingAs(["administrator"]);

async function inForce() {
  return findLender((await database()).reader);
}

async function proposed() {
  return findProposedLender((await database()).reader);
}

/** A form filled in from the version that is worked on, with these changes. */
async function change(changes: Partial<LenderDetails> = {}) {
  const lender = await findLenderInWork((await database()).reader);
  return {
    token: newId(),
    version: lender.version,
    details: { ...detailsOf(lender), ...changes },
  };
}

async function propose(context: SignedInContext, changes: Partial<LenderDetails>) {
  expect(await saveLender(context, await change(changes))).toEqual(done);
  const version = (await proposed())?.version ?? 0;
  return (made: Partial<LenderDecision> = {}): LenderDecision => ({
    ...{ token: newId(), decision: "approve", version, note: "By letter of 3 November" },
    ...made,
  });
}

async function auditOf({ actor, db }: SignedInContext) {
  return db.reader.auditEntry.findMany({ where: { actorId: actor.personId } });
}

test("the shipped lender is written once, plainly invented, in force without an approval", async () => {
  const db = await database();
  await db.inTransaction((tx) => ensureShippedLender(tx, NOW));
  expect(await listLenderVersions(db.reader)).toHaveLength(1);
  expect(await inForce()).toMatchObject({
    ...{ version: 1, status: "approved", approvedNote: null, createdById: null },
    ...{ name: "Demo Lender CIC", bankSortCode: "00-00-00" },
  });
  expect(await proposed()).toBeNull();
});

test("the lender's own words about the shipped version are recorded once, by anybody; it is never set aside", async () => {
  const context = await administrator();
  const words = { version: 1, note: "By letter of 1 November" };
  expect(
    await decideLender(context, { ...words, token: newId(), decision: "set-aside" }),
  ).toMatchObject({ reason: "lender-in-force" });
  expect(await decideLender(context, { ...words, token: newId(), decision: "approve" })).toEqual(
    done,
  );
  expect(await inForce()).toMatchObject({ version: 1, approvedNote: "By letter of 1 November" });
  expect(
    await decideLender(context, { ...words, token: newId(), decision: "approve" }),
  ).toMatchObject({ reason: "lender-approved-already" });
});

test("a new account is paid into only once another administrator approves it; its author cannot", async () => {
  const plan = await agreedPlan();
  const account = async () => {
    const { reader } = await database();
    const family = await findFamilyPlan(reader, plan.id, plan.borrowerId);
    const reminded = await findPayTo(reader);
    const numbers = [family?.payTo?.account, reminded?.bankAccount];
    return [...numbers, (await inForce()).bankAccount];
  };
  const before = await account();
  const author = await administrator();
  const decision = await propose(author, { bankAccount: "12345678" });
  expect(await account()).toEqual(before);

  expect(await decideLender(author, decision())).toMatchObject({ reason: "own-lender-version" });
  expect(await account()).toEqual(before);
  expect(before).toEqual(["00000000", "00000000", "00000000"]);

  const other = await administrator();
  expect(await decideLender(other, decision())).toEqual(done);
  expect(await account()).toEqual(["12345678", "12345678", "12345678"]);
  expect(await proposed()).toBeNull();
  const [line] = await auditOf(other);
  expect(line).toMatchObject({ command: "approve-lender", fields: "bankAccount" });
  expect(line?.before).toContain("00000000");
  expect(line?.after).toContain("12345678");
});

test("of 2 administrators who approve at once one does; the other is told, and 1 act is audited", async () => {
  const decision = await propose(await administrator(), { bankAccount: "22222222" });
  const others = [await administrator(), await administrator()];
  const verdicts = await Promise.all(others.map((other) => decideLender(other, decision())));
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts.find(({ ok }) => !ok)).toMatchObject({ reason: "lender-approved-already" });
  expect((await Promise.all(others.map(auditOf))).flat()).toHaveLength(1);
  expect((await inForce()).bankAccount).toBe("22222222");
});

test("one approval sent twice at once acts once", async () => {
  const decision = await propose(await administrator(), { bankAccount: "33333333" });
  const other = await administrator();
  const form = decision();
  const both = await Promise.all([decideLender(other, form), decideLender(other, form)]);
  expect(both).toEqual([done, done]);
  expect(await auditOf(other)).toHaveLength(1);
});

test("an approval of a version that was edited meanwhile is refused; the last editor counts as its author", async () => {
  const first = await administrator();
  const second = await administrator();
  const stale = await propose(first, { bankAccount: "44444444" });
  const decision = await propose(second, { telephone: "020 7946 0100" });
  const third = await administrator();
  expect(await decideLender(third, stale())).toMatchObject({ reason: "changed-meanwhile" });
  expect(await decideLender(second, decision())).toMatchObject({ reason: "own-lender-version" });
  const statuses = (await listLenderVersions(third.db.reader)).map(({ status }) => status);
  expect(statuses.slice(0, 2)).toEqual(["proposed", "set-aside"]);
  expect(await decideLender(first, decision())).toEqual(done);
  expect(await inForce()).toMatchObject({
    ...{ bankAccount: "44444444", telephone: "020 7946 0100" },
  });
});

test("a proposal set aside, by its author too, leaves what is in force; the next starts from that", async () => {
  const author = await administrator();
  const before = await inForce();
  const decision = await propose(author, { bankAccount: "55555555" });
  expect(await decideLender(author, decision({ decision: "set-aside" }))).toEqual(done);
  expect(await inForce()).toEqual(before);
  expect(await proposed()).toBeNull();
  expect(await decideLender(await administrator(), decision())).toMatchObject({
    reason: "changed-meanwhile",
  });
  expect((await change()).details.bankAccount).toBe(before.bankAccount);
});

test("of 2 administrators who save at once one makes the next version, the other is told", async () => {
  const contexts = [await administrator(), await administrator()];
  const forms = [
    await change({ telephone: "020 7946 0001" }),
    await change({ telephone: "020 7946 0002" }),
  ];
  const verdicts = await Promise.all(
    contexts.map((context, index) => saveLender(context, forms[index]!)),
  );
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
});

test("one form sent twice makes 1 version; a form that changes nothing makes none", async () => {
  const context = await administrator();
  const form = await change({ name: `Demo ${newId()}` });
  const before = await listLenderVersions(context.db.reader);
  await Promise.all([saveLender(context, form), saveLender(context, form)]);
  expect(await listLenderVersions(context.db.reader)).toHaveLength(before.length + 1);
  expect(await saveLender(context, await change())).toMatchObject({ reason: "nothing-changed" });
});
