/** The page of a list brought in: who may, what a refused form keeps, what is left to mend. */
import { expect, test } from "vitest";
import { action, loader } from "#app/routes/staff.cohorts.$id_.import.tsx";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { cohort, SEPTEMBER } from "#tests/setup/cohorts.ts";
import { actingAs, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

const PATH = "/es/staff/cohorts/x/import";

async function led(): Promise<{ lead: SignedInContext; id: string }> {
  const lead = await actingAs(["organiser"], { now: SEPTEMBER });
  return { lead, id: await cohort(lead) };
}

test("who leads the cohort opens the page; 2 of the organising world 404 or 403, 4 others 403", async () => {
  const { lead, id } = await led();
  const status = async (as: string | undefined, form?: Record<string, string>) => {
    const at = { path: PATH, params: { id }, ...(as !== undefined && { as }) };
    return (await visit(form === undefined ? loader : action, { ...at, ...(form && { form }) }))
      .status;
  };
  const list = "nombre,correo,idioma\nAna Rosales,ana@x.example,es";
  const form = { token: newId(), act: "check", list };
  expect(await status(lead.actor.personId)).toBe(200);
  expect(await status(lead.actor.personId, form)).toBe(200);
  expect(await status(await person({ roles: ["organiser"] }), form)).toBe(404);
  for (const role of ["parent-leader", "wp-officer", "plan-officer", "administrator"] as const) {
    expect(await status(await person({ roles: [role] }))).toBe(403);
    expect(await status(await person({ roles: [role] }), form)).toBe(403);
  }
  expect(await status(undefined)).toBe(302);
});

test("3 bad lists answer 422 and keep all that was typed: empty, no name, 60,001 characters", async () => {
  const { lead, id } = await led();
  const send = (list: string) =>
    visit(action, {
      ...{ path: PATH, params: { id }, as: lead.actor.personId },
      form: { token: newId(), act: "check", list },
    });
  const lists = {
    ...{ "list-missing": " \n", "list-no-name": "Ana;ana@x.example" },
    "list-too-large": `name,email\n${"x".repeat(59_990)}`,
  };
  for (const [reason, list] of Object.entries(lists)) {
    expect(await send(list)).toMatchObject({
      status: 422,
      body: { values: { list }, errors: [{ field: "list", reason }] },
    });
  }
});

test("1 of 2 rows is added, the other stays to be mended with its head and a new token", async () => {
  const { lead, id } = await led();
  const list = "nombre,correo,idioma\nAna Rosales,ana@x.example,es\nLuis,luis,es";
  const at = { path: PATH, params: { id }, as: lead.actor.personId };
  const token = newId();
  const seen = await visit(action, { ...at, form: { token, act: "check", list } });
  const { preview } = seen.body as { preview: { checked: string; rows: { row: number }[] } };
  expect(preview).toMatchObject({ adding: 1, rows: [{ row: 2 }, { row: 3 }] });
  const { checked } = preview;
  const added = await visit(action, { ...at, form: { token, act: "add", list, checked } });
  const left = "nombre,correo,idioma\nLuis,luis,es";
  expect(added).toMatchObject({ status: 200, body: { isDone: true, values: { list: left } } });
  expect((added.body as { values: { token: string } }).values.token).not.toBe(token);
});
