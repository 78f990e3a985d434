/**
 * Whether a meeting is ready: a host, a confirmed room or link, an interpreter where parents need
 * one, childcare where children are expected, an agenda in every language of the room.
 */
import { LANGUAGES, type Language } from "#app/i18n/languages.ts";
import type { RoomLanguages } from "#app/modules/cohorts/cohort.ts";
import { TITLE_FIELDS, type AgendaItem } from "./agenda.ts";
import { expectsChildren, type NeedsOfMeeting } from "./needs-of-meeting.ts";

/** In the order in which a page names them. */
export type ReadyPart =
  "host" | "room" | "link" | "interpreter" | "childcare" | "agenda-en" | "agenda-es";

export type PartStanding = "done" | "missing" | "not-needed";

export type ReadinessFacts = Readonly<{
  hasHost: boolean;
  isPlaceConfirmed: boolean;
  /** Of a meeting online, where there is no room to confirm. */
  isOnline: boolean;
  interpreter: string;
  childcare: string;
  agenda: readonly Pick<AgendaItem, "titleEn" | "titleEs">[];
  needs: Omit<NeedsOfMeeting, "people">;
  languages: RoomLanguages;
}>;

export type Readiness = readonly Readonly<{ part: ReadyPart; standing: PartStanding }>[];

export function readinessOf(facts: ReadinessFacts): Readiness {
  const { needs, languages } = facts;
  const had = (has: boolean): PartStanding => (has ? "done" : "missing");
  const where = (has: boolean, isNeeded: boolean) => (has || isNeeded ? had(has) : "not-needed");
  return [
    { part: "host", standing: had(facts.hasHost) },
    { part: facts.isOnline ? "link" : "room", standing: had(facts.isPlaceConfirmed) },
    {
      part: "interpreter",
      standing: where(facts.interpreter !== "", needs.counts.interpreter > 0),
    },
    { part: "childcare", standing: where(facts.childcare !== "", expectsChildren(needs)) },
    ...roomLanguages(languages).map((language) => ({
      part: `agenda-${language}` as const,
      standing: had(isInLanguage(facts.agenda, language)),
    })),
  ];
}

/** What is missing, in order; nothing for a meeting that is ready. */
export function missingOf(readiness: Readiness): ReadyPart[] {
  return readiness.flatMap(({ part, standing }) => (standing === "missing" ? [part] : []));
}

export function roomLanguages(languages: RoomLanguages): Language[] {
  return LANGUAGES.filter((language) => languages.split(",").includes(language));
}

/** An agenda without points is in no language. */
function isInLanguage(agenda: ReadinessFacts["agenda"], language: Language): boolean {
  const title = TITLE_FIELDS[language];
  return agenda.length > 0 && agenda.every((item) => item[title] !== "");
}

/**
 * Whether the room, or the link, still is as it was when somebody confirmed it: a meeting that
 * changed since then must be confirmed again.
 */
export function isPlaceConfirmed(
  placeAt: Date | null,
  { changedAt }: { changedAt: Date },
): boolean {
  return placeAt !== null && placeAt >= changedAt;
}
