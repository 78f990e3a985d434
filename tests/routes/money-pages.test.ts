/** Staff pages about money: who may open them, what they answer to odd addresses and forms. */
import { beforeAll, expect, test } from "vitest";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { newId } from "#app/shared/id.ts";
import * as ledgerPage from "#app/routes/staff.ledger._index.tsx";
import * as entryPage from "#app/routes/staff.ledger.$number.tsx";
import * as trialPage from "#app/routes/staff.ledger.trial-balance.tsx";
import * as paymentsPage from "#app/routes/staff.payments._index.tsx";
import * as paymentPage from "#app/routes/staff.payments.$id.tsx";
import * as movePage from "#app/routes/staff.payments.$id_.move.tsx";
import * as reversePage from "#app/routes/staff.payments.$id_.reverse.tsx";
import * as newPaymentPage from "#app/routes/staff.payments.new.tsx";
import * as payOutPage from "#app/routes/staff.plans.$id_.pay-out.tsx";
import * as payOutChildPage from "#app/routes/staff.plans.$id_.pay-out_.$case.tsx";
import * as potsPage from "#app/routes/staff.pots._index.tsx";
import * as potPage from "#app/routes/staff.pots.$id.tsx";
import * as closePotPage from "#app/routes/staff.pots.$id_.close.tsx";
import * as fundPotPage from "#app/routes/staff.pots.$id_.fund.tsx";
import * as newPotPage from "#app/routes/staff.pots.new.tsx";
import type { Role } from "#app/modules/identity/permissions.ts";
import { agreedPlan, payOutAll, type AgreedPlan } from "#tests/setup/agreed-plan.ts";
import { NOW, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";
import { moneyOf } from "../server/payments/books.ts";

let plan: AgreedPlan;
let waiting: AgreedPlan;
let paymentId = "";
const people = {} as Record<Role, string>;
const ROLES = [
  ...["organiser", "wp-officer", "adviser", "plan-officer"],
  ...["plan-approver", "finance", "administrator", "auditor"],
] as Role[];

const boxes = (name: string, day: string) => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};

function paymentForm(changes: Record<string, string> = {}): Record<string, string> {
  return {
    ...{ token: newId(), family: plan.reference, method: "cash", reference: "R 1" },
    ...{ ...boxes("valueOn", "2026-11-20"), amount: "84.34" },
    ...changes,
  };
}

beforeAll(async () => {
  setClockOffset(NOW.getTime() - Date.now());
  for (const role of ROLES) people[role] = await person({ roles: [role] });
  plan = await agreedPlan();
  await payOutAll(plan);
  waiting = await agreedPlan();
  const recorded = await visit(newPaymentPage.action, {
    ...{ path: "/en/staff/payments/new", as: people.finance, form: paymentForm() },
  });
  paymentId = /payments\/(\w+)\?/.exec(recorded.location ?? "")?.[1] ?? "";
});

type Page = { loader: Parameters<typeof visit>[0]; params?: () => Record<string, string> };
type Allowed = [name: string, page: Page, roles: readonly Role[]];

const SEE_PAYMENTS: Role[] = ["plan-officer", "plan-approver", "finance", "auditor"];
const RECORD: Role[] = ["plan-officer", "finance"];
const PAY_OUT: Role[] = ["plan-officer", "plan-approver"];
const ofPayment = () => ({ id: paymentId });
const ofPot = () => ({ id: plan.potId });

const PAGES: Allowed[] = [
  ["payments", paymentsPage, SEE_PAYMENTS],
  ["payments/new", newPaymentPage, RECORD],
  ["payments/x", { ...paymentPage, params: ofPayment }, SEE_PAYMENTS],
  ["payments/x/reverse", { ...reversePage, params: ofPayment }, RECORD],
  ["payments/x/move", { ...movePage, params: ofPayment }, RECORD],
  ["pots", potsPage, SEE_PAYMENTS],
  ["pots/new", newPotPage, ["finance"]],
  ["pots/x", { ...potPage, params: ofPot }, SEE_PAYMENTS],
  ["pots/x/fund", { ...fundPotPage, params: ofPot }, ["finance"]],
  ["pots/x/close", { ...closePotPage, params: ofPot }, ["finance"]],
  ["ledger", ledgerPage, ["finance", "auditor"]],
  ["ledger/1", { ...entryPage, params: () => ({ number: "1" }) }, ["finance", "auditor"]],
  ["ledger/trial-balance", trialPage, ["finance", "auditor"]],
  ["plans/x/pay-out", { ...payOutPage, params: () => ({ id: waiting.id }) }, PAY_OUT],
  [
    "plans/x/pay-out/y",
    {
      ...payOutChildPage,
      params: () => ({ id: waiting.id, case: waiting.caseIds[0] ?? "" }),
    },
    PAY_OUT,
  ],
];

