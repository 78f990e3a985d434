/** The children of an application, on a real database. */
import { beforeAll, expect, test } from "vitest";
import { childrenOf } from "#app/modules/households/household-store.server.ts";
import {
  findApplication,
  findSameChildElsewhere,
} from "#app/modules/payment-plans/application-store.server.ts";
import {
  addChild,
  correctChild,
  removeChild,
} from "#app/modules/payment-plans/save-child.server.ts";
import { startApplication } from "#app/modules/payment-plans/start-application.server.ts";
import { submitApplication } from "#app/modules/payment-plans/submit-application.server.ts";
import { leavePlan } from "#app/modules/payment-plans/leave-plan.server.ts";
import { database } from "#app/platform/database.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { accepted, answerAll, family, shippedFees, SOL } from "#tests/setup/application.ts";
import { person } from "#tests/setup/people.ts";

beforeAll(shippedFees);

const LUZ = { fullName: "Luz Demo", bornOn: calendarDate("2018-02-28") };

async function applicationOf(planId: string) {
  const db = await database();
  return (await findApplication(db.reader, planId))!;
}

async function namesOf(planId: string): Promise<string[]> {
  return (await applicationOf(planId)).children.map(({ fullName }) => fullName);
}

test("a child is added, corrected and removed; the deadline is the 18th birthday", async () => {
  const { context, planId } = await family();
  accepted(await addChild(context, planId, { token: newId(), ...SOL }));
  const [child] = (await applicationOf(planId)).children;
  expect(child).toMatchObject({ ...SOL, deadline: "2033-03-27" });

  accepted(await correctChild(context, planId, child!.id, { token: newId(), ...LUZ }));
  expect(await namesOf(planId)).toEqual(["Luz Demo"]);
  accepted(await removeChild(context, planId, child!.id, { token: newId() }));
  expect(await namesOf(planId)).toEqual([]);
  const { household } = await applicationOf(planId);
  expect(await childrenOf(context.db.reader, household.id)).toEqual([]);
});

test("the form of a child sent five times at once adds one child, and all five succeed", async () => {
  const { context, planId } = await family();
  const typed = { token: newId(), ...SOL };
  const sent = await Promise.all(Array.from({ length: 5 }, () => addChild(context, planId, typed)));
  expect(sent.every(({ ok }) => ok)).toBe(true);
  expect(await namesOf(planId)).toHaveLength(1);
});

test("a child typed again is refused in words, whatever its accents; a twin is not", async () => {
  const { context, planId } = await family();
  accepted(await addChild(context, planId, { token: newId(), ...SOL }));
  const again = { token: newId(), ...SOL, fullName: "sol demo nanez" };
  expect(await addChild(context, planId, again)).toMatchObject({ reason: "child-added-already" });
  accepted(await addChild(context, planId, { token: newId(), ...SOL, fullName: "Luna Demo" }));
  expect(await namesOf(planId)).toHaveLength(2);
});

test("an adult, a birth tomorrow and a ninth child are refused, and nothing is written", async () => {
  const { context, planId } = await family();
  const adult = { token: newId(), ...SOL, bornOn: calendarDate("2008-11-21") };
  expect(await addChild(context, planId, adult)).toMatchObject({ reason: "child-is-adult" });
  const unborn = { ...adult, bornOn: calendarDate("2026-11-22") };
  expect(await addChild(context, planId, unborn)).toMatchObject({ reason: "birth-in-future" });
  for (let number = 1; number <= 8; number += 1) {
    const child = { token: newId(), ...SOL, fullName: `Child ${number}` };
    accepted(await addChild(context, planId, child));
  }
  expect(await addChild(context, planId, { token: newId(), ...LUZ })).toMatchObject({
    reason: "too-many-children",
  });
  expect(await namesOf(planId)).toHaveLength(8);
});

test("another household's child can be neither corrected nor removed", async () => {
  const mine = await family();
  const theirs = await family();
  accepted(await addChild(theirs.context, theirs.planId, { token: newId(), ...SOL }));
  const [child] = (await applicationOf(theirs.planId)).children;
  const typed = { token: newId(), ...LUZ };
  const corrected = await correctChild(mine.context, mine.planId, child!.id, typed);
  expect(corrected).toMatchObject({ reason: "child-not-found" });
  const removed = await removeChild(mine.context, mine.planId, child!.id, { token: newId() });
  expect(removed).toMatchObject({ reason: "child-not-found" });
  expect(await namesOf(theirs.planId)).toEqual([SOL.fullName]);
});

