/** Who may open the staff's pages of plans and legal checks, and what their forms answer. */
import { beforeAll, expect, test } from "vitest";
import type { Role } from "#app/modules/identity/permissions.ts";
import * as home from "#app/routes/staff._index.tsx";
import * as askedCase from "#app/routes/staff.cases.$id.tsx";
import * as cases from "#app/routes/staff.cases._index.tsx";
import * as approve from "#app/routes/staff.plans.$id_.approve.tsx";
import * as cancel from "#app/routes/staff.plans.$id_.cancel.tsx";
import * as legalCheck from "#app/routes/staff.plans.$id_.legal-check.tsx";
import * as prepare from "#app/routes/staff.plans.$id_.prepare.tsx";
import * as sendBack from "#app/routes/staff.plans.$id_.return.tsx";
import * as plan from "#app/routes/staff.plans.$id.tsx";
import * as plans from "#app/routes/staff.plans._index.tsx";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { pot } from "#tests/setup/agreed-plan.ts";
import { NOW, person } from "#tests/setup/people.ts";
import { planRow, shippedSettings, submittedPlan } from "#tests/setup/submitted-plan.ts";
import { visit, type Visited } from "#tests/setup/visit.ts";

beforeAll(async () => {
  setClockOffset(NOW.getTime() - Date.now());
  await shippedSettings();
});

const LANGUAGES = ["en", "es"] as const;

/** The pages of one plan, with the roles that may open them. */
const STEPS = [
  { at: "", route: plan, may: ["plan-officer", "plan-approver"] },
  { at: "/legal-check", route: legalCheck, may: ["plan-officer"] },
  { at: "/prepare", route: prepare, may: ["plan-officer"] },
  { at: "/approve", route: approve, may: ["plan-approver"] },
  { at: "/return", route: sendBack, may: ["plan-approver"] },
  { at: "/cancel", route: cancel, may: ["plan-officer"] },
] as const;

const ROLES: readonly Role[] = [
  "parent-leader",
  "organiser",
  "wp-officer",
  "adviser",
  "plan-officer",
  "plan-approver",
  "finance",
  "administrator",
  "auditor",
];

test("each page of a plan opens for its roles only, for loading and for sending, in 2 languages", async () => {
  const { planId } = await submittedPlan({ status: "checked" });
  for (const role of ROLES) {
    const as = await person({ roles: [role] });
    for (const { at, route, may } of STEPS) {
      const allowed = (may as readonly string[]).includes(role);
      for (const language of LANGUAGES) {
        const path = `/${language}/staff/plans/${planId}${at}`;
        const loaded = await visit(route.loader, { path, params: { id: planId }, as });
        expect([role, at, loaded.status]).toEqual([role, at, allowed ? 200 : 403]);
        if (!("action" in route) || allowed) continue;
        const sent = await visit(route.action, {
          ...{ path, params: { id: planId }, as },
          form: { token: newId(), version: "1", reason: "x" },
        });
        expect([role, at, sent.status]).toEqual([role, at, 403]);
      }
    }
  }
  expect((await planRow(planId)).version).toBe(1);
}, 120_000);

test("ids that are no plan, and a family's own draft, are 404 on every page of a plan", async () => {
  const draft = await submittedPlan({ status: "draft" });
  const as = await person({ roles: ["plan-officer", "plan-approver"] });
  for (const id of [newId(), "1", "../x", draft.planId]) {
    for (const { at, route } of STEPS) {
      const at404 = { path: `/es/staff/plans/x${at}`, params: { id }, as };
      expect((await visit(route.loader, at404)).status).toBe(404);
      if (!("action" in route)) continue;
      const form = { token: newId(), version: "1", reason: "x" };
      expect((await visit(route.action, { ...at404, form })).status).toBe(404);
    }
  }
  expect((await planRow(draft.planId)).status).toBe("draft");
});