for (const [name, page, allowed] of PAGES) {
  test(`/staff/${name} opens for ${allowed.join(", ")} and answers 403 to ${ROLES.length - allowed.length} other roles`, async () => {
    const params = page.params?.() ?? {};
    for (const role of ROLES) {
      for (const language of ["en", "es"]) {
        const path = `/${language}/staff/${name}`;
        const { status } = await visit(page.loader, { path, params, as: people[role] });
        expect([role, status]).toEqual([role, allowed.includes(role) ? 200 : 403]);
      }
    }
    const { status, location } = await visit(page.loader, { path: `/es/staff/${name}`, params });
    expect(status).toBe(302);
    expect(location).toContain("/es/sign-in");
  });
}

test("ids that are no ids, or nobody's, are 404 in every page of one record", async () => {
  const of = (id: string) => [
    ...[paymentPage, reversePage, movePage].map(({ loader }) => ({ loader, params: { id } })),
    ...[potPage, fundPotPage, closePotPage].map(({ loader }) => ({ loader, params: { id } })),
    { loader: entryPage.loader, params: { number: id } },
  ];
  for (const id of [newId(), "1'", "🙂", "0", "-1", "1e3", "999999999", "../x", ""]) {
    for (const { loader, params } of of(id)) {
      const { status } = await visit(loader, { path: "/en/staff/x", params, as: people.finance });
      expect(status).toBe(404);
    }
    const child = { id: waiting.id, case: id };
    const answer = await visit(payOutChildPage.loader, {
      ...{ path: "/en/staff/x", params: child, as: people["plan-officer"] },
    });
    expect(answer.status).toBe(404);
  }
});

test("odd page numbers show the first page or an empty one", async () => {
  for (const page of ["0", "-1", "abc", "99999999999", "1.5", "400"]) {
    for (const { loader } of [paymentsPage, ledgerPage, trialPage]) {
      const path = `/es/staff/x?page=${page}`;
      expect((await visit(loader, { path, as: people.finance })).status).toBe(200);
    }
  }
});

type Answer = { values: Record<string, string>; errors: { field: string; reason: string }[] };

async function record(form: Record<string, string>) {
  const path = "/es/staff/payments/new";
  const answer = await visit(newPaymentPage.action, { path, as: people.finance, form });
  const { errors = [], values = {} } = (answer.body ?? {}) as Partial<Answer>;
  return { ...answer, values, errors: errors.map(({ field, reason }) => `${field}: ${reason}`) };
}

test("amounts such as 1.012, 1,012.5, £84,33, -1 and 1e3 are refused beside the field, kept as typed", async () => {
  for (const amount of ["1.012", "1,012.5", "£84,33", "-1", "1e3", "０", "84.3", ""]) {
    const { status, errors, values } = await record(paymentForm({ amount }));
    expect([amount, status, values["amount"]]).toEqual([amount, 422, amount]);
    expect(errors.join()).toMatch(/^amount: money-/);
  }
});

test("impossible dates, a future one, an unknown family and a stale token are told where they are", async () => {
  expect((await record(paymentForm(boxes("valueOn", "2026-02-30")))).errors).toEqual([
    "valueOn: date-not-real",
  ]);
  const far = boxes("valueOn", "2199-01-01");
  expect((await record(paymentForm(far))).errors).toEqual(["valueOn: value-date-in-future"]);
  const stranger = paymentForm({ family: "WXYZ 1234" });
  expect((await record(stranger)).errors).toEqual(["family: family-not-found"]);
  expect((await record(paymentForm({ token: "x" }))).errors).toEqual([": form-stale"]);
});

test("money for an unknown family is recorded with the clerk's tick, and listed in suspense", async () => {
  const form = paymentForm({ family: "", reference: "JUAN ABRIL 🙂", unmatched: "1" });
  const { status, location } = await record(form);
  expect(status).toBe(302);
  expect(location).toContain("?done=recorded-suspense");
  const list = await visit(paymentsPage.loader, {
    ...{ path: "/es/staff/payments?show=suspense", as: people.finance },
  });
  const { rows } = (list.body as { list: { rows: { reference: string }[] } }).list;
  expect(rows.map(({ reference }) => reference)).toContain("JUAN ABRIL 🙂");
});

test("a bank reference that is the family's own finds the plan without being typed twice", async () => {
  const form = paymentForm({ family: "", reference: plan.reference.toLowerCase(), amount: "1.00" });
  const before = await moneyOf(plan.id);
  expect((await record(form)).location).toContain("?done=recorded");
  expect((await moneyOf(plan.id)).owed).toBe(before.owed - 100);
});

test("what was typed comes back unchecked when the language changes", async () => {
  const { status, errors, values } = await record({
    ...paymentForm({ amount: "ten" }),
    draft: "1",
  });
  expect([status, errors, values["amount"]]).toEqual([200, [], "ten"]);
});

