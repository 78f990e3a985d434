/**
 * The shipped wording of the agreement, which waits for the lender's approval like every version.
 *
 * Plain paragraphs with places in double braces that the agreement fills in; a paragraph that
 * begins with a number and a point is a heading. Both languages say the same.
 */
import type { Language } from "#app/i18n/languages.ts";
import { textIn } from "#app/i18n/portal-context.tsx";

/**
 * The places that an agreement's text may have; a text without one of `NEEDED_PLACES` says too
 * little.
 */
export const PLACES = [
  "borrower",
  "children",
  "principal",
  "count",
  "lender",
  "licence",
  "reference",
] as const;

export const NEEDED_PLACES = ["borrower", "children", "principal", "count", "lender"] as const;

const SECTIONS = [
  "parties",
  "loan",
  "repayment",
  "no-charges",
  "hard-times",
  "changes",
  "withdrawal",
  "complaints",
  "records",
] as const;

const OWN_PLACES = Object.fromEntries(PLACES.map((place) => [place, `{{${place}}}`]));

export function shippedAgreementText(language: Language): string {
  const { t } = textIn(language);
  return SECTIONS.map((section, index) =>
    [
      `${String(index + 1)}. ${t(`settings:agreement.${section}.heading`)}`,
      t(`settings:agreement.${section}.body`, OWN_PLACES),
    ].join("\n\n"),
  ).join("\n\n");
}

/** The places of a text, in the order of their first use; unknown ones included. */
export function placesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, place = ""]) => place))];
}

/** What is wrong with the places of a text: the first one unknown or missing. */
export function wrongPlace(text: string): { kind: "unknown" | "missing"; place: string } | null {
  const places = placesIn(text);
  const unknown = places.find((place) => !(PLACES as readonly string[]).includes(place));
  if (unknown !== undefined) return { kind: "unknown", place: unknown };
  const missing = NEEDED_PLACES.find((place) => !places.includes(place));
  return missing === undefined ? null : { kind: "missing", place: missing };
}
