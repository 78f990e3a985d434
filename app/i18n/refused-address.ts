/** The address of the page that stands for a refused request: it keeps where its form was. */
import { inLanguage, languageOfPath, type Language } from "./languages.ts";

/** `asked` is the address, with its query, that was asked for. */
export function refusedAddress(refusal: number | string, asked: string): string {
  const language = languageOfPath(asked) ?? "en";
  return `/${language}/refused/${String(refusal)}?from=${encodeURIComponent(asked)}`;
}

/** Where the form was, in that language; null where the address does not name a page of the portal. */
export function formOfRefusal(address: string, language: Language): string | null {
  const query = address.split("?").slice(1).join("?");
  const asked = new URLSearchParams(query).get("from");
  return asked !== null && /^\/(?:en|es)\/[\w/?=&.-]*$/.test(asked)
    ? inLanguage(asked, language)
    : null;
}
