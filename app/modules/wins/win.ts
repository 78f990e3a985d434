/**
 * A win: what was won, when, from whom, whom it serves. Without evidence, or in one language only,
 * it stays a draft.
 */
import {
  changedColumns,
  missingColumns,
  type Revisions,
  type TwoTexts,
} from "#app/i18n/two-texts.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";

export const WIN_FIELDS = ["title", "summary", "serves"] as const;
type WinField = (typeof WIN_FIELDS)[number];
export type WinTexts = TwoTexts<WinField>;
export type WinColumn = `${WinField}En` | `${WinField}Es`;

/** How exactly the sources say when; "by" is no later than that day. */
export type WonOnExact = "day" | "month" | "year" | "by";

export type WinFacts = WinTexts &
  Readonly<{
    slug: string;
    /** The first day of what is known, or the last of "by". */
    wonOn: CalendarDate;
    wonOnExact: WonOnExact;
    /** The office that it was won from; null where it is none of the portal's. */
    targetId: Id | null;
  }>;

export type Win = WinFacts &
  Revisions &
  Readonly<{
    id: Id;
    publishedAt: Date | null;
    invented: boolean;
    publicRecord: boolean;
    version: number;
  }>;

/** What a win lacks before it may be published, in the order of its page. */
export type Lack = WinColumn | "evidence";

export function lacksOf(win: WinTexts, evidence: number): Lack[] {
  return [...missingColumns(win, WIN_FIELDS), ...(evidence === 0 ? ["evidence" as const] : [])];
}

/** The names of the facts that differ. */
export function changedFacts(before: WinFacts, after: WinFacts) {
  const others = (["slug", "wonOn", "targetId"] as const).filter((name) =>
    name === "wonOn"
      ? before.wonOn !== after.wonOn || before.wonOnExact !== after.wonOnExact
      : before[name] !== after[name],
  );
  return [...changedColumns(before, after, WIN_FIELDS), ...others];
}
