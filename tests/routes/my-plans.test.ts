/** A family's own pages of its plans: nobody else's, both languages, and what their forms answer. */
import { beforeAll, expect, test } from "vitest";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { loadContext } from "#app/platform/http/load-context.server.ts";
import * as agreement from "#app/routes/my.plans.$id_.agreement.tsx";
import * as agreementPdf from "#app/routes/my.plans.$id_.agreement[.]pdf.tsx";
import * as home from "#app/routes/my._index.tsx";
import * as list from "#app/routes/my.plans._index.tsx";
import * as plan from "#app/routes/my.plans.$id.tsx";
import * as statement from "#app/routes/my.plans.$id_.statement.tsx";
import * as statementPdf from "#app/routes/my.plans.$id_.statement[.]pdf.tsx";
import * as withdraw from "#app/routes/my.plans.$id_.withdraw.tsx";
import { newId } from "#app/shared/id.ts";
import { approvedPlan } from "#tests/setup/approved-plan.ts";
import { NOW, person } from "#tests/setup/people.ts";
import { planRow, shippedSettings, submittedPlan } from "#tests/setup/submitted-plan.ts";
import { cookieOf, visit } from "#tests/setup/visit.ts";

const LANGUAGES = ["en", "es"] as const;
const PAGES = [
  { at: "", route: plan },
  { at: "/agreement", route: agreement },
  { at: "/agreement.pdf", route: agreementPdf },
  { at: "/statement", route: statement },
  { at: "/statement.pdf", route: statementPdf },
  { at: "/withdraw", route: withdraw },
] as const;

beforeAll(async () => {
  setClockOffset(NOW.getTime() - Date.now());
  await shippedSettings();
});

const NAME = "Ana Demo Quispe";

async function waiting() {
  const { planId: id, borrowerId: as } = await approvedPlan({ fullName: NAME });
  return { id, as, path: `/es/my/plans/${id}/agreement`, params: { id } };
}

async function acceptance(about: Record<string, string> = {}) {
  const { id, as, path, params } = await waiting();
  const form = { fullName: NAME, version: "1", token: newId(), ...about };
  return { id, answer: await visit(agreement.action, { path, params, as, form }) };
}

