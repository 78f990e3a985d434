/** The pages of an application: who may open them, what they refuse, and what stays typed. */
import { beforeAll, expect, test } from "vitest";
import * as start from "#app/routes/my.plans.apply.tsx";
import * as overview from "#app/routes/my.plans.apply_.$id.tsx";
import * as page from "#app/routes/my.plans.apply_.$id_.$page.tsx";
import * as child from "#app/routes/my.plans.apply_.$id_.children_.$child.tsx";
import * as remove from "#app/routes/my.plans.apply_.$id_.children_.$child_.remove.tsx";
import * as staffOverview from "#app/routes/staff.plans.$id_.apply.tsx";
import * as staffPage from "#app/routes/staff.plans.$id_.apply_.$page.tsx";
import * as staffChild from "#app/routes/staff.plans.$id_.apply_.children_.$child.tsx";
import * as staffRemove from "#app/routes/staff.plans.$id_.apply_.children_.$child_.remove.tsx";
import * as find from "#app/routes/staff.plans.new.tsx";
import * as newPerson from "#app/routes/staff.plans.new_.person.tsx";
import { PAGES } from "#app/modules/payment-plans/application-parts.ts";
import { findApplication } from "#app/modules/payment-plans/application-store.server.ts";
import { changePlan, lockPlan } from "#app/modules/payment-plans/plan-store.server.ts";
import { startApplicationFor } from "#app/modules/payment-plans/start-application.server.ts";
import { submitApplication } from "#app/modules/payment-plans/submit-application.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { accepted, answerAll, family, shippedFees } from "#tests/setup/application.ts";
import { acting, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

beforeAll(shippedFees);

type Body = { values: Record<string, string>; errors: { field: string; reason: string }[] };

const staffRoutes = [
  { name: "plans/new", route: find, params: {} },
  { name: "plans/new/person", route: newPerson, params: {} },
  { name: "apply", route: staffOverview, params: {} },
  { name: "apply/fee", route: staffPage, params: { page: "fee" } },
  { name: "apply/children/new", route: staffChild, params: { child: "new" } },
  { name: "apply/children/x/remove", route: staffRemove, params: { child: "x" } },
];

test.each(staffRoutes)(
  "staff $name is closed to five other roles in both languages",
  async (each) => {
    const { planId } = await family();
    for (const role of ["organiser", "wp-officer", "finance", "auditor", "adviser"] as const) {
      const as = await person({ roles: [role] });
      for (const language of ["en", "es"]) {
        const params = { ...each.params, id: planId };
        const path = `/${language}/staff/${each.name}`;
        expect((await visit(each.route.loader, { path, params, as })).status).toBe(403);
      }
    }
  },
);

test("nobody signed in is led to the sign-in page and back, with the calculator's terms", async () => {
  const path = "/es/my/plans/apply?count=6&every=month&first=2026-12-20";
  const answer = await visit(start.loader, { path });
  expect(answer.status).toBe(302);
  expect(answer.location).toBe(`/es/sign-in?to=${encodeURIComponent(path)}`);
});

test("terms of the calculator come into the draft", async () => {
  const as = await person();
  const path = "/en/my/plans/apply?children=2&count=6&every=4-weeks&first=2999-12-20&whole=1";
  const answer = await visit(start.action, { path, as, form: { token: newId() } });
  const planId = answer.location?.split("/").at(-1);
  const { reader } = await database();
  const application = await findApplication(reader, planId);
  expect(application?.answers.wishes).toEqual({ count: 6, every: "4-weeks", whole: true });
});

test("another family's application does not exist, on any page, nor an id that is none", async () => {
  const { planId } = await family();
  const as = await person();
  for (const id of [planId, newId(), "no-id", "%00", "'; --"]) {
    for (const name of PAGES) {
      const path = "/en/my/plans/apply/x/y";
      const seen = await visit(page.loader, { path, as, params: { id, page: name } });
      expect(seen.status).toBe(404);
    }
    expect((await visit(overview.loader, { path: "/en/x", as, params: { id } })).status).toBe(404);
    const params = { id, child: "new" };
    expect((await visit(child.loader, { path: "/en/x", as, params })).status).toBe(404);
  }
});

test("a page that does not exist and a child of another household are 404", async () => {
  const mine = await family();
  const theirs = await family();
  await answerAll(theirs.context, theirs.planId);
  const { reader } = await database();
  const [other] = (await findApplication(reader, theirs.planId))!.children;
  const at = { path: "/en/x", as: mine.id };
  const params = { id: mine.planId, page: "status" };
  expect((await visit(page.loader, { ...at, params })).status).toBe(404);
  for (const route of [child, remove]) {
    const params = { id: mine.planId, child: other!.id };
    expect((await visit(route.loader, { ...at, params })).status).toBe(404);
    const form = { token: newId(), fullName: "X" };
    expect((await visit(route.action, { ...at, params, form })).status).toBe(404);
  }
});

test("an officer who joined opens a family's pages, but not the way out, and not her own application", async () => {
  const { id, planId } = await family();
  const officer = await person({ roles: ["plan-officer"] });
  const at = { path: "/en/x", as: officer };
  const params = { id: planId, page: "fee" };
  expect((await visit(staffPage.loader, { ...at, params })).status).toBe(404);
  accepted(await startApplicationFor(await acting(officer), { token: newId(), borrowerId: id }));
  const fee = await visit(staffPage.loader, { ...at, params: { id: planId, page: "fee" } });
  expect(fee.status).toBe(200);
  const out = await visit(staffPage.loader, { ...at, params: { id: planId, page: "withdraw" } });
  expect(out.status).toBe(404);
  const own = await family({ roles: ["plan-officer"] });
  const self = await visit(staffOverview.loader, {
    path: "/en/x",
    as: own.id,
    params: { id: own.planId },
  });
  expect(self.status).toBe(404);
});

test("nothing answered: 422 with one error a field, each with words", async () => {
  const { id, planId } = await family();
  const expected = {
    fee: ["care", "hardship"],
    household: ["fullName", "address", "postcode"],
    budget: ["paydayEvery", "afford"],
    dates: ["count", "every", "first"],
    contact: ["language", "contactBy"],
    check: ["adult", "parent", "truth"],
  };
  for (const [name, fields] of Object.entries(expected)) {
    const params = { id: planId, page: name };
    const form = { token: newId() };
    const answer = await visit(page.action, { path: "/en/x", as: id, params, form });
    expect(answer.status).toBe(422);
    expect((answer.body as Body).errors.map(({ field }) => field)).toEqual(fields);
  }
});

test("the list of children only leads on: sending it is refused with 422", async () => {
  const { id, planId } = await family();
  const params = { id: planId, page: "children" };
  const answer = await visit(page.action, {
    path: "/en/x",
    as: id,
    params,
    form: { token: newId() },
  });
  expect(answer.status).toBe(422);
  expect((answer.body as Body).errors).toMatchObject([{ reason: "form-unreadable" }]);
});

test.each(["1.012", "1,012.5", "£84,33", "-1", "1e3", "0", "", "8\u202e4"])(
  "%j is no amount: 422 beside the field, and it stays typed",
  async (afford) => {
    const { id, planId } = await family();
    const form = { token: newId(), afford, paydayEvery: "week" };
    const params = { id: planId, page: "budget" };
    const answer = await visit(page.action, { path: "/es/x", as: id, params, form });
    expect(answer.status).toBe(422);
    const body = answer.body as Body;
    expect(body.errors.map(({ field }) => field)).toEqual(["afford"]);
    expect(body.values["afford"]).toBe(afford);
  },
);

test("a child born on 31 February is refused beside the date; the three boxes stay typed", async () => {
  const { id, planId } = await family();
  const boxes = { "bornOn-day": "31", "bornOn-month": "2", "bornOn-year": "2015" };
  const form = { token: newId(), fullName: "Sol", ...boxes };
  const params = { id: planId, child: "new" };
  const answer = await visit(child.action, { path: "/en/x", as: id, params, form });
  expect(answer.status).toBe(422);
  const body = answer.body as Body;
  expect(body.errors).toMatchObject([{ field: "bornOn", reason: "date-not-real" }]);
  expect(body.values).toMatchObject(boxes);
});

test("a name of 200 characters with emoji and marks is taken, one of 201 is refused", async () => {
  const { id, planId } = await family();
  const boxes = { "bornOn-day": "27", "bornOn-month": "3", "bornOn-year": "2015" };
  const params = { id: planId, child: "new" };
  const send = (fullName: string) =>
    visit(child.action, {
      path: "/en/x",
      as: id,
      params,
      form: { token: newId(), fullName, ...boxes },
    });
  const longest = `Íñigo O’Brien \u202e${"🙂".repeat(186)}`;
  expect((await send(longest)).status).toBe(302);
  expect((await send(`${longest}🙂`)).status).toBe(422);
  const { reader } = await database();
  const [kept] = (await findApplication(reader, planId))!.children;
  expect([...kept!.fullName]).toHaveLength(200);
});

test("the language control brings back what was typed, unchecked and unsaved", async () => {
  const { id, planId } = await family();
  const form = { token: newId(), fullName: "", phone: "abc", draft: "1" };
  const params = { id: planId, page: "household" };
  const answer = await visit(page.action, { path: "/es/x", as: id, params, form });
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ values: { phone: "abc" }, errors: [] });
});

