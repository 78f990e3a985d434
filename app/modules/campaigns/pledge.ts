/** What somebody in office promised, in their exact words. It belongs to the office. */
import type { Language } from "#app/i18n/languages.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { Evidence, EvidenceLink } from "./evidence.ts";
import type { PledgeState } from "./pledge-state.ts";
import type { Target } from "./target.ts";

export type PledgeFacts = Readonly<{
  targetId: Id;
  /** The assembly or action where it was given; null for elsewhere. */
  actionId: Id | null;
  words: string;
  wordsIn: Language;
  /** Words as they are on record, or what a source reports of them without quoting. */
  isQuote: boolean;
  speaker: string;
  pledgedOn: CalendarDate;
  witnesses: string;
  keptWhen: string;
  keptWhenIn: Language;
  nextCheckOn: CalendarDate | null;
}>;

/** The answers to an ask by which somebody said that they will: each becomes a pledge. */
export const PROMISES: readonly string[] = ["yes", "yes-with-conditions"];

export type Pledge = PledgeFacts &
  Readonly<{
    id: Id;
    askId: Id;
    state: PledgeState;
    /** The pledge that stands in its place; null where none does. */
    supersededBy: Id | null;
    invented: boolean;
    publicRecord: boolean;
    version: number;
  }>;

export type PledgeChange = Readonly<{
  id: Id;
  state: PledgeState;
  on: CalendarDate;
  note: string;
  noteIn: Language;
}>;

export type PledgeChangeFacts = Omit<PledgeChange, "id"> &
  Readonly<{
    nextCheckOn: CalendarDate | null;
    supersededBy: Id | null;
    links: readonly EvidenceLink[];
  }>;

export type ActionName = Readonly<{ id: Id; titleEn: string; titleEs: string; on: CalendarDate }>;

/** A pledge with all that its page tells. */
export type ToldPledge = Pledge &
  Readonly<{
    ask: Readonly<{ id: Id; titleEn: string; titleEs: string; askedOn: CalendarDate }>;
    campaign: Readonly<{ id: Id; titleEn: string; titleEs: string; publishedAt: Date | null }>;
    target: Target;
    action: ActionName | null;
    evidence: readonly Evidence[];
    /** The newest first. */
    changes: readonly (PledgeChange & { evidence: Evidence[] })[];
  }>;