test("the list opens for the 2 plan roles only, and odd addresses are 200", async () => {
  for (const role of ROLES) {
    const as = await person({ roles: [role] });
    const { status } = await visit(plans.loader, { path: "/es/staff/plans", as });
    expect([role, status]).toEqual([role, role.startsWith("plan-") ? 200 : 403]);
  }
  const as = await person({ roles: ["plan-officer"] });
  for (const query of [
    "below=x",
    "above=-1",
    "standing=overdue&below=2026-02-30.1",
    "standing=1&standing=2",
    "q=%F0%9F%98%80",
    "q=%00",
  ]) {
    const { status } = await visit(plans.loader, { path: `/en/staff/plans?${query}`, as });
    expect(status).toBe(200);
  }
});

test("nobody signed in is sent to sign in, and back to the plan afterwards", async () => {
  const path = `/es/staff/plans/${newId()}`;
  const { status, location } = await visit(plan.loader, { path });
  expect([status, location]).toEqual([302, `/es/sign-in?to=${encodeURIComponent(path)}`]);
});

test("one's own plan is 404 on every page of a plan, whatever one's roles", async () => {
  const { planId, borrowerId } = await submittedPlan({
    ...{ status: "checked", roles: ["plan-officer", "plan-approver"] },
  });
  for (const { at, route } of STEPS) {
    const own = { path: `/es/staff/plans/${planId}${at}`, params: { id: planId }, as: borrowerId };
    expect([at, (await visit(route.loader, own)).status]).toEqual([at, 404]);
    if (!("action" in route)) continue;
    const form = { token: newId(), version: "1", reason: "x" };
    expect([at, (await visit(route.action, { ...own, form })).status]).toEqual([at, 404]);
  }
  expect((await planRow(planId)).version).toBe(1);
});

test("a case is 404 for every adviser but the one who was asked, and 403 without the role", async () => {
  const { planId, caseIds } = await submittedPlan();
  const [id = ""] = caseIds;
  const officer = await person({ roles: ["plan-officer"] });
  const adviser = await person({ roles: ["adviser"] });
  const other = await person({ roles: ["adviser"] });
  const path = `/en/staff/cases/${id}`;
  const call = (as: string, form?: Record<string, string>) =>
    visit(form === undefined ? askedCase.loader : askedCase.action, {
      ...{ path, params: { id }, as },
      ...(form !== undefined && { form }),
    });
  expect((await call(adviser)).status).toBe(404);
  const asked = await visit(legalCheck.action, {
    ...{ path: `/en/staff/plans/${planId}/legal-check`, params: { id: planId }, as: officer },
    form: { token: newId(), caseId: "all", adviserId: adviser },
  });
  expect(asked.location).toBe(`/en/staff/plans/${planId}?done=check-asked`);

  const answer = { token: newId(), outcome: "may-proceed", registrationReference: "F1" };
  expect((await call(adviser)).status).toBe(200);
  expect((await call(other)).status).toBe(404);
  expect((await call(other, answer)).status).toBe(404);
  expect((await call(officer)).status).toBe(403);
  expect((await call(officer, answer)).status).toBe(403);

  const empty = await call(adviser, {});
  expect(empty.status).toBe(422);
  expect(reasons(empty)).toEqual(["outcome-missing", "registration-missing", "form-stale"]);
  expect((await call(adviser, answer)).location).toBe("/en/staff/cases?done=check-recorded");
  expect((await planRow(planId)).status).toBe("checked");
});

function reasons({ body }: Visited): string[] {
  return (body as { errors: { reason: string }[] }).errors.map(({ reason }) => reason);
}

test("legal checks open for advisers and plan officers, nobody else", async () => {
  for (const role of ROLES) {
    const as = await person({ roles: [role] });
    const { status } = await visit(cases.loader, { path: "/en/staff/cases?page=x", as });
    expect([role, status]).toEqual([role, ["adviser", "plan-officer"].includes(role) ? 200 : 403]);
  }
});