test("a child never stands in two open plans, and may come back after a withdrawal", async () => {
  const { context, planId } = await family();
  await answerAll(context, planId);
  accepted(await submitApplication(context, planId, { token: newId() }));
  const second = accepted(await startApplication(context, { token: newId() }));
  const typed = { token: newId(), ...SOL };
  expect(await addChild(context, second, typed)).toMatchObject({ reason: "child-has-plan" });

  accepted(await leavePlan(context, { planId, act: "withdraw", token: newId() }));
  accepted(await addChild(context, second, { ...typed, token: newId() }));
  const { household } = await applicationOf(second);
  expect(await childrenOf(context.db.reader, household.id)).toHaveLength(1);
});

test("a misspelt second record of a child with an open plan is not corrected into the same child", async () => {
  const { context, planId } = await family();
  await answerAll(context, planId);
  accepted(await submitApplication(context, planId, { token: newId() }));
  const second = accepted(await startApplication(context, { token: newId() }));
  const misspelt = { ...SOL, fullName: `${SOL.fullName} X`, token: newId() };
  accepted(await addChild(context, second, misspelt));
  const [child] = (await applicationOf(second)).children;
  const corrected = await correctChild(context, second, child!.id, { token: newId(), ...SOL });
  expect(corrected).toMatchObject({ reason: "child-has-plan" });
});

test("a child added to two open plans at once lands in one", async () => {
  const { context, planId } = await family();
  await answerAll(context, planId);
  accepted(await submitApplication(context, planId, { token: newId() }));
  const second = accepted(await startApplication(context, { token: newId() }));
  const both = await Promise.all([
    addChild(context, planId, { token: newId(), ...LUZ }),
    addChild(context, second, { token: newId(), ...LUZ }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test("a sent application keeps its last child, and gains one by correction", async () => {
  const { context, planId } = await family();
  await answerAll(context, planId);
  accepted(await submitApplication(context, planId, { token: newId() }));
  const [child] = (await applicationOf(planId)).children;
  const last = await removeChild(context, planId, child!.id, { token: newId() });
  expect(last).toMatchObject({ reason: "last-child" });
  accepted(await addChild(context, planId, { token: newId(), ...LUZ }));
  accepted(await removeChild(context, planId, child!.id, { token: newId() }));
  expect(await namesOf(planId)).toEqual(["Luz Demo"]);
});

test("a child whom an adviser was asked about stays, and changes only when the adviser needs more", async () => {
  const { context, planId } = await family();
  await answerAll(context, planId);
  accepted(await submitApplication(context, planId, { token: newId() }));
  accepted(await addChild(context, planId, { token: newId(), ...LUZ }));
  const [sol] = (await applicationOf(planId)).children;
  const adviserId = await person({ roles: ["adviser"] });
  const set = (outcome: string | null) =>
    context.db.inTransaction((tx) =>
      tx.case.update({ where: { id: sol!.caseId }, data: { adviserId, outcome } }),
    );
  const typed = { ...SOL, fullName: "Sol Corrected" };

  await set(null);
  expect(await removeChild(context, planId, sol!.id, { token: newId() })).toMatchObject({
    reason: "child-was-checked",
  });
  const early = await correctChild(context, planId, sol!.id, { token: newId(), ...typed });
  expect(early).toMatchObject({ reason: "child-was-checked" });
  await set("more-needed");
  accepted(await correctChild(context, planId, sol!.id, { token: newId(), ...typed }));
  await set("may-proceed");
  const late = await correctChild(context, planId, sol!.id, { token: newId(), ...SOL });
  expect(late).toMatchObject({ reason: "child-was-checked" });
});

test("staff see that another household's open plan names the same child; drafts stay private", async () => {
  const one = await family();
  const other = await family();
  const child = { fullName: "Paz Única Demo", bornOn: calendarDate("2016-06-06") };
  await answerAll(one.context, one.planId, child);
  await answerAll(other.context, other.planId, { ...child, fullName: "paz unica demo" });
  const application = await applicationOf(one.planId);
  const db = await database();
  expect(await findSameChildElsewhere(db.reader, application)).toEqual([]);
  accepted(await submitApplication(other.context, other.planId, { token: newId() }));
  const { number } = await applicationOf(other.planId);
  expect(await findSameChildElsewhere(db.reader, application)).toEqual([number]);
});
