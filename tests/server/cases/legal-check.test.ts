/** Asking an adviser and recording the answer, on a real database. */
import { expect, test } from "vitest";
import { assignLegalCheck } from "#app/modules/cases/assign-legal-check.server.ts";
import {
  findAskedCase,
  listOpenCases,
  listUnassignedCases,
} from "#app/modules/cases/case-list-store.server.ts";
import { recordLegalCheck } from "#app/modules/cases/record-legal-check.server.ts";
import type { Outcome } from "#app/modules/cases/legal-check.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { acting, actingAs } from "#tests/setup/people.ts";
import { mailTo, planRow, submittedPlan } from "#tests/setup/submitted-plan.ts";

const refused = (reason: string) => expect.objectContaining({ ok: false, reason });

async function ask(planId: string, adviserId: string, caseId = "all", officer?: SignedInContext) {
  const context = officer ?? (await actingAs(["plan-officer"]));
  return assignLegalCheck(context, { planId, caseId, adviserId, token: newId() });
}

function answer(adviser: SignedInContext, caseId: string, outcome: Outcome, token = newId()) {
  return recordLegalCheck(adviser, {
    caseId,
    outcome,
    registrationReference: "F200900001",
    note: "",
    token,
  });
}

test("two children who may go on make the plan checked, and the family reads it in Spanish", async () => {
  const adviser = await actingAs(["adviser"]);
  const { planId, borrowerId, caseIds } = await submittedPlan({ children: 2 });

  expect(await ask(planId, adviser.actor.personId)).toEqual({ ok: true, value: undefined });
  expect((await planRow(planId)).status).toBe("checking");
  await answer(adviser, caseIds[0]!, "may-proceed");
  expect((await planRow(planId)).status).toBe("checking");
  await answer(adviser, caseIds[1]!, "may-proceed");
  expect((await planRow(planId)).status).toBe("checked");

  const mail = await mailTo(borrowerId);
  expect(mail.map(({ kind }) => kind)).toEqual(["plans:mail.check-asked", "plans:mail.may-go-on"]);
  expect(mail.every(({ language }) => language === "es")).toBe(true);
  expect(mail.map(({ body }) => body).join()).not.toMatch(/elegible|eligible/i);
  expect((await mailTo(adviser.actor.personId)).map(({ kind }) => kind)).toEqual([
    "plans:mail.asked-to-check",
  ]);
});

test("one answer that more is needed sends the plan back; asked again and answered, it goes on", async () => {
  const adviser = await actingAs(["adviser"]);
  const { planId, borrowerId, caseIds } = await submittedPlan({ children: 2 });
  await ask(planId, adviser.actor.personId);

  await answer(adviser, caseIds[0]!, "more-needed");
  expect((await planRow(planId)).status).toBe("submitted");
  expect((await answer(adviser, caseIds[1]!, "may-proceed")).ok).toBe(true);
  expect((await planRow(planId)).status).toBe("submitted");

  const other = await actingAs(["adviser"]);
  await ask(planId, other.actor.personId, caseIds[0]);
  expect((await planRow(planId)).status).toBe("checking");
  await answer(other, caseIds[0]!, "may-proceed");
  expect((await planRow(planId)).status).toBe("checked");

  const db = await database();
  const kept = await db.reader.legalCheck.findMany({
    where: { caseId: caseIds[0]! },
    orderBy: { recordedAt: "asc" },
  });
  expect(kept.map(({ outcome }) => outcome).sort()).toEqual(["may-proceed", "more-needed"]);
  expect((await mailTo(borrowerId)).map(({ kind }) => kind)).toContain("plans:mail.more-needed");
});

test("an outcome of do-not-proceed leaves the plan submitted and says nothing of a decision", async () => {
  const adviser = await actingAs(["adviser"]);
  const { planId, borrowerId, caseIds } = await submittedPlan({ language: "en" });
  await ask(planId, adviser.actor.personId);
  await answer(adviser, caseIds[0]!, "do-not-proceed");
  expect((await planRow(planId)).status).toBe("submitted");
  const mail = await mailTo(borrowerId);
  expect(mail.find(({ kind }) => kind === "plans:mail.cannot-go-on")?.body).toContain(
    "not a decision about citizenship",
  );
});

