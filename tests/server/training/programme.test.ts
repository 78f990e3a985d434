/** The programme: sessions and materials change by one at a time; the older language is marked. */
import { expect, test } from "vitest";
import { translationState } from "#app/i18n/two-texts.ts";
import {
  addMaterial,
  changeMaterial,
  confirmTranslation,
  removeMaterial,
} from "#app/modules/training/change-material.server.ts";
import {
  addTrainingSession,
  archiveTrainingSession,
  changeTrainingSession,
} from "#app/modules/training/change-programme.server.ts";
import {
  countMaterials,
  findMaterial,
  listMaterials,
} from "#app/modules/training/material-store.server.ts";
import { findTrainingSession, listProgramme } from "#app/modules/training/training-store.server.ts";
import { newId } from "#app/shared/id.ts";
import { actingAs } from "#tests/setup/people.ts";
import { FINANCE, session } from "#tests/setup/preparing.ts";

const WORDS = {
  ...{ titleEn: "Loans", textEn: "You pay later.", linkEn: "" },
  ...{ titleEs: "Préstamos", textEs: "Se paga después.", linkEs: "" },
};

async function withMaterial() {
  const organiser = await actingAs(["organiser"]);
  const sessionId = await session(organiser);
  const added = await addMaterial(organiser, { token: newId(), sessionId, words: WORDS });
  if (!added.ok) throw new Error(added.reason);
  const materialId = added.value;
  const state = async () => {
    const found = await findMaterial(organiser.db.reader, sessionId, materialId);
    return translationState(found!);
  };
  return { organiser, sessionId, materialId, state };
}

test("1 form sent twice adds 1 session; its facts change once for 2 people at a time", async () => {
  const organiser = await actingAs(["organiser"]);
  const order = { token: newId(), facts: FINANCE };
  const [one, two] = [
    await addTrainingSession(organiser, order),
    await addTrainingSession(organiser, order),
  ];
  expect(one).toEqual(two);
  const sessionId = one.ok ? one.value : "";
  const change = (titleEn: string) => {
    const facts = { ...FINANCE, titleEn };
    return changeTrainingSession(organiser, { token: newId(), sessionId, version: 1, facts });
  };
  const verdicts = await Promise.all([change("A"), change("B")]);
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
  const found = await findTrainingSession(organiser.db.reader, sessionId);
  expect(found).toMatchObject({ version: 2, aims: ["know", "choose"], topic: "student-finance" });
});

test("a session goes out of the programme and comes back: 2 lines in the log", async () => {
  const organiser = await actingAs(["organiser"]);
  const sessionId = await session(organiser);
  for (const version of [1, 2]) {
    const order = { token: newId(), sessionId, version };
    expect(await archiveTrainingSession(organiser, order)).toMatchObject({ ok: true });
  }
  const log = await organiser.db.reader.auditEntry.findMany({ where: { subjectId: sessionId } });
  const commands = log.map(({ command }) => command).toSorted();
  expect(commands).toEqual([
    "add-training-session",
    "archive-training-session",
    "restore-training-session",
  ]);
  const found = await findTrainingSession(organiser.db.reader, sessionId);
  expect(found).toMatchObject({ archivedAt: null, version: 3 });
});

test("1 changed English text marks the Spanish; 1 press says that it is right as it is", async () => {
  const { organiser, sessionId, materialId, state } = await withMaterial();
  const of = { sessionId, materialId };
  const words = { ...WORDS, textEn: "You pay when you earn more." };
  const change = { ...of, token: newId(), version: 1, words };
  expect(await changeMaterial(organiser, change)).toMatchObject({ ok: true });
  expect(await state()).toBe("out-of-date");
  const right = { ...of, token: newId(), version: 1 };
  expect(await confirmTranslation(organiser, right)).toMatchObject({ reason: "changed-meanwhile" });
  expect(await confirmTranslation(organiser, { ...right, version: 2 })).toMatchObject({ ok: true });
  expect(await state()).toBe("current");
  const same = { ...change, token: newId(), version: 3 };
  expect(await changeMaterial(organiser, same)).toMatchObject({ reason: "nothing-changed" });
});

test("a material that was taken out is read and changed no more", async () => {
  const { organiser, sessionId, materialId } = await withMaterial();
  const order = { token: newId(), sessionId, materialId, version: 1 };
  expect(await removeMaterial(organiser, order)).toMatchObject({ ok: true });
  expect(await listMaterials(organiser.db.reader, sessionId)).toEqual([]);
  const late = { ...order, token: newId(), version: 2, words: WORDS };
  expect(await changeMaterial(organiser, late)).toMatchObject({ reason: "material-removed" });
});

test("the programme comes in pages of 50, by topic and with archived sessions last; none twice, none lost", async () => {
  const organiser = await actingAs(["organiser"]);
  const { reader } = organiser.db;
  for (let index = 0; index < 51; index += 1) await session(organiser);
  const archived = await session(organiser);
  const away = { token: newId(), sessionId: archived, version: 1 };
  expect(await archiveTrainingSession(organiser, away)).toMatchObject({ ok: true });
  const ids: string[] = [];
  const gone: boolean[] = [];
  for (let page: number | null = 1; page !== null;) {
    const list = await listProgramme(reader, page);
    expect(list.rows.length).toBeLessThanOrEqual(50);
    ids.push(...list.rows.map(({ id }) => id));
    gone.push(...list.rows.map(({ archivedAt }) => archivedAt !== null));
    page = list.next;
  }
  expect(ids).toHaveLength(await reader.trainingSession.count());
  expect(new Set(ids).size).toBe(ids.length);
  expect(gone).toEqual(gone.toSorted());
  expect(ids).toContain(archived);
  expect((await listProgramme(reader, 9_999)).rows).toEqual([]);
});

test("materials are counted without their texts: 2, of which 1 is behind; 1 language is never behind", async () => {
  const { organiser, sessionId, materialId } = await withMaterial();
  const { reader } = organiser.db;
  const alone = { ...WORDS, titleEs: "", textEs: "" };
  await addMaterial(organiser, { token: newId(), sessionId, words: alone });
  const counted = async () => (await countMaterials(reader, [sessionId])).get(sessionId);
  expect(await counted()).toEqual({ materials: 2, behind: 0 });
  const words = { ...WORDS, textEn: "You pay much later." };
  const order = { token: newId(), sessionId, materialId, version: 1, words };
  expect((await changeMaterial(organiser, order)).ok).toBe(true);
  expect(await counted()).toEqual({ materials: 2, behind: 1 });
  expect(await countMaterials(reader, [newId()])).toEqual(new Map());
});
