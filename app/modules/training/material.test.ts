/** Which language of a material is out of date: after any change, and until somebody says else. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { translationState, type Revisions } from "#app/i18n/two-texts.ts";
import {
  firstRevisions,
  isWritten,
  materialIn,
  revisionsAfter,
  type MaterialWords,
} from "./material.ts";

const NOTHING = { titleEn: "", titleEs: "", textEn: "", textEs: "", linkEn: "", linkEs: "" };
const BOTH: MaterialWords = {
  ...{ ...NOTHING, titleEn: "Loans", textEn: "You pay later." },
  ...{ titleEs: "Préstamos", textEs: "Se paga después." },
};

function changed(words: MaterialWords & Revisions, parts: Partial<MaterialWords>) {
  const next = { ...words, ...parts };
  return { ...next, ...revisionsAfter(words, next) };
}

const fresh = { ...BOTH, ...firstRevisions(BOTH, "en") };

test("written in 2 languages at once is current; in 1 it says so and is that language's", () => {
  expect(translationState(fresh)).toBe("current");
  const spanish = { ...NOTHING, titleEs: "Becas", linkEs: "https://example.org" };
  const one = { ...spanish, ...firstRevisions(spanish, "en") };
  expect([one.sourceLanguage, translationState(one)]).toEqual(["es", "missing"]);
});

test("1 changed English text leaves the Spanish out of date until that is changed too", () => {
  const newer = changed(fresh, { textEn: "You pay after your course." });
  expect(newer).toMatchObject({ sourceRevision: 2, translatedRevision: 1, sourceLanguage: "en" });
  expect(translationState(newer)).toBe("out-of-date");
  const followed = changed(newer, { textEs: "Se paga después de estudiar." });
  expect([translationState(followed), followed.sourceLanguage]).toEqual(["current", "en"]);
});

test("a Spanish text changed alone, while both agreed, makes Spanish the newer 1", () => {
  const newer = changed(fresh, { textEs: "Se paga solo al ganar más." });
  expect([translationState(newer), newer.sourceLanguage]).toEqual(["out-of-date", "es"]);
  const record = { id: "m", sessionId: "s", position: 1, removedAt: null, version: 1 };
  expect(materialIn({ ...newer, ...record }, "en")).toMatchObject({ isOlder: true });
  expect(materialIn({ ...newer, ...record }, "es")).toMatchObject({ isOlder: false });
});

test("both changed at once stay current; a language taken out leaves 1", () => {
  expect(translationState(changed(fresh, { textEn: "A", textEs: "B" }))).toBe("current");
  const english = changed(fresh, { titleEs: "", textEs: "" });
  expect([translationState(english), english.translatedRevision]).toEqual(["missing", 0]);
  const spanish = changed(fresh, { titleEn: "", textEn: "" });
  expect([translationState(spanish), spanish.sourceLanguage]).toEqual(["missing", "es"]);
  expect(translationState(changed(english, { titleEs: "Otra" }))).toBe("current");
});

const words = fc.record({
  titleEn: fc.constantFrom("", "A", "B"),
  titleEs: fc.constantFrom("", "Á", "É"),
  textEn: fc.constantFrom("", "one", "two"),
  textEs: fc.constantFrom("", "uno", "dos"),
  linkEn: fc.constant(""),
  linkEs: fc.constant(""),
});
const somewhere = words.filter((one) => isWritten(one, "en") || isWritten(one, "es"));

test("after any changes: the source is written, and nothing follows a revision that is not", () => {
  fc.assert(
    fc.property(somewhere, fc.array(somewhere, { maxLength: 8 }), (first, then) => {
      let material: MaterialWords & Revisions = { ...first, ...firstRevisions(first, "es") };
      for (const next of then) {
        const before = material;
        material = changed(material, next);
        expect(isWritten(material, material.sourceLanguage)).toBe(true);
        expect(material.translatedRevision).toBeLessThanOrEqual(material.sourceRevision);
        expect(material.sourceRevision).toBeGreaterThanOrEqual(before.sourceRevision);
        // One language changed alone while both agreed: never silently current.
        const moved = (["En", "Es"] as const).filter(
          (side) =>
            before[`title${side}`] !== next[`title${side}`] ||
            before[`text${side}`] !== next[`text${side}`],
        );
        if (translationState(before) === "current" && moved.length === 1) {
          expect(translationState(material)).not.toBe("current");
        }
      }
    }),
  );
});