test("a person's work names queues of their own roles only", async () => {
  const work = async (role: Role) => {
    const as = await person({ roles: [role] });
    const { body } = await visit(home.loader, { path: "/en/staff", as });
    const { queues, places } = (body as { work: { queues: { kind: string }[]; places: string[] } })
      .work;
    return [...queues.map(({ kind }) => kind), ...places];
  };
  expect(await work("organiser")).toEqual([
    ...["care", "to-ring", "checks-due", "places-to-save"],
    ...["cohorts", "campaigns", "training", "calendar"],
  ]);
  expect(await work("adviser")).toEqual(["to-check"]);
  expect(await work("plan-approver")).toEqual([
    ...["to-approve", "to-confirm", "overdue", "with-family", "payments", "pots"],
  ]);
  expect(await work("administrator")).toEqual([
    ...["lender-to-decide", "fees-to-confirm", "calendar", "people", "settings"],
  ]);
});

const TERMS = {
  ...{ count: "12", every: "month", "first-day": "1", "first-month": "12", "first-year": "2026" },
};

test("the dates are shown before anything is saved, then saved, then approved by another", async () => {
  const { planId } = await submittedPlan({ status: "checked" });
  const officer = await person({ roles: ["plan-officer", "plan-approver"] });
  const potId = await pot();
  const typed = { ...TERMS, token: newId(), version: "1" };
  const path = `/es/staff/plans/${planId}/prepare`;
  const send = (form: Record<string, string>) =>
    visit(prepare.action, { path, params: { id: planId }, as: officer, form });

  const shown = await send({ ...typed, intent: "show" });
  expect(shown.status).toBe(200);
  const { values } = shown.body as { values: Record<string, string> };
  expect(values["shown"]).toContain("101200");

  const unread = await send({ ...typed, intent: "prepare", shown: values["shown"] ?? "" });
  expect([unread.status, reasons(unread)]).toEqual([422, ["pot-missing", "conditions-not-read"]]);

  const pots = { potId, conditionsRead: "1", intent: "prepare" };
  const unseen = await send({ ...typed, ...pots, count: "6", shown: values["shown"] ?? "" });
  expect(unseen.status).toBe(200);
  expect((await planRow(planId)).status).toBe("checked");

  const saved = await send({ ...typed, ...pots, shown: values["shown"] ?? "" });
  expect(saved.location).toBe(`/es/staff/plans/${planId}?done=prepared`);
  const { version } = await planRow(planId);
  const form = { token: newId(), version: String(version) };
  const approval = { path: `/es/staff/plans/${planId}/approve`, params: { id: planId }, form };
  const own = await visit(approve.action, { ...approval, as: officer });
  expect([own.status, reasons(own)]).toEqual([422, ["prepared-by-you"]]);
  const approver = await person({ roles: ["plan-approver"] });
  const other = await visit(approve.action, { ...approval, as: approver });
  expect(other.location).toBe(`/es/staff/plans/${planId}?done=approved`);
});

test("a draft in the other language keeps what was typed and checks nothing", async () => {
  const { planId } = await submittedPlan({ status: "checked" });
  const as = await person({ roles: ["plan-officer"] });
  const answered = await visit(cancel.action, {
    ...{ path: `/es/staff/plans/${planId}/cancel`, params: { id: planId }, as },
    form: { draft: "1", reason: "Se mudó" },
  });
  expect([answered.status, answered.body]).toMatchObject([
    200,
    { values: { reason: "Se mudó" }, errors: [] },
  ]);
  expect((await planRow(planId)).status).toBe("checked");
});

test("bad input is 422 with one error a field, never a failure", async () => {
  const { planId } = await submittedPlan({ status: "checked" });
  const as = await person({ roles: ["plan-officer"] });
  const odd = ["", "1e3", "-1", "😀", "\u202e12", "x".repeat(20_000), "1.5"];
  for (const text of odd) {
    const form = Object.fromEntries(
      ["count", "every", "first-day", "first-month", "first-year", "potId", "version", "token"].map(
        (name) => [name, text],
      ),
    );
    const answered = await visit(prepare.action, {
      ...{ path: `/en/staff/plans/${planId}/prepare`, params: { id: planId }, as },
      form: { ...form, intent: "prepare" },
    });
    expect(answered.status).toBe(422);
    const fields = (answered.body as { errors: { field: string }[] }).errors.map(
      ({ field }) => field,
    );
    expect(new Set(fields).size).toBe(fields.length);
  }
  const db = await database();
  expect(await db.reader.auditEntry.count({ where: { subjectId: planId } })).toBe(0);
});
