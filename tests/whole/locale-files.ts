/** The locale files as they lie on disk: every text with its module and key, plural endings apart. */
import fs from "node:fs";
import path from "node:path";
import { LANGUAGES, type Language } from "#app/i18n/languages.ts";

export type Text = {
  /** "plans:schedule.total_one" */
  key: string;
  /** The same without a plural ending: "plans:schedule.total". */
  stem: string;
  /** The plural category, or null. */
  form: string | null;
  words: string;
};

const ROOT = path.resolve(import.meta.dirname, "../../locales");
const PLURAL = /^(.*)_(zero|one|two|few|many|other)$/;

export function localeModules(language: Language): string[] {
  return fs.readdirSync(path.join(ROOT, language)).sort();
}

/** One of those files as it was written. */
export function rawLocale(language: Language, file: string): string {
  return fs.readFileSync(path.join(ROOT, language, file), "utf8");
}

/** Names that stand twice in the same object of a JSON text: reading it would keep the last alone. */
export function repeatedKeys(json: string): string[] {
  const open: Set<string>[] = [];
  const repeated: string[] = [];
  for (const [part] of json.matchAll(/[{}]|"(?:[^"\\]|\\.)*"\s*:?/g)) {
    if (part === "{") open.push(new Set());
    else if (part === "}") open.pop();
    else if (part.endsWith(":")) {
      const name = JSON.parse(part.slice(0, -1)) as string;
      if (open.at(-1)?.has(name) === true) repeated.push(name);
      open.at(-1)?.add(name);
    }
  }
  return repeated;
}

export function localeTexts(language: Language): Text[] {
  return localeModules(language).flatMap((file) => {
    const content = JSON.parse(rawLocale(language, file)) as unknown;
    return leaves(content, "").map(([key, words]) => {
      const full = `${path.basename(file, ".json")}:${key}`;
      const [, stem = full, form = null] = PLURAL.exec(full) ?? [];
      return { key: full, stem, form, words };
    });
  });
}

function leaves(value: unknown, at: string): [string, string][] {
  if (typeof value === "string") return [[at, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) =>
    leaves(inner, at === "" ? name : `${at}.${name}`),
  );
}

/** The texts of both languages by stem: all plural forms of one sentence together. */
export function textsByStem(): Map<string, Record<Language, Text[]>> {
  const stems = new Map<string, Record<Language, Text[]>>();
  for (const language of LANGUAGES) {
    for (const text of localeTexts(language)) {
      const both = stems.get(text.stem) ?? { en: [], es: [] };
      both[language].push(text);
      stems.set(text.stem, both);
    }
  }
  return stems;
}

/** The variables of a sentence: "{{count}}" is `count`. */
export function variablesOf(words: string): string[] {
  const found = [...words.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = ""]) => name);
  return [...new Set(found)].sort();
}

/** The places that a page fills with links and the like; `en`, `es` and `strong` need nothing. */
export function placesOf(words: string): string[] {
  const found = [...words.matchAll(/<([a-zA-Z]\w*)\/?>/g)].map(([, name = ""]) => name);
  return [...new Set(found)].filter((name) => !["en", "es", "strong"].includes(name)).sort();
}
