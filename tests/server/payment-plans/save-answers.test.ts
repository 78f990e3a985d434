/** Saving parts of an application: whole, by the right people, only while answers may change. */
import { beforeAll, expect, test } from "vitest";
import { findApplication } from "#app/modules/payment-plans/application-store.server.ts";
import { changePlan, lockPlan } from "#app/modules/payment-plans/plan-store.server.ts";
import {
  saveBudget,
  saveContact,
  saveFeeAnswers,
  saveHouseholdAnswers,
  saveWishes,
} from "#app/modules/payment-plans/save-answers.server.ts";
import { addChild } from "#app/modules/payment-plans/save-child.server.ts";
import { startApplicationFor } from "#app/modules/payment-plans/start-application.server.ts";
import { submitApplication } from "#app/modules/payment-plans/submit-application.server.ts";
import { database } from "#app/platform/database.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import {
  accepted,
  answerAll,
  family,
  shippedFees,
  SOL,
  wish,
  WISHES,
} from "#tests/setup/application.ts";
import { acting, actingAs, person } from "#tests/setup/people.ts";

beforeAll(shippedFees);

const FEE_ANSWERS = { care: "no", hardship: "not-sure" } as const;
const NAME = "María José Ñáñez O’Brien García 🙂";
const HOUSEHOLD = {
  fullName: NAME,
  phone: "020 7946 0018",
  address: "Flat 2\n1 Demo Road",
  postcode: "SE5 8AF",
};

async function answersOf(planId: string) {
  const db = await database();
  return (await findApplication(db.reader, planId))!;
}

test("each part is stored as it was answered, and the person keeps a name with two surnames", async () => {
  const { context, planId } = await family();
  accepted(await saveFeeAnswers(context, planId, { token: newId(), ...FEE_ANSWERS }));
  accepted(await saveHouseholdAnswers(context, planId, { token: newId(), ...HOUSEHOLD }));
  const budget = { token: newId(), afford: pence(4050), paydayEvery: "2-weeks" } as const;
  accepted(await saveBudget(context, planId, budget));
  const { answers, borrower, household } = await answersOf(planId);
  expect(answers).toMatchObject({ ...FEE_ANSWERS, afford: 4050, paydayEvery: "2-weeks" });
  expect(borrower).toMatchObject({ fullName: NAME, phone: "020 7946 0018" });
  expect(household).toMatchObject({ address: "Flat 2\n1 Demo Road", postcode: "SE5 8AF" });
});

test("two phones: the last answer to one part stands, and other parts stay", async () => {
  const { context, planId } = await family();
  const first = saveFeeAnswers(context, planId, { token: newId(), ...FEE_ANSWERS });
  const budget = { token: newId(), afford: pence(5000), paydayEvery: "week" } as const;
  await Promise.all([first, saveBudget(context, planId, budget)]);
  accepted(await saveBudget(context, planId, { ...budget, token: newId(), afford: pence(6000) }));
  const { answers } = await answersOf(planId);
  expect(answers).toMatchObject({ ...FEE_ANSWERS, afford: 6000, paydayEvery: "week" });
});

test("a page gone back to saves again with its old token", async () => {
  const { context, planId } = await family();
  const token = newId();
  accepted(await saveFeeAnswers(context, planId, { token, ...FEE_ANSWERS }));
  accepted(await saveFeeAnswers(context, planId, { token, care: "yes", hardship: "yes" }));
  expect((await answersOf(planId)).answers).toMatchObject({ care: "yes", hardship: "yes" });
});

test("strangers, other staff and an officer who has not joined write nothing; a joined officer may", async () => {
  const { id, planId } = await family();
  const answers = { token: newId(), ...FEE_ANSWERS };
  const others = [
    await acting(await person()),
    await actingAs(["finance"]),
    await actingAs(["plan-approver"]),
    await actingAs(["organiser"]),
    await actingAs(["plan-officer"]),
  ];
  for (const other of others) {
    const saved = await saveFeeAnswers(other, planId, answers);
    expect(saved).toMatchObject({ ok: false, reason: "not-your-application" });
  }
  expect((await answersOf(planId)).answers.care).toBeNull();
  const officer = await actingAs(["plan-officer"]);
  accepted(await startApplicationFor(officer, { token: newId(), borrowerId: id }));
  accepted(await saveFeeAnswers(officer, planId, answers));
});

test("no such application: refused, whatever the id looks like", async () => {
  const context = await acting(await person());
  for (const id of [newId(), "", "no id", "'; --"]) {
    const saved = await saveFeeAnswers(context, id, { token: newId(), ...FEE_ANSWERS });
    expect(saved).toMatchObject({ ok: false, reason: "not-your-application" });
  }
});

