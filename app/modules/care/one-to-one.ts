/**
 * A one-to-one: when it was, who met whom, and the next step. It holds no story of anybody's life
 * (docs/decisions/011); what a writer must not forget is one private line, which ends on its day.
 */
import type { Language } from "#app/i18n/languages.ts";
import { addDays, isAfter, isBefore, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

/** Characters of a next step and of a private line. */
export const LONGEST_LINE = 200;
export const LONGEST_CORRECTION = 500;
/** A member writes as often as they need, and no form fills a database. */
export const MOST_CORRECTIONS = 20;

/** Days for which a writer's private line is kept, from the day on which the record was written. */
export const PRIVATE_LINE_DAYS = 90;

/** Who does the next step. */
export const STEP_BY = ["member", "writer"] as const;
export type StepBy = (typeof STEP_BY)[number];

/** What a writer says of a conversation. */
export type Conversation = Readonly<{
  metOn: CalendarDate;
  nextStep: string;
  stepBy: StepBy;
  /** By when; null where no day was agreed. */
  dueOn: CalendarDate | null;
}>;

export type OneToOne = Conversation &
  Readonly<{
    id: Id;
    cohortId: Id;
    membershipId: Id;
    /** The member. */
    personId: Id;
    writerId: Id;
    nextStepIn: Language;
    createdAt: Date;
    version: number;
  }>;

export type ConversationReason = "met-later-than-today" | "step-before-conversation";

/** A conversation was held already, and what follows from it is not before it. */
export function mayWrite(
  { metOn, dueOn }: Pick<Conversation, "metOn" | "dueOn">,
  today: CalendarDate,
): Verdict<undefined, ConversationReason> {
  if (isAfter(metOn, today)) return refuse("met-later-than-today");
  if (dueOn !== null && isBefore(dueOn, metOn)) return refuse("step-before-conversation");
  return accept();
}

/** The last day on which the private line of a record of that day is there; no change moves it. */
export function lastDayOfLine(createdOn: CalendarDate): CalendarDate {
  return addDays(createdOn, PRIVATE_LINE_DAYS);
}

/** The names of what differs. */
export function changedWords(before: Conversation, after: Conversation): (keyof Conversation)[] {
  const names = ["metOn", "nextStep", "stepBy", "dueOn"] as const;
  return names.filter((name) => before[name] !== after[name]);
}