test("after a part comes the next one; from the check, back to the check", async () => {
  const { id, planId } = await family();
  const form = { token: newId(), care: "no", hardship: "no" };
  const params = { id: planId, page: "fee" };
  const path = `/es/my/plans/apply/${planId}/fee`;
  const next = await visit(page.action, { path, as: id, params, form });
  expect(next.location).toBe(`/es/my/plans/apply/${planId}/household`);
  const back = await visit(page.action, { path: `${path}?from=check`, as: id, params, form });
  expect(back.location).toBe(`/es/my/plans/apply/${planId}/check`);
  const yes = { ...form, hardship: "yes" };
  const help = await visit(page.action, { path, as: id, params, form: yes });
  expect(help.location).toBe(`/es/my/plans/apply/${planId}/fee-help`);
});

test("a sent application shows what happens next; once an adviser is asked it leads to the plan", async () => {
  const { id, context, planId } = await family();
  await answerAll(context, planId);
  accepted(await submitApplication(context, planId, { token: newId() }));
  const at = { path: "/en/x", as: id, params: { id: planId } };
  expect((await visit(overview.loader, at)).status).toBe(200);

  const db = await database();
  await db.inTransaction(async (tx) =>
    changePlan(tx, (await lockPlan(tx, planId))!, "assign-check"),
  );
  expect(await visit(overview.loader, at)).toMatchObject({ location: `/en/my/plans/${planId}` });
  const form = { token: newId(), care: "yes", hardship: "no" };
  const params = { id: planId, page: "fee" };
  const late = await visit(page.action, { ...at, params, form });
  expect(late.status).toBe(422);
  expect((late.body as Body).errors).toMatchObject([{ reason: "adviser-was-asked" }]);
});

