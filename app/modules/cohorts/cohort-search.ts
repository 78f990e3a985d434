/**
 * What narrows the public list of cohorts, read from its address. Nothing in an address is an
 * error: what cannot be read narrows nothing. Words are found without their accents, in any of a
 * cohort's names: "padres" finds what was once called Empoderando Padres.
 */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { foldName } from "#app/shared/folded-name.ts";
import { cut, tidy } from "#app/shared/form-fields.ts";
import { boroughName, isBorough, type Borough } from "./boroughs.ts";
import type { Cohort } from "./cohort.ts";

export type CohortSearch = Readonly<{
  /** As typed, for the field of the form. */
  typed: string;
  language: Language | null;
  borough: Borough | null;
}>;

const LONGEST_SEARCH = 100;

export function readCohortSearch(query: URLSearchParams): CohortSearch {
  const language = query.get("language");
  const borough = query.get("borough") ?? "";
  return {
    typed: cut(tidy(query.get("q") ?? ""), LONGEST_SEARCH),
    language: isLanguage(language) ? language : null,
    borough: isBorough(borough) ? borough : null,
  };
}

export type Searched = Pick<
  Cohort,
  "name" | "alsoKnownAs" | "place" | "address" | "anchor" | "borough" | "languages"
>;

/** Whether the cohort has every word, its room speaks the language, and it is in the borough. */
export function fits(cohort: Searched, { typed, language, borough }: CohortSearch): boolean {
  if (borough !== null && cohort.borough !== borough) return false;
  if (language !== null && !cohort.languages.split(",").includes(language)) return false;
  const { name, alsoKnownAs, place, address, anchor } = cohort;
  const about = [name, alsoKnownAs, place, address, anchor, boroughName(cohort.borough) ?? ""];
  const words = foldName(about.join(" "));
  return foldName(typed)
    .split(/\s+/)
    .every((word) => words.includes(word));
}
