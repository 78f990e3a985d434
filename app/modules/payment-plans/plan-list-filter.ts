/**
 * What the staff's list of plans may be narrowed by, read from its address. Nothing in an address
 * is an error: what cannot be read narrows nothing.
 */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { parseCalendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
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
  /** The page begins below this place of the list, or ends above it. */
  below: ListPlace | null;
  above: ListPlace | null;
};

/** A plan's place in the list's order; one by missed dates has the date too. */
export type ListPlace = { number: number; missedOn: CalendarDate | null };

const LONGEST_SEARCH = 100;

export function readPlanFilter(query: URLSearchParams): PlanFilter {
  const standing = query.get("standing");
  const known = PLAN_STANDINGS.find((each) => each === standing) ?? null;
  const language = query.get("language");
  const typed = cut(tidy(query.get("q") ?? ""), LONGEST_SEARCH);
  const isByDate = listsByMissedDate({ standing: known });
  const placeIn = (name: string) => readPlace(query.get(name), isByDate);
  const below = placeIn("below");
  return {
    standing: known,
    language: isLanguage(language) ? language : null,
    search: readSearch(typed),
    typed,
    below,
    above: below === null ? placeIn("above") : null,
  };
}

/** Overdue plans stand oldest missed date first: those are spoken to first. Others newest first. */
export function listsByMissedDate({ standing }: Pick<PlanFilter, "standing">): boolean {
  return standing === "overdue";
}

/** "CPP-0041", "cpp 41" and "41" are a plan's number; a sound reference a household's; else a name. */
function readSearch(typed: string): PlanSearch | null {
  if (typed === "") return null;
  const digits = /^(?:cpp)?[\s-]*([0-9]{1,7})$/i.exec(typed)?.[1];
  if (digits !== undefined) return { kind: "number", number: Number(digits) };
  const reference = parseHouseholdReference(typed);
  if (reference.ok) return { kind: "reference", reference: reference.value };
  return { kind: "name", name: typed };
}

/** "41", or "2026-10-20.41" in the order of dates; a place of the other order is none. */
function readPlace(text: string | null, isByDate: boolean): ListPlace | null {
  const [, date, number] = /^(?:(.{10})\.)?([1-9][0-9]{0,8})$/.exec(text ?? "") ?? [];
  const missedOn = parseCalendarDate(date ?? "");
  if (number === undefined || (date !== undefined && missedOn === null)) return null;
  return (missedOn !== null) === isByDate ? { number: Number(number), missedOn } : null;
}

function placeText({ number, missedOn }: ListPlace): string {
  return missedOn === null ? String(number) : `${missedOn}.${number}`;
}

/** The query of the same list from another place in it. */
export function planListQuery(
  { standing, language, typed }: PlanFilter,
  place: { below?: ListPlace; above?: ListPlace } = {},
): string {
  const query = new URLSearchParams();
  if (standing !== null) query.set("standing", standing);
  if (language !== null) query.set("language", language);
  if (typed !== "") query.set("q", typed);
  for (const [name, each] of Object.entries(place)) query.set(name, placeText(each));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
