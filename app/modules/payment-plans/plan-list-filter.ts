/**
 * What the staff's list of plans may be narrowed by, read from its address. Nothing in an address
 * is an error: what cannot be read narrows nothing.
 */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { foldName } from "#app/modules/households/childhood.ts";
import { cut, tidy } from "#app/shared/form-fields.ts";
import { parseHouseholdReference } from "./household-reference.ts";
import { PLAN_STANDINGS, type PlanStanding } from "./plan-standing.ts";

export type PlanSearch =
  | { kind: "number"; number: number }
  | { kind: "reference"; reference: string }
  | { kind: "name"; name: string };

export type PlanFilter = {
  standing: PlanStanding | null;
  language: Language | null;
  search: PlanSearch | null;
  /** As typed, for the field of the form. */
  typed: string;
  /** The page begins below this plan number, or ends above it. */
  before: number | null;
  after: number | null;
};

const LONGEST_SEARCH = 100;

export function readPlanFilter(query: URLSearchParams): PlanFilter {
  const standing = query.get("standing");
  const language = query.get("language");
  const typed = cut(tidy(query.get("q") ?? ""), LONGEST_SEARCH);
  const before = readNumber(query.get("before"));
  return {
    standing: PLAN_STANDINGS.find((known) => known === standing) ?? null,
    language: isLanguage(language) ? language : null,
    search: readSearch(typed),
    typed,
    before,
    after: before === null ? readNumber(query.get("after")) : null,
  };
}

/** "CPP-0041", "cpp 41" and "41" are a plan's number; a sound reference a household's; else a name. */
function readSearch(typed: string): PlanSearch | null {
  if (typed === "") return null;
  const digits = /^(?:cpp)?[\s-]*([0-9]{1,7})$/i.exec(typed)?.[1];
  if (digits !== undefined) return { kind: "number", number: Number(digits) };
  const reference = parseHouseholdReference(typed);
  if (reference.ok) return { kind: "reference", reference: reference.value };
  return { kind: "name", name: foldName(typed) };
}

function readNumber(text: string | null): number | null {
  return text !== null && /^[1-9][0-9]{0,8}$/.test(text) ? Number(text) : null;
}

/** The query of the same list from another place in it. */
export function planListQuery(
  { standing, language, typed }: PlanFilter,
  place: { before?: number; after?: number } = {},
): string {
  const query = new URLSearchParams();
  if (standing !== null) query.set("standing", standing);
  if (language !== null) query.set("language", language);
  if (typed !== "") query.set("q", typed);
  for (const [name, number] of Object.entries(place)) query.set(name, String(number));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
