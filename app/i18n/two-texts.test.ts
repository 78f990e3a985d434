/** Which language of a published text is out of date, and what it still lacks to be published. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  changedColumns,
  confirmed,
  firstRevisions,
  missingColumns,
  readIn,
  revisionsAfter,
  translationState,
  type Revisions,
  type TwoTexts,
} from "./two-texts.ts";

const FIELDS = ["title", "detail"] as const;
type Words = TwoTexts<(typeof FIELDS)[number]>;

const BOTH: Words = {
  ...{ titleEn: "Coaches", titleEs: "Autobuses" },
  ...{ detailEn: "To each open day.", detailEs: "A cada jornada." },
};

function started(words: Words, language: "en" | "es" = "en") {
  return { ...words, ...firstRevisions(words, FIELDS, language) };
}

function changed(before: Words & Revisions, parts: Partial<Words>) {
  const next = { ...before, ...parts };
  return { ...next, ...revisionsAfter(before, next, FIELDS) };
}

test("written in 2 languages at once is current; in 1 the translation is missing", () => {
  expect(translationState(started(BOTH))).toBe("current");
  const spanish = started({ ...BOTH, titleEn: "", detailEn: "" });
  expect([spanish.sourceLanguage, translationState(spanish)]).toEqual(["es", "missing"]);
  // Half a translation is none.
  expect(translationState(started({ ...BOTH, detailEs: "" }))).toBe("missing");
});

test("1 changed language leaves the other out of date, until it follows or is called right", () => {
  const newer = changed(started(BOTH), { titleEn: "Free coaches" });
  expect(newer).toMatchObject({ sourceRevision: 2, translatedRevision: 1 });
  expect(translationState(newer)).toBe("out-of-date");
  expect(translationState(changed(newer, { titleEs: "Autobuses gratis" }))).toBe("current");
  expect(translationState(confirmed(newer))).toBe("current");
  const spanish = changed(started(BOTH), { titleEs: "Buses" });
  expect([spanish.sourceLanguage, translationState(spanish)]).toEqual(["es", "out-of-date"]);
});

test("nothing to confirm where the translation is missing or current", () => {
  const missing = started({ ...BOTH, titleEs: "" });
  expect(translationState(confirmed(missing))).toBe("missing");
  expect(confirmed(started(BOTH))).toEqual(started(BOTH));
});

test("2 empty columns of a field that is not needed are missing nothing, 1 is", () => {
  expect(missingColumns({ ...BOTH, detailEn: "", detailEs: "" }, FIELDS, ["title"])).toEqual([]);
  expect(missingColumns({ ...BOTH, detailEs: "" }, FIELDS, ["title"])).toEqual(["detailEs"]);
  expect(missingColumns({ ...BOTH, titleEn: "", titleEs: "" }, FIELDS)).toEqual([
    "titleEn",
    "titleEs",
  ]);
});

test("an empty field is read in the other language, which it names", () => {
  const half = { ...BOTH, titleEn: "" };
  expect(readIn(half, "title", "en")).toEqual({ words: "Autobuses", language: "es" });
  expect(readIn(half, "title", "es")).toEqual({ words: "Autobuses", language: "es" });
});

const anyWords: fc.Arbitrary<Words> = fc
  .record({
    titleEn: fc.constantFrom("", "A", "B"),
    titleEs: fc.constantFrom("", "Á", "É"),
    detailEn: fc.constantFrom("", "one", "two"),
    detailEs: fc.constantFrom("", "uno", "dos"),
  })
  .filter((words) => Object.values(words).some((text) => text !== ""));

test("after any changes the source is written, and what is called translated is whole", () => {
  fc.assert(
    fc.property(anyWords, fc.array(anyWords, { maxLength: 8 }), (first, then) => {
      let text = started(first);
      for (const next of then) {
        const before = text;
        text = changed(text, next);
        expect(text.translatedRevision).toBeLessThanOrEqual(text.sourceRevision);
        expect(text.sourceRevision).toBeGreaterThanOrEqual(before.sourceRevision);
        const [own, other] = text.sourceLanguage === "en" ? ["En", "Es"] : ["Es", "En"];
        const has = (field: string, side: string | undefined) =>
          text[`${field}${String(side)}` as keyof Words] !== "";
        expect(FIELDS.some((field) => has(field, own))).toBe(true);
        const isWhole =
          FIELDS.some((field) => has(field, other)) &&
          FIELDS.every((field) => has(field, other) || !has(field, own));
        expect(translationState(text) !== "missing").toBe(isWhole);
        // One language changed alone while both agreed: never silently current.
        const sides = new Set(changedColumns(before, next, FIELDS).map((name) => name.slice(-2)));
        if (translationState(before) === "current" && sides.size === 1) {
          expect(translationState(text)).not.toBe("current");
        }
      }
    }),
  );
});

test("a film in 1 language and a text in the other are both whole where any field will do", () => {
  const words = { titleEn: "Loans", titleEs: "", detailEn: "", detailEs: "Se paga después." };
  const { translatedRevision } = firstRevisions(words, FIELDS, "en");
  expect(translatedRevision).toBe(0);
  const any = { ...words, ...firstRevisions(words, FIELDS, "en", "any-field") };
  expect(translationState(any)).toBe("current");
  const next = { ...any, detailEs: "Se paga más tarde." };
  expect(revisionsAfter(any, next, FIELDS, "any-field")).toMatchObject({
    ...{ sourceLanguage: "es", sourceRevision: 2, translatedRevision: 1 },
  });
});
