/**
 * A member institution of the alliance: a school, a faith group, a charity. It is a member from the
 * day it joined until the day before it left, and may be asked to bring people while it is one.
 */
import type { Borough } from "#app/modules/cohorts/boroughs.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export const INSTITUTION_KINDS = [
  "school",
  "faith",
  "university",
  "charity",
  "union",
  "other",
] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

export type InstitutionFacts = Readonly<{
  name: string;
  kind: InstitutionKind;
  /** Null where nobody said it. */
  borough: Borough | null;
  joinedOn: CalendarDate;
  leftOn: CalendarDate | null;
}>;

export type Institution = InstitutionFacts &
  Readonly<{ id: Id; invented: boolean; version: number }>;

const FIELDS = ["name", "kind", "borough", "joinedOn", "leftOn"] as const;

export function changedInstitution(
  before: InstitutionFacts,
  after: InstitutionFacts,
): (typeof FIELDS)[number][] {
  return FIELDS.filter((field) => before[field] !== after[field]);
}

export function isMemberOn(
  { joinedOn, leftOn }: Pick<InstitutionFacts, "joinedOn" | "leftOn">,
  day: CalendarDate,
): boolean {
  return joinedOn <= day && (leftOn === null || day < leftOn);
}

/** An institution leaves after it joined. */
export function checkMembership({
  joinedOn,
  leftOn,
}: InstitutionFacts): Verdict<undefined, "left-before-joined"> {
  return leftOn !== null && leftOn <= joinedOn
    ? refuse("left-before-joined", { joinedOn })
    : accept();
}
