/**
 * What a member did, as somebody who leads the cohort states it: one of a fixed list, with its
 * day. There is no score and no ladder, and nothing follows from the registers by itself.
 */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";

export const LEADERSHIP_ACTS = [
  "spoke-at-meeting",
  "hosted-meeting",
  "chaired-meeting",
  "brought-family",
  "did-one-to-one",
  "interpreted",
  "led-ask",
  "met-decision-maker",
  "spoke-at-assembly",
] as const;
export type LeadershipActKind = (typeof LEADERSHIP_ACTS)[number];

export type LeadershipAct = Readonly<{
  id: Id;
  cohortId: Id;
  membershipId: Id;
  /** The member. */
  personId: Id;
  act: LeadershipActKind;
  actedOn: CalendarDate;
  statedById: Id;
  /** When the member said that it is not right; null while it stands. */
  refusedAt: Date | null;
}>;