/** A document as the browser gets it. */
async function download(route: typeof agreementPdf, path: string, as: string) {
  const id = path.split("/")[4] ?? "";
  const request = new Request(`http://localhost${path}`, {
    headers: { cookie: await cookieOf(as) },
  });
  const context = loadContext("test", "127.0.0.1");
  const params = { language: path.split("/")[1] ?? "", id };
  const response = await route.loader({ request, params, context });
  return {
    headers: Object.fromEntries(response.headers),
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

test("6 pages of a plan in 2 languages: nobody signed in is sent to sign in", async () => {
  const { id } = await waiting();
  for (const { at, route } of [...PAGES, { at: "", route: home }, { at: "", route: list }]) {
    for (const language of LANGUAGES) {
      const path = `/${language}/my/plans/${id}${at}`;
      const { status, location } = await visit(route.loader, { path, params: { id } });
      expect([path, status, location?.startsWith(`/${language}/sign-in`)]).toEqual([
        path,
        302,
        true,
      ]);
    }
  }
});

test("6 pages of a plan are not there for other parents, staff, or ids that are none", async () => {
  const { id } = await waiting();
  const parent = await person();
  const officer = await person({ roles: ["plan-officer", "plan-approver"] });
  for (const { at, route } of PAGES) {
    for (const as of [parent, officer]) {
      const path = `/en/my/plans/${id}${at}`;
      expect((await visit(route.loader, { path, params: { id }, as })).status).toBe(404);
    }
    for (const odd of ["1", "'; drop table", "%00", newId(), "x".repeat(5000)]) {
      const path = `/es/my/plans/x${at}`;
      expect((await visit(route.loader, { path, params: { id: odd }, as: parent })).status).toBe(
        404,
      );
    }
  }
});

test("forms sent to somebody else's plan are 404, and change nothing", async () => {
  const { id, path, params } = await waiting();
  const as = await person({ fullName: NAME });
  const token = newId();
  const forms = [
    { call: agreement.action, form: { fullName: NAME, version: "1", token } },
    { call: withdraw.action, form: { act: "decline", token } },
  ];
  for (const { call, form } of forms) {
    expect((await visit(call, { path, params, as, form })).status).toBe(404);
  }
  expect((await planRow(id)).status).toBe("approved");
});

test("the name typed in small letters accepts, and leads to the plan in the same language", async () => {
  const { id, answer } = await acceptance({ fullName: "ana demo quispe" });
  expect(answer).toMatchObject({ status: 302, location: `/es/my/plans/${id}?done=accepted` });
  expect((await planRow(id)).status).toBe("accepted");
});

test("a wrong or missing name is 422 beside the field, with what was typed", async () => {
  for (const [fullName, reason] of [
    ["Ana", "name-differs"],
    ["", "name-to-type-missing"],
    [" \u200f ", "name-to-type-missing"],
    ["n".repeat(5000), "text-too-long"],
  ] as const) {
    const { id, answer } = await acceptance({ fullName });
    expect(answer).toMatchObject({
      status: 422,
      body: { values: { fullName }, errors: [{ field: "fullName", reason }] },
    });
    expect((await planRow(id)).status).toBe("approved");
  }
});

test("versions and tokens that no page ever had are 422, never 500", async () => {
  for (const odd of ["", "0", "1.5", "-1", "1e3", "99999999999999", "2"]) {
    expect((await acceptance({ version: odd })).answer.status).toBe(422);
  }
  expect((await acceptance({ token: "x" })).answer.status).toBe(422);
});

test("a draft for the other language keeps the name and decides nothing", async () => {
  const { id, answer } = await acceptance({ fullName: "Ana", draft: "1" });
  expect(answer).toMatchObject({ status: 200, body: { values: { fullName: "Ana" }, errors: [] } });
  expect((await planRow(id)).status).toBe("approved");
});

test("declining asks once more, then closes the plan; withdrawing it again is told", async () => {
  const { id, as, params } = await waiting();
  const path = `/en/my/plans/${id}/withdraw`;
  expect(await visit(withdraw.loader, { path, params, as })).toMatchObject({
    body: { way: "decline" },
  });
  const form = { act: "decline", token: newId() };
  expect(await visit(withdraw.action, { path, params, as, form })).toMatchObject({
    status: 302,
    location: `/en/my/plans/${id}?done=declined`,
  });
  const again = { act: "withdraw", token: newId() };
  expect((await visit(withdraw.action, { path, params, as, form: again })).status).toBe(422);
  expect((await planRow(id)).status).toBe("withdrawn");
});

test("a plan with the adviser is withdrawn; a decline of an agreement that never came is told", async () => {
  const { planId: id, borrowerId: as } = await submittedPlan({ status: "checking" });
  const path = `/en/my/plans/${id}/withdraw`;
  const send = (act: string) =>
    visit(withdraw.action, { path, params: { id }, as, form: { act, token: newId() } });
  expect((await send("decline")).status).toBe(422);
  expect((await send("settle")).status).toBe(422);
  expect((await send("withdraw")).status).toBe(302);
});

test("before an agreement there is none to read, and no statement before it is accepted", async () => {
  const { planId: id, borrowerId: as } = await submittedPlan();
  for (const { at, route } of PAGES) {
    const { status } = await visit(route.loader, {
      path: `/en/my/plans/${id}${at}`,
      params: { id },
      as,
    });
    expect([at, status]).toEqual([at, at === "" || at === "/withdraw" ? 200 : 404]);
  }
  const { as: family, id: open } = await waiting();
  const path = `/en/my/plans/${open}/statement`;
  expect((await visit(statement.loader, { path, params: { id: open }, as: family })).status).toBe(
    404,
  );
});

test("agreement and statement are PDFs named in the page's language, the same bytes each time", async () => {
  const { id, as, path, params } = await waiting();
  const form = { fullName: NAME, version: "1", token: newId() };
  await visit(agreement.action, { path, params, as, form });
  const { number } = await planRow(id);
  const plan = `CPP-${String(number).padStart(4, "0")}`;
  for (const [route, url, name] of [
    [agreementPdf, `/es/my/plans/${id}/agreement.pdf`, `acuerdo-${plan}.pdf`],
    [agreementPdf, `/en/my/plans/${id}/agreement.pdf`, `agreement-${plan}.pdf`],
    [statementPdf, `/es/my/plans/${id}/statement.pdf`, `estado-de-cuenta-${plan}.pdf`],
    [statementPdf, `/en/my/plans/${id}/statement.pdf`, `statement-${plan}.pdf`],
  ] as const) {
    const { headers, bytes } = await download(route, url, as);
    expect(headers).toMatchObject({
      "content-type": "application/pdf",
      "content-language": url.slice(1, 3),
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    });
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  }
  const address = `/es/my/plans/${id}/agreement.pdf`;
  const [first, second] = [
    await download(agreementPdf, address, as),
    await download(agreementPdf, address, as),
  ];
  expect(first.bytes.equals(second.bytes)).toBe(true);
});

test("a person's pages list their plans with the children’s names, on every odd page number", async () => {
  const { as, id } = await waiting();
  const path = "/en/my/plans";
  const mine = await visit(list.loader, { path, as });
  expect(mine.body).toMatchObject({
    list: { rows: [{ id, status: "approved", children: ["Demo Child 1"], outstanding: 0 }] },
  });
  for (const page of ["0", "-1", "1e9", "999999999", "x", "2"]) {
    expect((await visit(list.loader, { path: `${path}?page=${page}`, as })).status).toBe(200);
  }
  const nobody = await person();
  expect((await visit(home.loader, { path: "/es/my", as: nobody })).body).toMatchObject({
    plans: [],
  });
});
