/** Starting applications: one draft a person, one household, an officer never for herself. */
import { beforeAll, expect, test } from "vitest";
import { findHousehold } from "#app/modules/households/household-store.server.ts";
import { findApplication } from "#app/modules/payment-plans/application-store.server.ts";
import { parseHouseholdReference } from "#app/modules/payment-plans/household-reference.ts";
import {
  startApplication,
  startApplicationFor,
  startApplicationForNewPerson,
} from "#app/modules/payment-plans/start-application.server.ts";
import { leavePlan } from "#app/modules/payment-plans/leave-plan.server.ts";
import { database } from "#app/platform/database.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { accepted, family, shippedFees } from "#tests/setup/application.ts";
import { acting, actingAs, person } from "#tests/setup/people.ts";

beforeAll(shippedFees);

test("a second start continues the one draft, and brings newer terms into it", async () => {
  const { context, planId } = await family();
  const wishes = { count: 6, every: "2-weeks", firstDueOn: calendarDate("2026-12-04") } as const;
  const again = accepted(await startApplication(context, { token: newId(), wishes }));
  expect(again).toBe(planId);
  const application = await findApplication(context.db.reader, planId);
  expect(application?.answers.wishes).toEqual({ ...wishes, whole: false });
});

test("ten starts at once make one household and one draft", async () => {
  const context = await acting(await person());
  const started = await Promise.all(
    Array.from({ length: 10 }, () => startApplication(context, { token: newId() })),
  );
  expect(new Set(started.map(accepted)).size).toBe(1);
  const { personId } = context.actor;
  expect(await context.db.reader.paymentPlan.count({ where: { borrowerId: personId } })).toBe(1);
  const household = await findHousehold(context.db.reader, personId);
  expect(parseHouseholdReference(household?.reference ?? "").ok).toBe(true);
});

test("the household keeps its reference through a second application", async () => {
  const { context, planId, id } = await family();
  const before = await findHousehold(context.db.reader, id);
  accepted(await leavePlan(context, { planId, act: "withdraw", token: newId() }));
  const second = accepted(await startApplication(context, { token: newId() }));
  expect(second).not.toBe(planId);
  expect(await findHousehold(context.db.reader, id)).toEqual(before);
});

test("an officer starts for a family, which is recorded; the family's own draft is continued", async () => {
  const officer = await actingAs(["plan-officer"]);
  const borrowerId = await person();
  const planId = accepted(await startApplicationFor(officer, { token: newId(), borrowerId }));
  const application = await findApplication(officer.db.reader, planId);
  expect(application?.startedByName).toBe(officer.actor.fullName);
  expect(application?.plan.borrowerId).toBe(borrowerId);

  const own = await family();
  const continued = await startApplicationFor(officer, { token: newId(), borrowerId: own.id });
  expect(accepted(continued)).toBe(own.planId);
  const joined = await findApplication(officer.db.reader, own.planId);
  expect(joined?.startedByName).toBe(officer.actor.fullName);
});

test("an officer never starts her own application this way", async () => {
  const officer = await actingAs(["plan-officer"]);
  const { personId } = officer.actor;
  const started = await startApplicationFor(officer, { token: newId(), borrowerId: personId });
  expect(started).toMatchObject({ ok: false, reason: "own-plan" });
});

test("nobody under this id: refused in words", async () => {
  const officer = await actingAs(["plan-officer"]);
  const started = await startApplicationFor(officer, { token: newId(), borrowerId: newId() });
  expect(started).toMatchObject({ ok: false, reason: "person-not-found" });
});

const NEW_PERSON = { fullName: "Rosa Demo", email: null, language: "es" } as const;

test("a person without e-mail needs a telephone number, and then gets calls, not mail", async () => {
  const officer = await actingAs(["plan-officer"]);
  const nameless = { ...NEW_PERSON, token: newId(), phone: "" };
  expect(await startApplicationForNewPerson(officer, nameless)).toMatchObject({
    reason: "phone-missing",
  });
  const planId = accepted(
    await startApplicationForNewPerson(officer, { ...nameless, phone: "020 7946 0018" }),
  );
  const application = await findApplication(officer.db.reader, planId);
  expect(application?.household.contactBy).toBe("phone");
});

test("the form of a new person sent twice at once writes one person; reused for another it is stale", async () => {
  const officer = await actingAs(["plan-officer"]);
  const typed = { ...NEW_PERSON, fullName: "Twice Demo", token: newId(), phone: "020 7946 0018" };
  const [one, other] = await Promise.all([
    startApplicationForNewPerson(officer, typed),
    startApplicationForNewPerson(officer, typed),
  ]);
  expect(accepted(one)).toBe(accepted(other));
  const db = await database();
  expect(await db.reader.person.count({ where: { fullName: "Twice Demo" } })).toBe(1);
  const reused = await startApplicationForNewPerson(officer, { ...typed, fullName: "Other Demo" });
  expect(reused).toMatchObject({ ok: false, reason: "form-used" });
});
