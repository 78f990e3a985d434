/** Preparing, approving, returning and cancelling plans, on a real database. */
import { beforeAll, expect, test } from "vitest";
import { countToTell } from "#app/modules/notifications/by-hand-store.server.ts";
import { approvePlan } from "#app/modules/payment-plans/approve-plan.server.ts";
import { cancelPlan } from "#app/modules/payment-plans/cancel-plan.server.ts";
import { preparePlan, type Preparation } from "#app/modules/payment-plans/prepare-plan.server.ts";
import { returnPlan } from "#app/modules/payment-plans/return-plan.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { database } from "#app/platform/database.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pot } from "#tests/setup/agreed-plan.ts";
import { acting, actingAs } from "#tests/setup/people.ts";
import { mailTo, planRow, shippedSettings, submittedPlan } from "#tests/setup/submitted-plan.ts";

const OFFICER = ["plan-officer"] as const;
const APPROVER = ["plan-approver"] as const;
const BOTH = ["plan-officer", "plan-approver"] as const;
const done = { ok: true, value: undefined };
const refused = (reason: string) => expect.objectContaining({ ok: false, reason });

beforeAll(shippedSettings);

async function prepare(context: SignedInContext, planId: string, about: Partial<Preparation> = {}) {
  const version = about.version ?? (await planRow(planId)).version;
  return preparePlan(context, {
    planId,
    count: 12,
    every: "month",
    firstDueOn: calendarDate("2026-12-01"),
    whole: false,
    potId: about.potId ?? (await pot()),
    token: newId(),
    ...about,
    version,
  });
}

async function approve(context: SignedInContext, planId: string, version?: number) {
  const seen = version ?? (await planRow(planId)).version;
  return approvePlan(context, { planId, version: seen, token: newId() });
}

async function prepared(about: Partial<Preparation> = {}) {
  const plan = await submittedPlan({ status: "checked" });
  const officer = await actingAs(OFFICER);
  expect(await prepare(officer, plan.planId, about)).toEqual(done);
  return { ...plan, officer };
}

test("two children at the fee in force make a principal of £2,024.00, kept on the plan", async () => {
  const { planId } = await submittedPlan({ status: "checked", children: 2 });
  const officer = await actingAs(OFFICER);
  expect(await prepare(officer, planId)).toEqual(done);
  expect(await planRow(planId)).toMatchObject({
    status: "prepared",
    feePence: 101_200,
    principalPence: 202_400,
    count: 12,
    every: "month",
    firstDueOn: "2026-12-01",
    preparedById: officer.actor.personId,
  });
});

test("another person approves: 12 instalments and both texts are written, the family is told", async () => {
  const { planId, borrowerId } = await prepared();
  const approver = await actingAs(APPROVER);
  expect(await approve(approver, planId)).toEqual(done);
  expect(await planRow(planId)).toMatchObject({
    status: "approved",
    approvedById: approver.actor.personId,
  });
  const { reader } = await database();
  const agreement = await reader.agreement.findFirstOrThrow({
    where: { planId },
    include: { instalments: true },
  });
  expect(agreement.instalments).toHaveLength(12);
  expect(agreement.version).toBe(1);
  expect((await mailTo(borrowerId)).map(({ kind }) => kind)).toEqual([
    "plans:mail.agreement-ready",
  ]);
});

test("the preparer does not approve, neither with both roles nor promoted later", async () => {
  const { planId } = await submittedPlan({ status: "checked" });
  const both = await actingAs(BOTH);
  await prepare(both, planId);
  expect(await approve(both, planId)).toEqual(refused("prepared-by-you"));

  const db = await database();
  const { planId: second, officer } = await prepared();
  await db.inTransaction((tx) =>
    tx.roleGrant.create({
      data: {
        id: newId(),
        personId: officer.actor.personId,
        role: "plan-approver",
        grantedAt: officer.now,
      },
    }),
  );
  const promoted = await acting(officer.actor.personId);
  expect(promoted.actor.roles).toContain("plan-approver");
  expect(await approve(promoted, second)).toEqual(refused("prepared-by-you"));
  expect((await planRow(second)).status).toBe("prepared");
});

test("the last editor counts as the preparer; the first may then approve", async () => {
  const first = await actingAs(BOTH);
  const editor = await actingAs(BOTH);
  const { planId } = await submittedPlan({ status: "checked" });
  await prepare(first, planId);
  expect(await prepare(editor, planId, { count: 6 })).toEqual(done);
  expect(await approve(editor, planId)).toEqual(refused("prepared-by-you"));
  expect(await approve(first, planId)).toEqual(done);
});

test("the borrower who works here neither prepares, approves, returns nor cancels the own plan", async () => {
  const { planId, borrowerId } = await submittedPlan({ status: "checked", roles: BOTH });
  const own = await acting(borrowerId);
  expect(await prepare(own, planId)).toEqual(refused("own-plan"));
  await prepare(await actingAs(OFFICER), planId);
  const { version } = await planRow(planId);
  const form = { planId, version, reason: "x", token: newId() };
  expect(await approve(own, planId)).toEqual(refused("own-plan"));
  expect(await returnPlan(own, form)).toEqual(refused("own-plan"));
  expect(await cancelPlan(own, form)).toEqual(refused("own-plan"));
});

