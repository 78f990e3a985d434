/** The questions that narrow the list of concerns, as its address holds them. */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { cut, tidy } from "#app/shared/form-fields.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { NO_COHORT } from "./listening.ts";

/** Stands in an address for no theme, or no cohort. */
export const NONE = "none";

export type ConcernQuestions = {
  /** An id within the reach, `NONE`, or null for all. */
  cohort: string | null;
  /** An id, `NONE`, or null for all. */
  theme: string | null;
  language: Language | null;
  search: string;
};

const LONGEST_SEARCH = 100;

/** What is none of the answers that the page offers is nothing that was asked. */
export function readQuestions(query: URLSearchParams, reach: readonly Id[]): ConcernQuestions {
  const text = (name: string) => query.get(name) ?? "";
  const [cohort, theme, language] = [text("cohort"), text("theme"), text("language")];
  return {
    cohort: isWithin(cohort, reach) ? cohort : null,
    theme: theme === NONE || isId(theme) ? theme : null,
    language: isLanguage(language) ? language : null,
    search: cut(tidy(text("q")), LONGEST_SEARCH),
  };
}

function isWithin(cohort: string, reach: readonly Id[]): boolean {
  return cohort === NONE ? reach.includes(NO_COHORT) : isId(cohort) && reach.includes(cohort);
}

/** The cohorts whose concerns are asked for. */
export function cohortsAsked({ cohort }: ConcernQuestions, reach: readonly Id[]): readonly Id[] {
  if (cohort === null) return reach;
  return [cohort === NONE ? NO_COHORT : cohort];
}