test("only the adviser who was asked finds the case and may answer", async () => {
  const adviser = await actingAs(["adviser"]);
  const other = await actingAs(["adviser"]);
  const { planId, caseIds } = await submittedPlan();
  await ask(planId, adviser.actor.personId);
  const [caseId] = caseIds;
  const { reader } = await database();

  expect(await findAskedCase(reader, caseId, other.actor.personId)).toBeNull();
  expect(await findAskedCase(reader, "no-id", adviser.actor.personId)).toBeNull();
  expect(await findAskedCase(reader, caseId, adviser.actor.personId)).toMatchObject({
    childName: "Demo Child 1",
    deadlineOn: "2028-02-28",
    careAnswer: "no",
    hardshipAnswer: "not-sure",
  });
  expect(await answer(other, caseId!, "may-proceed")).toEqual(refused("changed-meanwhile"));
  expect(await listOpenCases(reader, other.actor.personId)).toHaveLength(0);
  expect(await listOpenCases(reader, adviser.actor.personId)).toHaveLength(1);
});

test("a case is answered once; the same form sent twice acts once", async () => {
  const adviser = await actingAs(["adviser"]);
  const { planId, caseIds } = await submittedPlan();
  await ask(planId, adviser.actor.personId);
  const token = newId();
  const twice = await Promise.all([
    answer(adviser, caseIds[0]!, "may-proceed", token),
    answer(adviser, caseIds[0]!, "may-proceed", token),
  ]);
  expect(twice.map(({ ok }) => ok)).toEqual([true, true]);
  const db = await database();
  expect(await db.reader.legalCheck.count({ where: { caseId: caseIds[0]! } })).toBe(1);
  expect(await answer(adviser, caseIds[0]!, "more-needed")).toEqual(refused("already-recorded"));
});

test("the registration reference of last time is offered again", async () => {
  const adviser = await actingAs(["adviser"]);
  const first = await submittedPlan();
  await ask(first.planId, adviser.actor.personId);
  await answer(adviser, first.caseIds[0]!, "may-proceed");
  const second = await submittedPlan();
  await ask(second.planId, adviser.actor.personId);
  const { reader } = await database();
  const asked = await findAskedCase(reader, second.caseIds[0], adviser.actor.personId);
  expect(asked?.registrationReference).toBe("F200900001");
});

test("nobody asks about their own plan, and the borrower is never the adviser", async () => {
  const { planId, borrowerId, caseIds } = await submittedPlan({
    roles: ["plan-officer", "adviser"],
  });
  const adviser = await actingAs(["adviser"]);
  const own = await acting(borrowerId);
  expect(await ask(planId, adviser.actor.personId, "all", own)).toEqual(refused("own-plan"));
  expect(await ask(planId, borrowerId)).toEqual(refused("adviser-is-borrower"));

  const db = await database();
  await db.inTransaction((tx) =>
    tx.case.updateMany({ where: { planId }, data: { adviserId: borrowerId } }),
  );
  expect(await answer(own, caseIds[0]!, "may-proceed")).toEqual(refused("own-plan"));
  expect(await findAskedCase(db.reader, caseIds[0], borrowerId)).toBeNull();
  expect(
    (await listUnassignedCases(db.reader, borrowerId)).some((each) => each.planId === planId),
  ).toBe(false);
});

test("a person without the role of adviser is not asked", async () => {
  const finance = await actingAs(["finance"]);
  const { planId } = await submittedPlan();
  expect(await ask(planId, finance.actor.personId)).toEqual(refused("adviser-not-found"));
  expect(await ask(planId, newId())).toEqual(refused("adviser-not-found"));
});

test("a draft, an unknown child and a child who may go on already are refused", async () => {
  const adviser = await actingAs(["adviser"]);
  const draft = await submittedPlan({ status: "draft" });
  expect(await ask(draft.planId, adviser.actor.personId)).toEqual(refused("not-in-this-state"));

  const { planId, caseIds } = await submittedPlan({ children: 2 });
  expect(await ask(planId, adviser.actor.personId, newId())).toEqual(refused("changed-meanwhile"));
  await ask(planId, adviser.actor.personId);
  await answer(adviser, caseIds[0]!, "may-proceed");
  expect(await ask(planId, adviser.actor.personId, caseIds[0])).toEqual(refused("already-checked"));
});