test("a fee is asked for, refused to the same person, confirmed by another, in 3 forms", async () => {
  const params = { id: waiting.id, case: waiting.caseIds[0] ?? "" };
  const path = `/es/staff/plans/${params.id}/pay-out/${params.case}`;
  const send = (as: string, form: Record<string, string>) =>
    visit(payOutChildPage.action, { path, params, as, form: { token: newId(), ...form } });
  const asking = { act: "request", ...boxes("paidOn", "2026-11-20"), reference: "HO 9" };
  expect((await send(people["plan-approver"], asking)).status).toBe(403);
  expect((await send(people["plan-officer"], asking)).location).toContain("?done=asked");
  const shown = await visit(payOutChildPage.loader, { path, params, as: people["plan-approver"] });
  const { child, step } = shown.body as { child: { request: { id: string } }; step: string };
  expect(step).toBe("decide");
  const deciding = { act: "decide", requestId: child.request.id, decision: "confirm" };
  const own = await send(people["plan-officer"], deciding);
  expect(own).toMatchObject({ status: 422, body: { errors: [{ reason: "same-person" }] } });
  const empty = { ...deciding, decision: "return" };
  expect((await send(people["plan-approver"], empty)).body).toMatchObject({
    errors: [{ field: "reason", reason: "reason-missing" }],
  });
  expect((await send(people["plan-approver"], deciding)).location).toContain("?done=confirmed");
  expect(await moneyOf(waiting.id)).toMatchObject({ owed: 101_200, status: "active" });
  for (const odd of [{}, { act: "x" }, { act: "decide", requestId: "x" }] as Record<
    string,
    string
  >[]) {
    expect((await send(people["plan-approver"], odd)).status).toBe(422);
  }
});

test("payments and pay-outs of one's own plan are left out and 404, and no form offers it", async () => {
  const as = await person({ roles: ["finance", "plan-officer"] });
  const own = await agreedPlan({ borrowerId: as });
  await payOutAll(own);
  const form = paymentForm({ family: own.reference, reference: "OWN 1" });
  const at = { path: "/en/staff/payments/new", as: people.finance, form };
  const { location } = await visit(newPaymentPage.action, at);
  const id = /payments\/(\w+)\?/.exec(location ?? "")?.[1] ?? "";
  const listed = async (who: string, query = "") => {
    const shown = await visit(paymentsPage.loader, { path: `/en/staff/payments${query}`, as: who });
    return JSON.stringify(shown.body).includes("OWN 1");
  };
  expect(await listed(people.finance)).toBe(true);
  expect([await listed(as), await listed(as, "?show=suspense")]).toEqual([false, false]);
  const reason = { token: newId(), reason: "x", family: plan.reference };
  for (const page of [paymentPage, movePage, reversePage]) {
    const visited = { path: `/en/staff/payments/${id}`, params: { id }, as };
    expect((await visit(page.loader, visited)).status).toBe(404);
    if (!("action" in page)) continue;
    expect((await visit(page.action, { ...visited, form: reason })).status).toBe(404);
  }
  const params = { id: own.id, case: own.caseIds[0] ?? "" };
  for (const page of [payOutPage, payOutChildPage]) {
    const visited = { path: `/en/staff/plans/${own.id}/pay-out`, params, as };
    expect((await visit(page.loader, visited)).status).toBe(404);
    if (!("action" in page)) continue;
    const asking = { token: newId(), act: "request", reference: "HO" };
    expect((await visit(page.action, { ...visited, form: asking })).status).toBe(404);
  }
  const offered = async (who: string) =>
    (await visit(newPaymentPage.loader, { path: `/en/staff/payments/new?plan=${own.id}`, as: who }))
      .body;
  expect(await offered(as)).toMatchObject({ family: "" });
  expect(await offered(people.finance)).toMatchObject({ family: expect.stringMatching(/^CPP-/) });
  expect(await moneyOf(own.id)).toMatchObject({ owed: 92_766 });
});

test("the trial balance has the accounts of 2 plans by number, behind the pots", async () => {
  const { body } = await visit(trialPage.loader, {
    ...{ path: "/en/staff/ledger/trial-balance", as: people.finance },
  });
  const { list, accounts } = body as {
    list: { rows: { code: string }[] };
    accounts: Record<string, { sort: string; name: string | null }>;
  };
  const shown = list.rows.map(({ code }) => accounts[code]);
  const sorts = [...new Set(shown.map((account) => account?.sort))];
  expect(sorts).toEqual(
    ["cash", "funds", "receivable", "suspense"].filter((s) => sorts.includes(s)),
  );
  const plans = shown.filter((account) => account?.sort === "receivable").map((a) => a?.name);
  expect(plans.length).toBeGreaterThan(1);
  expect(plans).toEqual([...plans].sort());
});

const titleOf = async (
  page: { loader: Parameters<typeof visit>[0]; meta: unknown },
  id: string,
) => {
  const path = `/en/staff/payments/${id}`;
  const { body } = await visit(page.loader, { path, params: { id }, as: people.finance });
  const meta = page.meta as (args: object) => { title?: string }[];
  return meta({ location: { pathname: path }, data: body })[0]?.title;
};

test("3 pages about one payment say in their titles which one, without the family's name", async () => {
  const one = /^Payment of £84\.34, 20\u00a0November\u00a02026, CPP-\d{4} – Parent Power$/;
  expect(await titleOf(paymentPage, paymentId)).toMatch(one);
  for (const page of [reversePage, movePage]) {
    expect(await titleOf(page, paymentId)).toMatch(/: Payment of £84\.34, 20\u00a0November/);
  }
});
