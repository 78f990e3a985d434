/** Nothing is said in one language only: keys, plural forms, variables and places are equal. */
import { expect, test } from "vitest";
import { LANGUAGES, LOCALES, type Language } from "#app/i18n/languages.ts";
import { resources } from "#app/i18n/resources.ts";
import {
  localeModules,
  localeTexts,
  placesOf,
  rawLocale,
  repeatedKeys,
  textsByStem,
  variablesOf,
} from "./locale-files.ts";

/** Texts that are the same in both languages: names, and words that both have. */
const SAME_IN_BOTH = new Set(["errors:not-used", "portal:error-title", "portal:error-prefix"]);

function categories(language: Language): string[] {
  return new Intl.PluralRules(LOCALES[language]).resolvedOptions().pluralCategories.toSorted();
}

test("both languages have the same 16 files, and the portal loads all of them", () => {
  expect(localeModules("es")).toEqual(localeModules("en"));
  const names = localeModules("en").map((file) => file.replace(".json", ""));
  for (const language of LANGUAGES) expect(Object.keys(resources[language]).sort()).toEqual(names);
});

test("no name stands twice in one part of a file, where the last one would hide the first", () => {
  expect(repeatedKeys('{"a": {"b": "c: {", "d": 1, "b": "\\""}, "b": {}}')).toEqual(["b"]);
  const repeated = LANGUAGES.flatMap((language) =>
    localeModules(language).flatMap((file) => repeatedKeys(rawLocale(language, file))),
  );
  expect(repeated).toEqual([]);
});

test("every key exists in English and in Spanish", () => {
  const lonely = [...textsByStem()].filter(([, { en, es }]) => en.length === 0 || es.length === 0);
  expect(lonely.map(([stem]) => stem)).toEqual([]);
});

test("a text with plural forms has one and other in English, one, many and other in Spanish", () => {
  expect(categories("en")).toEqual(["one", "other"]);
  expect(categories("es")).toEqual(["many", "one", "other"]);
  const wrong = [...textsByStem()].flatMap(([stem, both]) => {
    const isPlural = LANGUAGES.some((language) => both[language].some(({ form }) => form !== null));
    if (!isPlural) return [];
    return LANGUAGES.filter((language) => {
      const forms = both[language].map(({ form }) => form ?? "none").sort();
      return JSON.stringify(forms) !== JSON.stringify(categories(language));
    }).map((language) => `${language} ${stem}`);
  });
  expect(wrong).toEqual([]);
});

test("each form asks for the same variables in both languages; a plural need not say its count", () => {
  const wrong = [...textsByStem()].filter(([, { en, es }]) =>
    es.some(({ form, words }) => {
      const english = en.find((text) => text.form === (form === "many" ? "other" : form));
      const asked = [words, english?.words ?? ""].map((one) =>
        variablesOf(one)
          .filter((name) => form === null || name !== "count")
          .join(),
      );
      return asked[0] !== asked[1];
    }),
  );
  expect(wrong.map(([stem]) => stem)).toEqual([]);
});

test("both languages have the same places for links, and every mark in a text is closed", () => {
  const wrong = [...textsByStem()].filter(([, { en, es }]) => {
    const all = [...en, ...es].map(({ words }) => words);
    return new Set(all.map((words) => placesOf(words).join())).size > 1 || !all.every(isClosed);
  });
  expect(wrong.map(([stem]) => stem)).toEqual([]);
});

function isClosed(words: string): boolean {
  let rest = words;
  for (;;) {
    const next = rest.replace(/<([a-zA-Z]\w*)(?:\/>|>([^<]*)<\/\1>)/g, "$2");
    if (next === rest) return !/<\/?[a-zA-Z]/.test(rest);
    rest = next;
  }
}

test("no text is empty", () => {
  const all = LANGUAGES.flatMap((language) => localeTexts(language));
  expect(all.filter(({ words }) => words.trim() === "").map(({ key }) => key)).toEqual([]);
});

test("no English sentence of three words or more stands in the Spanish files", () => {
  const english = new Map(localeTexts("en").map(({ key, words }) => [key, words]));
  const same = localeTexts("es").filter(({ key, words }) => {
    const said = words.replace(/<en>.*?<\/en>|\{\{.*?\}\}|<.*?>/g, "");
    const isSentence = (said.match(/\p{L}{2,}/gu) ?? []).length >= 3;
    return isSentence && english.get(key) === words && !SAME_IN_BOTH.has(key);
  });
  expect(same.map(({ key }) => key)).toEqual([]);
});

test("English terms inside Spanish texts are marked: fee waiver, local authority and others", () => {
  // Names such as Home Office need no mark (WCAG 3.1.2).
  const foreign = /fee waiver|fee exemption|local authority|leave to remain|standing order/i;
  // Mail, PDFs and titles are plain text, which has no marks.
  const isPlain = /:mail\.|pdf|title|^errors:|^settings:/;
  const unmarked = localeTexts("es").filter(
    ({ key, words }) => !isPlain.test(key) && foreign.test(words.replace(/<en>.*?<\/en>/g, "")),
  );
  expect(unmarked.map(({ key }) => key)).toEqual([]);
});
