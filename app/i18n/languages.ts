/** The portal's languages. Each page exists in every one of them, at the same path after the prefix. */

export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language named in itself. */
export const LANGUAGE_NAMES = { en: "English", es: "Español" } as const satisfies Record<
  Language,
  string
>;

/** Locales that format numbers and dates; Spanish is Latin American (product.md, rule 15). */
export const LOCALES = { en: "en-GB", es: "es-419" } as const satisfies Record<Language, string>;

export function otherLanguage(language: Language): Language {
  return language === "en" ? "es" : "en";
}

export function isLanguage(text: unknown): text is Language {
  return text === "en" || text === "es";
}

/** The language of a path such as "/es/payment-plan", or null where it has none. */
export function languageOfPath(pathname: string): Language | null {
  const first = pathname.split("/")[1];
  return isLanguage(first) ? first : null;
}

/** The same path in another language: "/en/words?a=1" in Spanish is "/es/words?a=1". */
export function inLanguage(pathAndQuery: string, language: Language): string {
  return pathAndQuery.replace(/^\/(?:en|es)(?=[/?]|$)/, `/${language}`);
}

/** The first language of an Accept-Language header that the portal speaks; English otherwise. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wishes = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const found = wishes.map(({ language }) => language).find(isLanguage);
  return found ?? "en";
}
