/** The family answers its agreement: it accepts by its full name, or declines. */
import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { acceptAgreement } from "#app/modules/payment-plans/accept-agreement.server.ts";
import { findAgreement } from "#app/modules/payment-plans/agreement-store.server.ts";
import { cancelPlan } from "#app/modules/payment-plans/cancel-plan.server.ts";
import { leavePlan } from "#app/modules/payment-plans/leave-plan.server.ts";
import { findAgreementToRead } from "#app/modules/payment-plans/read-agreement.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { approvedPlan, prepareAndApprove } from "#tests/setup/approved-plan.ts";
import { acting, actingAs, person } from "#tests/setup/people.ts";
import { mailTo, planRow, shippedSettings } from "#tests/setup/submitted-plan.ts";

const NAME = "Ana Demo Núñez-Quispe";
const done = { ok: true, value: undefined };

beforeAll(shippedSettings);

type Answer = { typedName?: string; version?: number; language?: "en" | "es"; token?: string };

function accept(
  context: SignedInContext,
  planId: string,
  { typedName = NAME, version = 1, language = "es", token = newId() }: Answer = {},
) {
  return acceptAgreement(context, {
    planId,
    agreementVersion: version,
    typedName,
    language,
    token,
  });
}

function decline(context: SignedInContext, planId: string, token: string) {
  return leavePlan(context, { planId, act: "decline", token });
}

async function waiting(order: Parameters<typeof approvedPlan>[0] = {}) {
  const plan = await approvedPlan({ fullName: NAME, ...order });
  return { ...plan, family: await acting(plan.borrowerId, { language: "es" }) };
}

async function acceptanceOf(planId: string) {
  const { reader } = await database();
  return (await findAgreement(reader, planId))?.acceptance ?? null;
}

test("typed without accents and capitals it is accepted: name, language and hash of the text read", async () => {
  const { planId, borrowerId, family } = await waiting();
  expect(await accept(family, planId, { typedName: " ana demo NUNEZ  quispe " })).toEqual(done);
  expect((await planRow(planId)).status).toBe("accepted");

  const { reader } = await database();
  const agreement = await findAgreement(reader, planId);
  const text = agreement?.texts.es.text ?? "";
  expect(agreement?.acceptance).toMatchObject({
    typedName: " ana demo NUNEZ  quispe ",
    language: "es",
    textHash: createHash("sha256").update(text, "utf8").digest("hex"),
  });
  expect(text).toContain("Calendario de pagos");
  expect(text).toContain(NAME);
  expect(agreement?.texts.en.hash).not.toBe(agreement?.texts.es.hash);
  const mail = (await mailTo(borrowerId)).find(({ kind }) => kind === "agreement:mail.accepted");
  expect(mail?.language).toBe("es");
  expect(mail?.body.replaceAll("\u00a0", " ")).toContain("£1,012.00 en 12 cuotas");
});

test("another name is refused with what was typed, and nothing is written", async () => {
  const { planId, family } = await waiting();
  expect(await accept(family, planId, { typedName: "Ana Núñez" })).toEqual({
    ok: false,
    reason: "name-differs",
    details: { typed: "Ana Núñez", name: NAME },
  });
  expect((await planRow(planId)).status).toBe("approved");
  expect(await acceptanceOf(planId)).toBeNull();
});

test("the name is the one printed in the agreement, also after the person is called otherwise", async () => {
  const { planId, borrowerId, family } = await waiting();
  await family.db.inTransaction((tx) =>
    tx.person.update({ where: { id: borrowerId }, data: { fullName: "Ana Demo Salazar" } }),
  );
  const renamed = await acting(borrowerId, { language: "es" });
  expect((await findAgreementToRead(renamed, planId))?.borrowerName).toBe(NAME);
  expect(await accept(renamed, planId, { typedName: "Ana Demo Salazar" })).toEqual({
    ok: false,
    reason: "name-differs",
    details: { typed: "Ana Demo Salazar", name: NAME },
  });
  expect(await accept(renamed, planId, { typedName: NAME })).toEqual(done);
});

test("an agreement made after the change of name prints the new one and asks for it", async () => {
  const { planId, borrowerId, family } = await waiting();
  await family.db.inTransaction((tx) =>
    tx.person.update({ where: { id: borrowerId }, data: { fullName: "Ana Demo Salazar" } }),
  );
  const now = new Date("2026-12-21T09:00:00Z");
  const late = await acting(borrowerId, { now });
  await accept(late, planId);
  await prepareAndApprove(planId, { firstDueOn: "2027-01-05" }, now);
  const both = { version: 2, token: newId() };
  expect(await accept(late, planId, { ...both, typedName: NAME })).toMatchObject({
    reason: "name-differs",
  });
  expect(await accept(late, planId, { ...both, typedName: "ana demo salazar" })).toEqual(done);
});