test("two approvers at the same moment: one wins, the other is told, one agreement stands", async () => {
  const { planId } = await prepared();
  const [one, other] = [await actingAs(APPROVER), await actingAs(APPROVER)];
  const { version } = await planRow(planId);
  const answers = await Promise.all([
    approve(one, planId, version),
    approve(other, planId, version),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toEqual(refused("not-in-this-state"));
  const { reader } = await database();
  expect(await reader.agreement.count({ where: { planId } })).toBe(1);
});

test("an edit and an approval at the same moment, either first: terms not seen are never approved", async () => {
  for (const editFirst of [true, false]) {
    const potId = await pot();
    const { planId, officer } = await prepared({ potId });
    const approver = await actingAs(APPROVER);
    const { version } = await planRow(planId);
    const edit = () => prepare(officer, planId, { count: 3, version, potId });
    const approval = () => approve(approver, planId, version);
    const calls = editFirst ? [edit, approval] : [approval, edit];
    const answers = await Promise.all(calls.map((call) => call()));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const row = await planRow(planId);
    expect([
      ["approved", 12],
      ["prepared", 3],
    ]).toContainEqual([row.status, row.count]);
  }
});

test("an approval of an older version is told that the plan changed", async () => {
  const { planId, officer } = await prepared();
  const { version } = await planRow(planId);
  await prepare(officer, planId, { count: 4 });
  const approver = await actingAs(APPROVER);
  expect(await approve(approver, planId, version)).toEqual(refused("changed-meanwhile"));
});

test("a form sent twice prepares once and approves once", async () => {
  const { planId } = await submittedPlan({ status: "checked" });
  const officer = await actingAs(OFFICER);
  const potId = await pot();
  const token = newId();
  const { version } = await planRow(planId);
  const twice = [
    await prepare(officer, planId, { token, potId, version }),
    await prepare(officer, planId, { token, potId, version }),
  ];
  expect(twice).toEqual([done, done]);
  const row = await planRow(planId);
  expect(row.version).toBe(version + 1);

  const approver = await actingAs(APPROVER);
  const approval = { planId, version: row.version, token: newId() };
  const both = await Promise.all([
    approvePlan(approver, approval),
    approvePlan(approver, approval),
  ]);
  expect(both).toEqual([done, done]);
  const { reader } = await database();
  expect(await reader.agreement.count({ where: { planId } })).toBe(1);
});

test("terms outside the product are refused in words, and nothing is written", async () => {
  const { planId } = await submittedPlan({ status: "checked" });
  const officer = await actingAs(OFFICER);
  const potId = await pot();
  const yesterday = calendarDate("2026-11-20");
  const answers = [
    await prepare(officer, planId, { potId, count: 13 }),
    await prepare(officer, planId, { potId, firstDueOn: yesterday }),
    await prepare(officer, planId, { potId, firstDueOn: calendarDate("2026-12-21") }),
    await prepare(officer, planId, { potId: newId() }),
  ];
  expect(answers).toEqual([
    refused("count-range"),
    refused("first-date-passed"),
    refused("last-date-too-late"),
    refused("pot-missing"),
  ]);
  expect(await planRow(planId)).toMatchObject({ status: "checked", potId: null, version: 1 });
});

test("a plan that no adviser has answered for is not prepared", async () => {
  const officer = await actingAs(OFFICER);
  for (const status of ["submitted", "checking"] as const) {
    const { planId } = await submittedPlan({ status });
    expect(await prepare(officer, planId)).toEqual(refused("not-in-this-state"));
  }
});

test("two plans of £1,012 at the same moment in a pot of £1,500: one is refused", async () => {
  const potId = await pot({ holds: 150_000 });
  const [one, other] = [
    await submittedPlan({ status: "checked" }),
    await submittedPlan({ status: "checked" }),
  ];
  const [first, second] = [await actingAs(OFFICER), await actingAs(OFFICER)];
  const answers = await Promise.all([
    prepare(first, one.planId, { potId }),
    prepare(second, other.planId, { potId }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toEqual(refused("pot-overdrawn"));
});

test("editing the terms does not ask the pot for the same £1,012 twice", async () => {
  const potId = await pot({ holds: 101_200 });
  const { planId, officer } = await prepared({ potId });
  expect(await prepare(officer, planId, { potId, count: 6 })).toEqual(done);
});

test("returned with a reason, the plan is prepared again and its pot is free meanwhile", async () => {
  const potId = await pot({ holds: 101_200 });
  const { planId, officer } = await prepared({ potId });
  const approver = await actingAs(APPROVER);
  const { version } = await planRow(planId);
  const form = { planId, version, reason: "Use the restricted pot", token: newId() };
  expect(await returnPlan(officer, form)).toEqual(refused("prepared-by-you"));
  expect(await returnPlan(approver, form)).toEqual(done);
  expect(await planRow(planId)).toMatchObject({
    status: "checked",
    returnReason: "Use the restricted pot",
  });
  expect((await mailTo(officer.actor.personId)).map(({ kind }) => kind)).toEqual([
    "plans:mail.returned",
  ]);

  const other = await submittedPlan({ status: "checked" });
  expect(await prepare(officer, other.planId, { potId })).toEqual(done);
  expect(await prepare(officer, planId, { potId })).toEqual(refused("pot-overdrawn"));
  expect(await prepare(officer, planId)).toEqual(done);
  expect((await planRow(planId)).returnReason).toBeNull();
});

test("a first date that passed before approval is refused; prepared again, it is approved", async () => {
  const { planId } = await prepared();
  const later = { now: new Date("2026-12-02T12:00:00Z") };
  const approver = await actingAs(APPROVER, later);
  expect(await approve(approver, planId)).toEqual(refused("first-date-passed"));
  const officer = await actingAs(OFFICER, later);
  expect(await prepare(officer, planId, { firstDueOn: calendarDate("2026-12-10") })).toEqual(done);
  expect(await approve(approver, planId)).toEqual(done);
});

test("an approved plan whose first date passed is prepared anew as agreement 2", async () => {
  const { planId } = await prepared();
  await approve(await actingAs(APPROVER), planId);
  const later = { now: new Date("2026-12-02T12:00:00Z") };
  const officer = await actingAs(OFFICER, later);
  expect(await prepare(officer, planId, { firstDueOn: calendarDate("2026-12-10") })).toEqual(done);
  expect(await planRow(planId)).toMatchObject({ status: "prepared", approvedById: null });
  await approve(await actingAs(APPROVER, later), planId);
  const { reader } = await database();
  const versions = await reader.agreement.findMany({
    where: { planId },
    select: { version: true },
  });
  expect(versions.map(({ version }) => version).sort()).toEqual([1, 2]);
});

test("an approved plan whose first date is to come is not prepared again", async () => {
  const { planId } = await prepared();
  await approve(await actingAs(APPROVER), planId);
  expect(await prepare(await actingAs(OFFICER), planId)).toEqual(refused("not-in-this-state"));
});

test("another fee in force since the preparation sends the plan back to be prepared", async () => {
  const { planId } = await prepared();
  const db = await database();
  const id = newId();
  await db.inTransaction((tx) =>
    tx.fee.create({
      data: {
        id,
        amountPence: 121_400,
        effectiveFrom: "2026-11-20",
        status: "confirmed",
        source: "test",
        sourceUrl: "https://example.org",
        proposedAt: new Date("2026-11-20T12:00:00Z"),
        confirmedAt: new Date("2026-11-20T12:00:00Z"),
      },
    }),
  );
  expect(await approve(await actingAs(APPROVER), planId)).toEqual(refused("fee-changed"));
  await db.inTransaction((tx) => tx.fee.delete({ where: { id } }));
});

test("a plan is cancelled with a reason that the family reads; an active one is not", async () => {
  const { planId, borrowerId, officer } = await prepared();
  const { version } = await planRow(planId);
  const form = { planId, version, reason: "La familia se mudó", token: newId() };
  expect(await cancelPlan(officer, form)).toEqual(done);
  expect(await cancelPlan(officer, form)).toEqual(done);
  expect(await planRow(planId)).toMatchObject({
    status: "cancelled",
    closeReason: "La familia se mudó",
  });
  const mail = await mailTo(borrowerId);
  expect(mail.at(-1)).toMatchObject({ kind: "plans:mail.cancelled", language: "es" });
  expect(mail.at(-1)?.body).toContain("La familia se mudó");

  const db = await database();
  const active = await prepared();
  await db.inTransaction((tx) =>
    tx.paymentPlan.update({ where: { id: active.planId }, data: { status: "active" } }),
  );
  const seen = await planRow(active.planId);
  expect(
    await cancelPlan(officer, {
      ...form,
      planId: active.planId,
      version: seen.version,
      token: newId(),
    }),
  ).toEqual(refused("not-in-this-state"));
});

test("each decision leaves one line in the audit log, terms with before and after", async () => {
  const { planId, officer } = await prepared();
  await approve(await actingAs(APPROVER), planId);
  const { reader } = await database();
  const lines = await reader.auditEntry.findMany({
    where: { subjectId: planId },
    orderBy: { command: "asc" },
  });
  expect(lines.map(({ command }) => command)).toEqual(["approve-plan", "prepare-plan"]);
  const terms = lines.find(({ command }) => command === "prepare-plan");
  expect(terms?.actorId).toBe(officer.actor.personId);
  expect(JSON.parse(terms?.after ?? "{}")).toMatchObject({ count: 12, principal: 101_200 });
});

test("a family without e-mail can be approved; staff have 1 piece of news to tell it", async () => {
  const { planId, borrowerId } = await prepared();
  const db = await database();
  await db.inTransaction((tx) =>
    tx.person.update({ where: { id: borrowerId }, data: { email: null, emailKey: null } }),
  );
  expect(await approve(await actingAs(APPROVER), planId)).toEqual(done);
  expect(await countToTell(db.reader, planId)).toBe(1);
});
