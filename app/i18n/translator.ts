/**
 * The portal's words: `translator(language)` gives a typed `t`.
 *
 * i18next finds the sentence and its plural form; what it found is kept, and only the variables
 * are filled in per call, which makes a page's words some twenty times cheaper. A missing
 * variable is a broken promise in development and tests, and an empty space in production.
 */
import { createInstance, type i18n } from "i18next";
import { LOCALES, type Language } from "./languages.ts";
import { resources } from "./resources.ts";
import type { TextKey } from "./text-keys.ts";

export type Variables = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, variables?: Variables) => string;

type Piece = { text: string } | { variable: string };

/** The words of one language; the same function every time. */
export function translator(language: Language): Translate {
  return TRANSLATORS[language];
}

/** Whether a text made at run time (a refusal's reason, a status) has words. */
export function isTextKey(key: string): key is TextKey {
  return INSTANCES.en.exists(key) || INSTANCES.en.exists(key, { count: 1 });
}

const INSTANCES = { en: instance("en"), es: instance("es") } satisfies Record<Language, i18n>;
const TRANSLATORS = { en: translate("en"), es: translate("es") } satisfies Record<
  Language,
  Translate
>;

function instance(language: Language): i18n {
  const made = createInstance();
  void made.init({
    lng: LOCALES[language],
    // "es-419" finds "es" by i18next's own hierarchy of codes.
    fallbackLng: language,
    resources,
    ns: Object.keys(resources.en),
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  });
  return made;
}

function translate(language: Language): Translate {
  const plurals = new Intl.PluralRules(LOCALES[language]);
  const compiled = new Map<string, Piece[]>();

  return (key, variables) => {
    const count = variables?.["count"];
    const form = typeof count === "number" ? `${key}|${plurals.select(count)}` : key;
    let pieces = compiled.get(form);
    if (pieces === undefined) {
      pieces = compile(sentence(INSTANCES[language], key, count));
      compiled.set(form, pieces);
    }
    return fill(pieces, key, variables);
  };
}

function sentence(instance: i18n, key: TextKey, count: string | number | undefined): string {
  const options = { skipInterpolation: true, ...(typeof count === "number" && { count }) };
  const found = instance.t(key, options);
  if (typeof found !== "string") throw new Error(`"${key}" is a group of texts, not a text`);
  return found;
}

function compile(text: string): Piece[] {
  return text
    .split(/(\{\{\s*\w+\s*\}\})/)
    .filter((part) => part !== "")
    .map((part) => {
      const variable = /^\{\{\s*(\w+)\s*\}\}$/.exec(part)?.[1];
      return variable === undefined ? { text: part } : { variable };
    });
}

function fill(pieces: readonly Piece[], key: string, variables: Variables | undefined): string {
  let filled = "";
  for (const piece of pieces) {
    if ("text" in piece) filled += piece.text;
    else filled += String(variables?.[piece.variable] ?? missing(key, piece.variable));
  }
  return filled;
}

function missing(key: string, variable: string): string {
  if (process.env["NODE_ENV"] === "production") return "";
  throw new Error(`"${key}" needs the variable "${variable}"`);
}