test("nobody else accepts: another parent of the same name, an officer, an id that is none", async () => {
  const { planId } = await waiting();
  const namesake = await acting(await person({ fullName: NAME }));
  const officer = await actingAs(["plan-officer", "plan-approver"]);
  for (const context of [namesake, officer]) {
    expect(await accept(context, planId)).toMatchObject({ reason: "not-your-application" });
  }
  expect(await accept(namesake, "no id")).toMatchObject({ reason: "not-your-application" });
  expect(await acceptanceOf(planId)).toBeNull();
});

test("pressed twice at once it is accepted once, with one message", async () => {
  const { planId, borrowerId, family } = await waiting();
  const token = newId();
  const both = await Promise.all([
    accept(family, planId, { token }),
    accept(family, planId, { token }),
  ]);
  expect(both).toEqual([done, done]);
  const kinds = (await mailTo(borrowerId)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "agreement:mail.accepted")).toHaveLength(1);
  expect(await accept(family, planId)).toMatchObject({ reason: "not-in-this-state" });
});

test("accepted by the family and cancelled by an officer at once: one wins, the other is told", async () => {
  const { planId, family } = await waiting();
  const officer = await actingAs(["plan-officer"]);
  const { version } = await planRow(planId);
  const cancelling = { planId, version, reason: "Duplicate", token: newId() };
  const answers = await Promise.all([accept(family, planId), cancelPlan(officer, cancelling)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const { status } = await planRow(planId);
  expect(status).toBe(answers[0].ok ? "accepted" : "cancelled");
});

test("on 21 December the first date of 20 December has passed: refused, and prepared again", async () => {
  const { planId, borrowerId } = await waiting();
  const now = new Date("2026-12-21T09:00:00Z");
  const late = await acting(borrowerId, { now });
  expect(await accept(late, planId)).toEqual({
    ok: false,
    reason: "first-date-passed-at-acceptance",
    details: { firstOn: "2026-12-20" },
  });
  expect((await planRow(planId)).status).toBe("checked");
  expect(await acceptanceOf(planId)).toBeNull();

  await prepareAndApprove(planId, { firstDueOn: "2027-01-05" }, now);
  expect(await accept(late, planId, { version: 1 })).toMatchObject({ reason: "changed-meanwhile" });
  expect(await accept(late, planId, { version: 2 })).toEqual(done);
  const { reader } = await database();
  expect(await reader.agreement.count({ where: { planId } })).toBe(2);
});

test("on the first date itself, 20 December, it can still be accepted", async () => {
  const { planId, borrowerId } = await waiting();
  const onTheDay = await acting(borrowerId, { now: new Date("2026-12-20T22:00:00Z") });
  expect(await accept(onTheDay, planId)).toEqual(done);
});

test("declined it is closed as withdrawn, once, with one message; then it cannot be accepted", async () => {
  const { planId, borrowerId, family } = await waiting();
  const token = newId();
  const both = await Promise.all([decline(family, planId, token), decline(family, planId, token)]);
  expect(both).toEqual([done, done]);
  expect(await planRow(planId)).toMatchObject({ status: "withdrawn", closedAt: family.now });
  const kinds = (await mailTo(borrowerId)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "agreement:mail.declined")).toHaveLength(1);
  expect(await accept(family, planId)).toMatchObject({ reason: "not-in-this-state" });
});

test("an accepted agreement is not declined, nor is somebody else's", async () => {
  const { planId, family } = await waiting();
  const other = await acting(await person());
  const token = newId();
  expect(await decline(other, planId, token)).toMatchObject({
    reason: "not-your-application",
  });
  await accept(family, planId);
  expect(await decline(family, planId, token)).toMatchObject({
    reason: "not-in-this-state",
  });
});

test("3 children stand in the agreement by name, eldest first, with £3,036.00 in both languages", async () => {
  const { planId } = await waiting({ children: 3 });
  const { reader } = await database();
  const agreement = await findAgreement(reader, planId);
  expect(agreement?.principal).toBe(303_600);
  expect(agreement?.texts.en.text).toContain("Demo Child 1, Demo Child 2 and Demo Child 3");
  expect(agreement?.texts.es.text).toContain("Demo Child 1, Demo Child 2 y Demo Child 3");
  for (const { text } of Object.values(agreement?.texts ?? {})) expect(text).toContain("£3,036.00");
});
