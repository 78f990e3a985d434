/** The fee pages: who may see them, and what their forms refuse. */
import { beforeAll, expect, test } from "vitest";
import {
  ensureShippedFees,
  findFee,
  findProposedFees,
} from "#app/modules/fees/fee-store.server.ts";
import { database } from "#app/platform/database.server.ts";
import { loader as listLoader } from "#app/routes/staff.settings.fees.tsx";
import { action as decide, loader as feeLoader } from "#app/routes/staff.settings.fees_.$id.tsx";
import { action as propose } from "#app/routes/staff.settings.fees_.new.tsx";
import { newId } from "#app/shared/id.ts";
import { NOW, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

const FEE = "fee2026040801000";
const LIST = "/es/staff/settings/fees";

beforeAll(async () => {
  const db = await database();
  await db.inTransaction((tx) => ensureShippedFees(tx, NOW));
});

test("fees open to administrators; a plan officer gets 403, a visitor is asked to sign in", async () => {
  const admin = await person({ roles: ["administrator"] });
  const officer = await person({ roles: ["plan-officer"] });
  expect((await visit(listLoader, { path: LIST, as: admin })).status).toBe(200);
  expect((await visit(listLoader, { path: LIST, as: officer })).status).toBe(403);
  const visitor = await visit(listLoader, { path: LIST });
  expect([visitor.status, visitor.location?.startsWith("/es/sign-in")]).toEqual([302, true]);
});

test("a fee that is not there, and an id that is no id, are 404", async () => {
  const as = await person({ roles: ["administrator"] });
  for (const id of [newId(), "x".repeat(300), "..%2f"]) {
    const { status } = await visit(feeLoader, { path: `${LIST}/x`, params: { id }, as });
    expect(status).toBe(404);
  }
});

test("a proposal without an https source, an amount of 1.012 and 31 April keeps 3 errors apart", async () => {
  const as = await person({ roles: ["administrator"] });
  const { status, body } = await visit(propose, {
    path: `${LIST}/new`,
    as,
    form: {
      token: newId(),
      amount: "1.012",
      "effectiveFrom-day": "31",
      "effectiveFrom-month": "4",
      "effectiveFrom-year": "2027",
      source: "GOV.UK",
      sourceUrl: "javascript:alert(1)",
    },
  });
  expect(status).toBe(422);
  const { errors, values } = body as { errors: { reason: string }[]; values: { amount: string } };
  expect(errors.map(({ reason }) => reason)).toEqual([
    "money-format",
    "date-not-real",
    "web-address-format",
  ]);
  expect(values.amount).toBe("1.012");
});

test("an administrator proposes £1,300 and cannot confirm it; another confirms it", async () => {
  const [ana, luis] = [
    await person({ roles: ["administrator"] }),
    await person({ roles: ["administrator"] }),
  ];
  const form = {
    token: newId(),
    amount: "£1,300",
    "effectiveFrom-day": "6",
    "effectiveFrom-month": "4",
    "effectiveFrom-year": "2027",
    source: "Fee table",
    sourceUrl: "https://www.gov.uk/example",
  };
  const proposed = await visit(propose, { path: `${LIST}/new`, as: ana, form });
  expect(proposed).toMatchObject({ status: 302, location: `${LIST}?done=proposed` });

  const db = await database();
  const id = (await findProposedFees(db.reader)).find(({ amount }) => amount === 130_000)!.id;
  const confirm = (as: string) =>
    visit(decide, {
      path: `${LIST}/${id}`,
      params: { id },
      as,
      form: { token: newId(), decision: "confirm" },
    });
  expect((await confirm(ana)).status).toBe(422);
  expect(await confirm(luis)).toMatchObject({ status: 302, location: `${LIST}?done=confirmed` });
  expect((await findFee(db.reader, id))?.status).toBe("confirmed");
});

test("a decision that is neither confirm nor reject changes nothing", async () => {
  const as = await person({ roles: ["administrator"] });
  const { status } = await visit(decide, {
    path: `${LIST}/${FEE}`,
    params: { id: FEE },
    as,
    form: { token: newId(), decision: "toString" },
  });
  expect(status).toBe(422);
  const db = await database();
  expect((await findFee(db.reader, FEE))?.status).toBe("proposed");
});
