/**
 * The portal's own words for the journeys: `words("es")("apply:check.send")`.
 *
 * Read from the locale files, so that a sentence may be reworded without touching a journey; the
 * marks of links and of emphasis are left out, as a reader sees it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createInstance, type i18n } from "i18next";
import { LANGUAGES, LOCALES, type Language } from "#app/i18n/languages.ts";
import type { TextKey } from "#app/i18n/text-keys.ts";

export type Words = (key: TextKey, variables?: Readonly<Record<string, string | number>>) => string;

const INSTANCES = Object.fromEntries(
  LANGUAGES.map((language) => [language, instance(language)]),
) as Record<Language, i18n>;

function instance(language: Language): i18n {
  const folder = `locales/${language}`;
  const modules = readdirSync(folder).map((file) => [
    file.replace(".json", ""),
    JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Record<string, unknown>,
  ]);
  const made = createInstance();
  void made.init({
    lng: LOCALES[language],
    fallbackLng: language,
    resources: { [language]: Object.fromEntries(modules) as Record<string, object> },
    ns: modules.map(([name]) => name as string),
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return made;
}

export function words(language: Language): Words {
  return (key, variables = {}) => {
    const text = INSTANCES[language].t(key, variables) as unknown;
    if (typeof text !== "string" || text === key) throw new Error(`no words for ${key}`);
    return text.replace(/<\/?[a-z-]+\/?>/g, "");
  };
}
