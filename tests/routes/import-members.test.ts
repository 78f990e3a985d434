/** The page of a list brought in: who may, what a refused form keeps, what is left to mend. */
import { expect, test } from "vitest";
import { action, loader } from "#app/routes/staff.cohorts.$id_.import.tsx";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
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

test("3 bad lists answer 422 and keep all that was typed: empty, no name, 200,001 characters", async () => {
  const { lead, id } = await led();
  const send = (list: string) =>
    visit(action, {
      ...{ path: PATH, params: { id }, as: lead.actor.personId },
      form: { token: newId(), act: "check", list },
    });
  const lists = {
    ...{ "list-missing": " \n", "list-no-name": "Ana;ana@x.example" },
    "list-too-large": `name,email\n${"x".repeat(199_990)}`,
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

/** The form with a file beside the box, sent as browsers send it. */
function withFile(
  bytes: Buffer<ArrayBuffer> | string,
  fields: Record<string, string> = {},
): FormData {
  const form = new FormData();
  const all = { token: newId(), act: "check", shown: "", list: "", ...fields };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  form.set("file", new File([bytes], "list.csv", { type: "text/csv" }));
  return form;
}

type Shown = { values: Record<string, string>; preview: { checked: string } };

test("a file that Excel saved: Muñoz stays Muñoz in the preview, in the box, and once added", async () => {
  const { lead, id } = await led();
  const at = { path: PATH, params: { id }, as: lead.actor.personId };
  const list =
    'Nombre;Correo;Idioma\r\n"José ""Pepe"" Muñoz";jm@x.example;es\r\n;;\r\n=1+1 Peña;p@x.example;es\r\n';
  const seen = await visit(action, { ...at, form: withFile(Buffer.from(list, "latin1")) });
  expect(seen).toMatchObject({
    status: 200,
    body: { values: { list }, preview: { adding: 2, rows: [{ row: 2 }, { row: 4 }] } },
  });
  const { values, preview } = seen.body as Shown;
  const sent = { ...values, checked: preview.checked, act: "add" };
  // The browser sends the field of the file again, empty.
  const form = withFile("", sent);
  form.set("file", new File([], ""));
  expect(await visit(action, { ...at, form })).toMatchObject({ body: { isDone: true } });
  const members = await listMembers(lead.db.reader, id);
  const people = await lead.db.reader.person.findMany({
    where: { id: { in: members.map(({ personId }) => personId) } },
  });
  const names = people.map(({ fullName }) => fullName);
  expect(new Set(names)).toEqual(new Set(['José "Pepe" Muñoz', "=1+1 Peña"]));
});

test("5 files that cannot be taken answer 422 at the file's field: PNG, workbook, empty, 201 kB, 501 rows", async () => {
  const { lead, id } = await led();
  const at = { path: PATH, params: { id }, as: lead.actor.personId };
  const rows = (count: number) => `name,email,language\n${"Ana,a@x.example,en\n".repeat(count)}`;
  const files = [
    [Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "file", "list-file-picture"],
    [Buffer.from("PK\x03\x04..xl/workbook.xml", "latin1"), "file", "list-file-workbook"],
    ["", "file", "list-file-empty"],
    [`name,email\n${"x".repeat(201_000)}`, "file", "list-file-large"],
    [rows(501), "list", "list-too-long"],
  ] as const;
  for (const [bytes, field, reason] of files) {
    expect(await visit(action, { ...at, form: withFile(bytes) })).toMatchObject({
      status: 422,
      body: { errors: [{ field, reason }] },
    });
  }
  const many = await visit(action, { ...at, form: withFile(rows(500)) });
  expect(many).toMatchObject({ status: 200, body: { values: { list: rows(500) } } });
});

test("a file beside a written list is refused and the list kept; beside the list that was read, it wins", async () => {
  const { lead, id } = await led();
  const at = { path: PATH, params: { id }, as: lead.actor.personId };
  const list = "name,email,language\r\nAna,ana@x.example,en";
  const other = "name,email,language\nEva,eva@x.example,en";
  expect(await visit(action, { ...at, form: withFile(other, { list }) })).toMatchObject({
    status: 422,
    body: { values: { list }, errors: [{ field: "file", reason: "list-both" }] },
  });
  const seen = await visit(action, { ...at, form: { token: newId(), act: "check", list } });
  const { values, preview } = seen.body as Shown;
  const again = withFile(other, { ...values, checked: preview.checked, act: "add" });
  expect(await visit(action, { ...at, form: again })).toMatchObject({
    status: 422,
    body: { values: { list: other }, errors: [{ reason: "list-changed" }], preview: { adding: 1 } },
  });
});

test("a draft in the other language keeps a file's list, and leaves out a picture without a word", async () => {
  const { lead, id } = await led();
  const at = { path: PATH, params: { id }, as: lead.actor.personId };
  const list = "name,email\r\nAna,ana@x.example";
  expect(await visit(action, { ...at, form: withFile(list, { draft: "en" }) })).toMatchObject({
    ...{ status: 200, body: { values: { list }, errors: [] } },
  });
  const picture = withFile("\x89PNG", { draft: "en", list });
  expect(await visit(action, { ...at, form: picture })).toMatchObject({
    ...{ status: 200, body: { values: { list }, errors: [] } },
  });
});
