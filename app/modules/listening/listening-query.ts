/** What the address of a new listening says of it, so that a meeting's page fills its form in. */
import { parseCalendarDate, toParts } from "#app/shared/calendar-date.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { NONE } from "./concern-filter.ts";
import { NO_COHORT, LISTENING_KINDS } from "./listening.ts";

/** Where it was heard: what the address says, else the only place there is, else null. */
export function placeAsked(query: URLSearchParams, reach: readonly Id[]): Id | null {
  const cohort = query.get("cohort") ?? "";
  const asked = cohort === NONE ? NO_COHORT : isId(cohort) ? cohort : null;
  if (asked !== null) return reach.includes(asked) ? asked : null;
  return reach.length === 1 ? (reach[0] ?? null) : null;
}

/** What a page leads here with. */
type Known = {
  cohortId: Id;
  kind?: "meeting" | "one-to-one";
  meetingId?: Id;
  /** A calendar date. */
  on?: string;
  personId?: Id;
};

export function queryOfListening({ cohortId, kind, meetingId, on, personId }: Known): string {
  const known = { cohort: cohortId === NO_COHORT ? NONE : cohortId, kind, on };
  const all = { ...known, meeting: meetingId, person: personId };
  const said = Object.entries(all).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return `?${new URLSearchParams(said).toString()}`;
}

/** The form's first values; whatever is none of its answers is left out. */
export function valuesAsked(query: URLSearchParams): Record<string, string> {
  const kind = LISTENING_KINDS.find((known) => known === query.get("kind"));
  const [meeting, person] = [query.get("meeting"), query.get("person")];
  const on = parseCalendarDate(query.get("on") ?? "");
  return {
    ...(kind !== undefined && { kind }),
    ...(isId(meeting) && { meetingId: meeting }),
    ...(isId(person) && { person1: person }),
    ...(on !== null && boxes(on)),
    conversations: kind === "meeting" ? "" : "1",
  };
}

function boxes(on: NonNullable<ReturnType<typeof parseCalendarDate>>): Record<string, string> {
  const { day, month, year } = toParts(on);
  return {
    ...{ "heardOn-day": String(day), "heardOn-month": String(month) },
    "heardOn-year": String(year),
  };
}
