/** What somebody who joins a cohort answers, and the names of the fields that hold it. */
import type { Language } from "#app/i18n/languages.ts";
import type { Need } from "./membership.ts";

export type JoinAnswers = Readonly<{
  phone: string | null;
  /** In which the portal writes; another question than the one below. */
  language: Language;
  spokenLanguage: string | null;
  needs: readonly Need[];
  /** Full names of up to 3 who join together with who asks. */
  companions: readonly string[];
}>;

/** Where up to three who join along write their names. */
export const COMPANION_FIELDS = ["companion1", "companion2", "companion3"] as const;

/** The name of a need's checkbox; a form's names are told apart by one value each. */
export const NEED_FIELDS = {
  interpreter: "needInterpreter",
  childcare: "needChildcare",
  access: "needAccess",
  food: "needFood",
} as const;

/** What was typed, as the fields of the form hold it. */
export function typedAnswers(typed: JoinAnswers): Record<string, string> {
  const names = typed.companions.map((name, at) => [COMPANION_FIELDS[at] ?? "", name]);
  return {
    ...{ phone: typed.phone ?? "", language: typed.language },
    spokenLanguage: typed.spokenLanguage ?? "",
    ...Object.fromEntries(typed.needs.map((need) => [NEED_FIELDS[need], "1"])),
    ...(Object.fromEntries(names) as Record<string, string>),
  };
}
