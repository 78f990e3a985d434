/**
 * A concern: what somebody is worried about, in their own words and language. Who said it is known
 * only where they wish it. A withdrawn concern keeps neither words nor name.
 */
import type { Language } from "#app/i18n/languages.ts";
import type { Id } from "#app/shared/id.ts";

export const LONGEST_WORDS = 500;
export const LONGEST_NAME = 100;

export type ConcernWords = Readonly<{
  words: string;
  wordsIn: Language;
  /** Who said it, where they wish to be known to the organisers; else empty. */
  saidBy: string;
  /** The member of the cohort who said it, who then reads it and may withdraw it. */
  personId: Id | null;
}>;

/** As a form sends it: `id` of one that stands already, `row` where it stands on the form. */
export type SentConcern = ConcernWords & Readonly<{ id: Id | null; row: number }>;

export type Concern = ConcernWords &
  Readonly<{ id: Id; listeningId: Id; cohortId: Id; heardAt: Date; version: number }>;

/** Whether other words, or the words of somebody else, stand there now. */
export function isResaid(before: ConcernWords, after: ConcernWords): boolean {
  return (
    before.words !== after.words ||
    before.wordsIn !== after.wordsIn ||
    before.personId !== after.personId
  );
}

export function isConcernChanged(before: ConcernWords, after: ConcernWords): boolean {
  return isResaid(before, after) || before.saidBy !== after.saidBy;
}