test("an officer finds a person and starts; choosing herself is refused in words", async () => {
  const officer = await person({ roles: ["plan-officer"] });
  const borrower = await person({ fullName: "Findable Demo" });
  const found = await visit(find.loader, { path: "/en/staff/plans/new?q=findable", as: officer });
  expect(found.body).toMatchObject({ found: [{ id: borrower }] });
  const path = "/en/staff/plans/new";
  const form = { token: newId(), person: borrower };
  const started = await visit(find.action, { path, as: officer, form });
  expect(started.location).toMatch(/^\/en\/staff\/plans\/[0-9a-z]{16}\/apply$/);
  const self = await visit(find.action, {
    path,
    as: officer,
    form: { token: newId(), person: officer },
  });
  expect(self.status).toBe(422);
  expect((self.body as Body).errors).toMatchObject([{ reason: "own-plan" }]);
  const odd = await visit(find.action, {
    path,
    as: officer,
    form: { token: newId(), person: "x" },
  });
  expect(odd.status).toBe(422);
});

test("a new person with a wrong address, or with neither address nor number: 422 at the field", async () => {
  const officer = await person({ roles: ["plan-officer"] });
  const path = "/en/staff/plans/new/person";
  const form = { token: newId(), fullName: "Rosa Demo", language: "es", email: "rosa@", phone: "" };
  const wrong = await visit(newPerson.action, { path, as: officer, form });
  expect((wrong.body as Body).errors).toMatchObject([{ field: "email", reason: "email-format" }]);
  const neither = await visit(newPerson.action, {
    path,
    as: officer,
    form: { ...form, email: "" },
  });
  expect((neither.body as Body).errors).toMatchObject([
    { field: "phone", reason: "phone-missing" },
  ]);
});
