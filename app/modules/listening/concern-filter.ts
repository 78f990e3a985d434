/** The questions that narrow the list of concerns, as its address holds them. */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { cut, tidy } from "#app/shared/form-fields.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { NO_COHORT } from "./listening.ts";

/** Stands in an address for no theme, or no cohort. */
export const NONE = "none";

export type ConcernQuestions = {
  /** An id within the reach, "none", or null for all. */
  cohort: Id | typeof NONE | null;
  theme: Id | typeof NONE | null;
  language: Language | null;
  search: string;
};

const LONGEST_SEARCH = 100;

/** A cohort beyond the reach is none that was asked for. */
export function readQuestions(query: URLSearchParams, reach: readonly Id[]): ConcernQuestions {
  const [cohort, theme] = [query.get("cohort") ?? "", query.get("theme") ?? ""];
  const [language, words] = [query.get("language") ?? "", query.get("q") ?? ""];
  const stored = cohort === NONE ? NO_COHORT : isId(cohort) ? cohort : null;
  return {
    cohort: stored !== null && reach.includes(stored) ? cohort : null,
    theme: theme === NONE || isId(theme) ? theme : null,
    language: isLanguage(language) ? language : null,
    search: cut(tidy(words), LONGEST_SEARCH),
  };
}

/** The cohorts whose concerns are asked for. */
export function cohortsAsked({ cohort }: ConcernQuestions, reach: readonly Id[]): readonly Id[] {
  if (cohort === null) return reach;
  return [cohort === NONE ? NO_COHORT : cohort];
}
