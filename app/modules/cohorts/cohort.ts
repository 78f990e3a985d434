/**
 * A cohort: a group of parents that meets at a steady rhythm, in a room with one or two languages.
 *
 * Its capacity never falls below the number of people who hold a place.
 */
import type { Language } from "#app/i18n/languages.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { Borough } from "./boroughs.ts";

/** The languages of a room, as a form and the database write them. */
export const ROOM_LANGUAGES = ["en", "es", "en,es"] as const;
export type RoomLanguages = (typeof ROOM_LANGUAGES)[number];

export const LEAST_CAPACITY = 1;
export const MOST_CAPACITY = 500;
export const LEAST_WEEKS = 1;
export const MOST_WEEKS = 26;
export const USUAL_WEEKS = 6;

/** What an organiser says of a cohort. */
export type CohortFacts = Readonly<{
  name: string;
  languages: RoomLanguages;
  place: string;
  address: string;
  borough: Borough;
  /** The institution that carries it. */
  anchor: string;
  capacity: number;
  /** Weeks from one meeting to the next. */
  everyWeeks: number;
  startsOn: CalendarDate;
  /** Wall times in Europe/London: "18:00". */
  startTime: string;
  endTime: string;
  /** When people are reminded (remind-days.ts): "7,1"; empty for never. */
  remindDays: string;
  /** What it is and how to join; empty where it is written in the other language only. */
  aboutEn: string;
  aboutEs: string;
  /** Words that also find it. */
  alsoKnownAs: string;
}>;

export type Cohort = CohortFacts &
  Readonly<{
    id: Id;
    /** The organiser who leads it. */
    leadId: Id;
    version: number;
    invented: boolean;
    createdAt: Date;
    closedAt: Date | null;
  }>;

/** Whether that many places do for the people who hold one. */
export function mayHavePlaces(
  capacity: number,
  enrolled: number,
): Verdict<undefined, "capacity-below-enrolled"> {
  return capacity < enrolled ? refuse("capacity-below-enrolled", { enrolled }) : accept();
}

export function factNames(facts: CohortFacts): (keyof CohortFacts)[] {
  return Object.keys(facts) as (keyof CohortFacts)[];
}

/** The names of the facts that differ. */
export function changedFacts(before: CohortFacts, after: CohortFacts): (keyof CohortFacts)[] {
  return factNames(after).filter((name) => before[name] !== after[name]);
}

/** What it is, in the reader's language, or in the other one where it is written in that only. */
export function aboutIn(
  { aboutEn, aboutEs }: Pick<Cohort, "aboutEn" | "aboutEs">,
  language: Language,
): { words: string; language: Language } {
  const own = language === "en" ? aboutEn : aboutEs;
  if (own !== "") return { words: own, language };
  return language === "en"
    ? { words: aboutEs, language: "es" }
    : { words: aboutEn, language: "en" };
}
