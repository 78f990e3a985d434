/** The page by which finance reverses a contribution to a pot. */
import { expect, test } from "vitest";
import { loader as potPage } from "#app/routes/staff.pots.$id.tsx";
import { action as reverse, loader as page } from "#app/routes/staff.pots.$id_.reverse.$entry.tsx";
import type { Role } from "#app/modules/identity/permissions.ts";
import type { RecordedContribution } from "#app/modules/pots/contribution-store.server.ts";
import { newId } from "#app/shared/id.ts";
import { pot } from "#tests/setup/agreed-plan.ts";
import { person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

type PotView = { contributions: RecordedContribution[]; mayReverse: boolean };

async function potOf(id: string, as: string): Promise<PotView> {
  return (await visit(potPage, { path: `/es/staff/pots/${id}`, params: { id }, as }))
    .body as PotView;
}

test("finance reverses a contribution from the pot's page; 4 other roles are refused", async () => {
  const id = await pot({ holds: 250_000 });
  const as = await person({ roles: ["finance"] });
  const [contribution] = (await potOf(id, as)).contributions;
  const entry = String(contribution?.number);
  const at = { path: `/es/staff/pots/${id}/reverse/${entry}`, params: { id, entry } };
  for (const role of ["plan-officer", "plan-approver", "auditor", "administrator"] as Role[]) {
    const other = await person({ roles: [role] });
    expect((await visit(page, { ...at, as: other })).status).toBe(403);
    const form = { token: newId(), reason: "No" };
    expect((await visit(reverse, { ...at, as: other, form })).status).toBe(403);
  }
  expect((await visit(page, { ...at, as })).body).toMatchObject({
    contribution: { amount: 250_000, reversedBy: null },
  });
  const empty = await visit(reverse, { ...at, as, form: { token: newId(), reason: " " } });
  expect(empty).toMatchObject({ status: 422, body: { errors: [{ field: "reason" }] } });
  const form = { token: newId(), reason: "Wrong pot" };
  for (let press = 0; press < 2; press += 1) {
    expect((await visit(reverse, { ...at, as, form })).location).toBe(
      `/es/staff/pots/${id}?done=contribution-reversed`,
    );
  }
  const again = await visit(reverse, { ...at, as, form: { ...form, token: newId() } });
  expect(again).toMatchObject({
    status: 422,
    body: { errors: [{ reason: "contribution-reversed-already" }] },
  });
  expect((await potOf(id, as)).contributions).toMatchObject([
    { reversedBy: (contribution?.number ?? 0) + 1 },
  ]);
});

test("a pot or an entry that is none is a 404, by 5 addresses", async () => {
  const id = await pot();
  const other = await pot();
  const as = await person({ roles: ["finance"] });
  const entry = String((await potOf(other, as)).contributions[0]?.number);
  for (const params of [
    { id, entry: "x" },
    { id, entry: "0" },
    { id, entry: "999999999" },
    { id, entry },
    { id: "x", entry },
  ]) {
    const path = "/en/staff/pots/x/reverse/x";
    expect([params, (await visit(page, { path, params, as })).status]).toEqual([params, 404]);
  }
});
