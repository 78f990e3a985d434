/** The pages of the training programme: organisers keep it, parent leaders read it. */
import { expect, test } from "vitest";
import { loader as list } from "#app/routes/staff.training._index.tsx";
import { action as right, loader as page } from "#app/routes/staff.training.$id.tsx";
import { action as archive } from "#app/routes/staff.training.$id_.archive.tsx";
import { action as edit, loader as editPage } from "#app/routes/staff.training.$id_.edit.tsx";
import {
  action as change,
  loader as materialPage,
} from "#app/routes/staff.training.$id_.materials.$material.tsx";
import { action as remove } from "#app/routes/staff.training.$id_.materials.$material_.remove.tsx";
import { action as addMaterial } from "#app/routes/staff.training.$id_.materials.new.tsx";
import { action as add, loader as newPage } from "#app/routes/staff.training.new.tsx";
import { listMaterials } from "#app/modules/training/material-store.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { acting, person } from "#tests/setup/people.ts";
import { session } from "#tests/setup/preparing.ts";
import { visit } from "#tests/setup/visit.ts";

async function programme() {
  const as = await person({ roles: ["organiser"] });
  const id = await session(await acting(as));
  return { as, id, at: { path: "/es/staff/training/x", params: { id }, as } };
}

async function onlyMaterial(sessionId: string) {
  const materials = await listMaterials((await database()).reader, sessionId);
  expect(materials).toHaveLength(1);
  return materials[0]!;
}

test("4 pages: an organiser 200, a parent leader reads 2, 6 other roles 403, nobody the door", async () => {
  const { as, id } = await programme();
  const statuses = (who: string | undefined) =>
    Promise.all(
      [list, page, newPage, editPage].map(async (call) => {
        const at = { path: "/en/staff/training/x", params: { id } };
        return (await visit(call, who === undefined ? at : { ...at, as: who })).status;
      }),
    );
  expect(await statuses(as)).toEqual([200, 200, 200, 200]);
  const leader = await person({ roles: ["parent-leader"] });
  expect(await statuses(leader)).toEqual([200, 200, 403, 403]);
  for (const role of ["plan-officer", "adviser", "finance", "auditor", "wp-officer"] as const) {
    expect(await statuses(await person({ roles: [role] }))).toEqual([403, 403, 403, 403]);
  }
  expect(await statuses(undefined)).toEqual([302, 302, 302, 302]);
});

test("a session without topic and Spanish title has 2 errors, keeps its aims, and then is made", async () => {
  const { as } = await programme();
  const at = { path: "/en/staff/training/new", as };
  const form = { token: newId(), topic: "x", titleEn: "Loans", titleEs: " ", aimKnow: "1" };
  const refused = await visit(add, { ...at, form });
  expect(refused.body).toMatchObject({
    errors: [
      { field: "topic", reason: "topic-missing" },
      { field: "titleEs", reason: "title-es-missing" },
    ],
    values: { titleEn: "Loans", aimKnow: "1" },
  });
  const sound = { ...form, topic: "organising", titleEs: "Préstamos" };
  const sent = await visit(add, { ...at, form: sound });
  expect(sent.location).toMatch(/^\/en\/staff\/training\/[^/]+\?done=added$/);
});

test("a material with half a language, or a link that is not https, is refused at its field", async () => {
  const { at, id } = await programme();
  const form = { token: newId(), titleEn: "Loans", linkEs: "http://example.org", textEn: "" };
  const refused = await visit(addMaterial, { ...at, form });
  expect(refused.body).toMatchObject({
    errors: [{ field: "linkEs", reason: "web-address-format" }],
  });
  const half = await visit(addMaterial, {
    ...at,
    form: { ...form, linkEs: "https://example.org" },
  });
  expect(half.body).toMatchObject({
    errors: [
      { field: "textEn", reason: "material-text-missing" },
      { field: "titleEs", reason: "material-title-missing" },
    ],
  });
  const empty = await visit(addMaterial, { ...at, form: { token: newId() } });
  expect(empty.body).toMatchObject({ errors: [{ field: "titleEn", reason: "material-empty" }] });
  const sound = { ...form, linkEs: "", textEn: "You pay later." };
  expect((await visit(addMaterial, { ...at, form: sound })).status).toBe(302);
  expect((await onlyMaterial(id)).sourceLanguage).toBe("en");
});

test("1 changed language shows 1 form that says the other is right; a removed material is a 404", async () => {
  const { at, as, id } = await programme();
  const words = { titleEn: "A", textEn: "a", titleEs: "B", textEs: "b" };
  await visit(addMaterial, { ...at, form: { token: newId(), ...words } });
  const { id: material } = await onlyMaterial(id);
  const of = { ...at, params: { id, material } };
  const form = { token: newId(), version: "1", ...words, textEs: "c" };
  expect((await visit(change, { ...of, form })).location).toBe(
    `/es/staff/training/${id}?done=material`,
  );
  const listed = await visit(list, { path: "/es/staff/training", as });
  const sessions = (listed.body as { sessions: { id: string; behind: number }[] }).sessions;
  expect(sessions.find((one) => one.id === id)?.behind).toBe(1);
  const stale = { token: newId(), version: "1", material };
  expect((await visit(right, { ...at, form: stale })).status).toBe(422);
  const said = await visit(right, { ...at, form: { ...stale, version: "2" } });
  expect(said.location).toBe(`/es/staff/training/${id}?done=right`);
  expect((await visit(right, { ...at, form: { ...stale, material: newId() } })).status).toBe(404);
  const out = await visit(remove, { ...of, form: { token: newId(), version: "3" } });
  expect(out.status).toBe(302);
  expect((await visit(materialPage, of)).status).toBe(404);
});

test("an edit of an old page is a 422; a parent leader's 3 forms are 403", async () => {
  const { at, id } = await programme();
  const facts = { topic: "other", titleEn: "A", titleEs: "B" };
  const form = { token: newId(), version: "1", ...facts };
  expect((await visit(edit, { ...at, form })).status).toBe(302);
  const late = await visit(edit, { ...at, form: { ...form, token: newId(), titleEn: "C" } });
  expect(late.body).toMatchObject({ errors: [{ field: "", reason: "changed-meanwhile" }] });
  const leader = { ...at, as: await person({ roles: ["parent-leader"] }) };
  for (const call of [edit, archive, right]) {
    expect((await visit(call, { ...leader, form })).status).toBe(403);
  }
  const archived = await visit(archive, { ...at, form: { token: newId(), version: "2" } });
  expect(archived.location).toBe(`/es/staff/training/${id}?done=archived`);
});