test("terms need children first, and dates that were on the page", async () => {
  const { context, planId } = await family();
  const early = await saveWishes(context, planId, { token: newId(), shown: "", wishes: WISHES });
  expect(early).toMatchObject({ reason: "children-first" });

  accepted(await addChild(context, planId, { token: newId(), ...SOL }));
  const seen = await wish(planId, WISHES);
  const other = await saveWishes(context, planId, { ...seen, wishes: { ...WISHES, count: 6 } });
  expect(other).toMatchObject({ reason: "dates-not-shown" });
  accepted(await saveWishes(context, planId, seen));
  expect((await answersOf(planId)).answers.wishes).toEqual(WISHES);
});

test("dates shown for one child are not saved for two: the sum is another", async () => {
  const { context, planId } = await family();
  accepted(await addChild(context, planId, { token: newId(), ...SOL }));
  const seen = await wish(planId, WISHES);
  const luz = { fullName: "Luz Demo", bornOn: calendarDate("2018-02-28") };
  accepted(await addChild(context, planId, { token: newId(), ...luz }));
  expect(await saveWishes(context, planId, seen)).toMatchObject({ reason: "dates-not-shown" });
});

test("a first date of yesterday and one eleven months ahead are refused in words", async () => {
  const { context, planId } = await family();
  accepted(await addChild(context, planId, { token: newId(), ...SOL }));
  const past = await wish(planId, { ...WISHES, firstDueOn: calendarDate("2026-11-20") });
  expect(await saveWishes(context, planId, past)).toMatchObject({ reason: "first-date-passed" });
  const far = await wish(planId, { ...WISHES, firstDueOn: calendarDate("2027-10-20") });
  expect(await saveWishes(context, planId, far)).toMatchObject({
    reason: "last-date-too-late",
    details: { latestFirstOn: "2026-12-20" },
  });
});

const CONTACT = { language: "es", contactBy: "email", safeContact: "" } as const;
const WITH_WISHES = { ...CONTACT, safeContact: "No voice messages" };

test("safe-contact wishes are refused while another person shares the address", async () => {
  const email = `${newId()}@example.org`;
  const { context, planId } = await family({ email });
  await person({ email: email.toUpperCase() });
  const shared = await saveContact(context, planId, { token: newId(), ...WITH_WISHES });
  expect(shared).toMatchObject({ ok: false, reason: "email-is-shared" });
  expect((await answersOf(planId)).answers.contactDone).toBe(false);
  accepted(await saveContact(context, planId, { token: newId(), ...CONTACT }));
});

test("with an address of one's own, safe-contact wishes and the written language are kept", async () => {
  const { context, planId } = await family();
  accepted(await saveContact(context, planId, { token: newId(), ...WITH_WISHES }));
  const { borrower, household } = await answersOf(planId);
  expect(borrower.language).toBe("es");
  expect(household.safeContact).toBe("No voice messages");
});

test("nobody is promised mail without an address, nor a call without a number", async () => {
  const { context, planId } = await family({ email: null });
  const contact = { token: newId(), ...CONTACT };
  expect(await saveContact(context, planId, contact)).toMatchObject({ reason: "contact-no-email" });
  const byPhone = { ...contact, contactBy: "phone" } as const;
  expect(await saveContact(context, planId, byPhone)).toMatchObject({ reason: "contact-no-phone" });
  const household = { token: newId(), ...HOUSEHOLD, phone: "" };
  expect(await saveHouseholdAnswers(context, planId, household)).toMatchObject({
    reason: "phone-missing",
  });
});

test("once an adviser is asked, answers are closed and say so; after the end as well", async () => {
  const { context, planId } = await family();
  await answerAll(context, planId);
  accepted(await submitApplication(context, planId, { token: newId() }));
  accepted(await saveFeeAnswers(context, planId, { token: newId(), ...FEE_ANSWERS }));

  const db = await database();
  await db.inTransaction(async (tx) =>
    changePlan(tx, (await lockPlan(tx, planId))!, "assign-check"),
  );
  const asked = await saveFeeAnswers(context, planId, {
    token: newId(),
    care: "yes",
    hardship: "no",
  });
  expect(asked).toMatchObject({ ok: false, reason: "adviser-was-asked" });
  expect((await answersOf(planId)).answers.care).toBe("no");

  await db.inTransaction(async (tx) => changePlan(tx, (await lockPlan(tx, planId))!, "withdraw"));
  const ended = await saveFeeAnswers(context, planId, { token: newId(), ...FEE_ANSWERS });
  expect(ended).toMatchObject({ ok: false, reason: "plan-has-ended" });
});

test("every saving is in the audit log with the names of the answers, and not what they say", async () => {
  const { context, planId } = await family();
  accepted(await saveHouseholdAnswers(context, planId, { token: newId(), ...HOUSEHOLD }));
  const lines = await context.db.reader.auditEntry.findMany({ where: { subjectId: planId } });
  const line = lines.find(({ command }) => command === "save-household");
  expect(line).toMatchObject({ fields: "fullName,phone,address,postcode", after: null });
});
