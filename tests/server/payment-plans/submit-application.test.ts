/** Sending an application: complete, once, and the family is told in its own language. */
import { beforeAll, expect, test } from "vitest";
import { findApplication } from "#app/modules/payment-plans/application-store.server.ts";
import { startApplicationFor } from "#app/modules/payment-plans/start-application.server.ts";
import { submitApplication } from "#app/modules/payment-plans/submit-application.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { accepted, answerAll, family, shippedFees, SOL } from "#tests/setup/application.ts";
import { acting, actingAs, person } from "#tests/setup/people.ts";

beforeAll(shippedFees);

async function mailsOf(planId: string) {
  const db = await database();
  return db.reader.outboxMessage.findMany({ where: { planId } });
}

test("a complete application is sent: submitted, dated, with one case a child", async () => {
  const { context, planId } = await family();
  await answerAll(context, planId);
  accepted(await submitApplication(context, planId, { token: newId() }));
  const sent = await findApplication(context.db.reader, planId);
  expect(sent?.plan).toMatchObject({ status: "submitted", startedById: null });
  expect(sent?.plan.submittedAt).toEqual(context.now);
  expect(await context.db.reader.case.count({ where: { planId } })).toBe(1);
});

test("a new application names how many of its six parts are missing, and nothing is sent", async () => {
  const { context, planId } = await family();
  const refused = await submitApplication(context, planId, { token: newId() });
  expect(refused).toMatchObject({ reason: "application-incomplete", details: { count: 6 } });
  expect(await mailsOf(planId)).toEqual([]);
});

test("sent twice with one token it is sent once; with another token it says so", async () => {
  const { context, planId } = await family();
  await answerAll(context, planId);
  const token = newId();
  const sent = await Promise.all([
    submitApplication(context, planId, { token }),
    submitApplication(context, planId, { token }),
  ]);
  expect(sent.every(({ ok }) => ok)).toBe(true);
  const other = await submitApplication(context, planId, { token: newId() });
  expect(other).toMatchObject({ ok: false, reason: "sent-already" });
  expect(await mailsOf(planId)).toHaveLength(1);
});

test("a child who turned 18 since the draft stops the sending", async () => {
  const { id, context, planId } = await family();
  await answerAll(context, planId);
  const later = await acting(id, { now: new Date("2033-03-27T12:00:00Z") });
  const refused = await submitApplication(later, planId, { token: newId() });
  expect(refused).toMatchObject({ reason: "application-incomplete" });
});

test("a Spanish-speaking family is told in Spanish with its number and its child's name", async () => {
  const { context, planId } = await family({ language: "es" });
  await answerAll(context, planId);
  accepted(await submitApplication(context, planId, { token: newId() }));
  const { number } = (await findApplication(context.db.reader, planId))!;
  const [mail] = await mailsOf(planId);
  expect(mail).toMatchObject({ language: "es", subject: `Recibimos su solicitud ${number}` });
  expect(mail?.body).toContain(SOL.fullName);
  expect(mail?.body).toContain(`/es/my/plans/apply/${planId}`);
});

test("an officer's sending is recorded as hers, and the family is told that she applied", async () => {
  const officer = await actingAs(["plan-officer"]);
  const borrowerId = await person();
  const planId = accepted(await startApplicationFor(officer, { token: newId(), borrowerId }));
  await answerAll(officer, planId);
  accepted(await submitApplication(officer, planId, { token: newId() }));
  const { plan } = (await findApplication(officer.db.reader, planId))!;
  expect(plan.startedById).toBe(officer.actor.personId);
  const [mail] = await mailsOf(planId);
  expect(mail).toMatchObject({ kind: "apply:mail.submitted-for-you", personId: borrowerId });
});

test("a family's own draft that an officer sends says so as well", async () => {
  const { id, planId } = await family();
  const officer = await actingAs(["plan-officer"]);
  accepted(await startApplicationFor(officer, { token: newId(), borrowerId: id }));
  await answerAll(officer, planId);
  accepted(await submitApplication(officer, planId, { token: newId() }));
  const { startedByName } = (await findApplication(officer.db.reader, planId))!;
  expect(startedByName).toBe(officer.actor.fullName);
});
