/** The list of concerns: whose it is, newest first, in pages, and words found in any spelling. */
import { expect, test } from "vitest";
import {
  listConcerns,
  type ConcernFilter,
} from "#app/modules/listening/concern-list-store.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { changing, heard, put, said, theme } from "#tests/setup/listening.ts";
import { actingAs } from "#tests/setup/people.ts";
import { meetingHeld } from "#tests/setup/register.ts";

const ALL: Omit<ConcernFilter, "cohortIds"> = { theme: null, language: null, search: "" };

async function listening() {
  const { leader, cohortId } = await meetingHeld({ members: 1 });
  const list = async (filter: Partial<ConcernFilter> = {}, page = 1) =>
    listConcerns(leader.db.reader, { ...ALL, cohortIds: [cohortId], ...filter }, page);
  const wordsOf = async (filter: Partial<ConcernFilter> = {}) =>
    (await list(filter)).rows.map(({ words }) => words);
  return { leader, cohortId, list, wordsOf };
}

test("educacion, EDUCACIÓN and Educación find «La educación», and 100% finds itself alone", async () => {
  const { leader, cohortId, wordsOf } = await listening();
  const concerns = said({ words: "La educación", wordsIn: "es" }, "100% of the fee", "1000 pounds");
  await heard(leader, { cohortId, concerns });
  for (const search of ["educacion", "EDUCACIÓN", "la  Educación", "educación la", "¡educa!"]) {
    expect(await wordsOf({ search })).toEqual(["La educación"]);
  }
  expect(await wordsOf({ search: "100%" })).toEqual(["100% of the fee"]);
  for (const search of ["'; DROP TABLE", "ducacion", "educacion fee", "?!"]) {
    expect(await wordsOf({ search })).toEqual([]);
  }
});

test("words are found as they were changed last, not as they were, and withdrawn ones by nothing", async () => {
  const { leader, cohortId, list, wordsOf } = await listening();
  const was = await heard(leader, { cohortId, concerns: said("Bursaries", "Coaches") });
  const [id] = was.concerns;
  const next = said({ words: "Tutoring and tutoring", id: id! });
  expect((await changing(leader, was, { concerns: next })).ok).toBe(true);
  for (const search of ["bursaries", "coaches"]) expect(await wordsOf({ search })).toEqual([]);
  expect(await wordsOf({ search: "tutor" })).toEqual(["Tutoring and tutoring"]);
  const [first] = (await list()).rows;
  const words = await leader.db.reader.concernWord.findMany({ where: { concernId: first!.id } });
  expect(words.map(({ word }) => word).sort()).toEqual(["and", "tutoring"]);
  expect(await leader.db.reader.concernWord.count({ where: { concernId: was.concerns[1]! } })).toBe(
    0,
  );
});

test("a word of 401 concerns finds them in pages, with a word of 1 it finds that one", async () => {
  const { leader, cohortId, list, wordsOf } = await listening();
  for (let number = 0; number < 51; number += 1) {
    const texts = Array.from({ length: 8 }, (_, at) => `Zafra ${String(number * 8 + at)}a`);
    await heard(leader, { cohortId, concerns: said(...texts) });
  }
  const [one, two] = [await list({ search: "zaf" }, 1), await list({ search: "zafra" }, 2)];
  expect([one.rows.length, two.rows.length]).toEqual([50, 50]);
  expect(new Set([...one.rows, ...two.rows].map(({ id }) => id)).size).toBe(100);
  expect(await wordsOf({ search: "zafra 7a" })).toEqual(["Zafra 7a"]);
  expect(await wordsOf({ search: "zafra 407a", language: "es" })).toEqual([]);
  expect(await wordsOf({ search: "zafra 999a" })).toEqual([]);
  expect(await wordsOf({ search: "zafra", cohortIds: [""] })).toEqual([]);
});

test("newest first over 2 cohorts and none, each listening in its own order; others' are not there", async () => {
  const { leader, cohortId, wordsOf } = await listening();
  const other = await meetingHeld({ members: 1 });
  const nowhere = await actingAs(["organiser"]);
  const on = (day: string) => ({ heardOn: calendarDate(day) });
  await heard(leader, { cohortId, answers: on("2025-09-02"), concerns: said("A", "B") });
  const { cohortId: two } = other;
  await heard(other.leader, { cohortId: two, answers: on("2025-09-03"), concerns: said("C") });
  await heard(nowhere, { answers: on("2025-09-01"), concerns: said("D") });
  expect(await wordsOf()).toEqual(["A", "B"]);
  expect(await wordsOf({ cohortIds: [cohortId, two] })).toEqual(["C", "A", "B"]);
  expect((await wordsOf({ cohortIds: [cohortId, two, ""] })).slice(0, 3)).toEqual(["C", "A", "B"]);
  expect(await wordsOf({ cohortIds: [""] })).toContain("D");
  expect(await wordsOf({ cohortIds: [] })).toEqual([]);
});

test("a theme, none yet and a language narrow it, and a concern says all its themes", async () => {
  const { leader, cohortId, list, wordsOf } = await listening();
  const reach = [cohortId];
  const [fees, travel] = [await theme(leader), await theme(leader, "Travel", "Transporte")];
  const concerns = said("A", { words: "B", wordsIn: "es" }, "C");
  const was = await heard(leader, { cohortId, concerns });
  await put(leader, fees, was.concerns.slice(0, 2), { reach });
  await put(leader, travel, was.concerns.slice(0, 1), { reach });
  expect(await wordsOf({ theme: fees })).toEqual(["A", "B"]);
  expect(await wordsOf({ theme: "none" })).toEqual(["C"]);
  expect(await wordsOf({ theme: fees, language: "es" })).toEqual(["B"]);
  expect(await wordsOf({ theme: newId() })).toEqual([]);
  const [first] = (await list()).rows;
  expect(first?.themeIds).toEqual([fees, travel].sort());
  await put(leader, fees, was.concerns, { reach, act: "take" });
  expect(await wordsOf({ theme: "none" })).toEqual(["B", "C"]);
});

test("56 concerns are 2 pages, 50 and 6, and no concern stands on both", async () => {
  const { leader, cohortId, list } = await listening();
  for (let number = 0; number < 7; number += 1) {
    const concerns = said(
      ...Array.from({ length: 8 }, (_, at) => `${String(number)}-${String(at)}`),
    );
    await heard(leader, { cohortId, concerns });
  }
  const [one, two] = [await list({}, 1), await list({}, 2)];
  expect([one.rows.length, one.next, two.rows.length, two.next]).toEqual([50, 2, 6, null]);
  expect(new Set([...one.rows, ...two.rows].map(({ id }) => id)).size).toBe(56);
});
