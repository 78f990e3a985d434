/** What was done in public, and what decision-makers pledged, as everybody may read it. */
import type { Language } from "#app/i18n/languages.ts";
import type { Id } from "#app/shared/id.ts";
import type { PledgeState } from "../campaigns/pledge-state.ts";
import type { ReadText } from "#app/i18n/two-texts.ts";
import type { Figure } from "../outcomes/small-numbers.ts";
import type { ExactDay } from "./exact-day.ts";
import type { Source } from "./source-store.server.ts";

export const ANSWERS = ["yes", "yes-with-conditions", "no", "no-answer", "did-not-attend"] as const;
export type Answer = (typeof ANSWERS)[number];

/** What was answered to an ask, by its position in the campaign. */
export type PublicAnswer = Readonly<{
  position: number;
  answer: Answer;
  words: string;
  wordsIn: Language;
  saidBy: string;
}>;

export type PublicAction = Readonly<{
  id: Id;
  kind: "assembly" | "action";
  title: ReadText;
  day: ExactDay;
  place: string;
  /** How many people came; null where nobody counted. */
  people: Figure | null;
  /** Which of the campaign's asks it was about; all of them where none was put by name. */
  positions: readonly number[];
  answers: readonly PublicAnswer[];
  invented: boolean;
  sources: readonly Source[];
}>;

export type PublicPledgeChange = Readonly<{
  id: Id;
  state: PledgeState;
  day: ExactDay;
  note: string;
  noteIn: Language;
  sources: readonly Source[];
}>;

export type PublicPledge = Readonly<{
  id: Id;
  position: number;
  /** The action at which it was given; null for another occasion. */
  actionId: Id | null;
  office: ReadText;
  words: string;
  wordsIn: Language;
  isQuote: boolean;
  speaker: string;
  day: ExactDay;
  keptWhen: string;
  keptWhenIn: Language;
  state: PledgeState;
  /** Oldest first. */
  changes: readonly PublicPledgeChange[];
  sources: readonly Source[];
}>;
