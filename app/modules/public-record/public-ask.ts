/** An ask as everybody may read it, and how the asks of a campaign stand together. */
import { isAskStatus, type AskStatus } from "../campaigns/ask-status.ts";
import type { ReadText } from "#app/i18n/two-texts.ts";
import type { Id } from "#app/shared/id.ts";
import type { ExactDay } from "./exact-day.ts";
import type { Source } from "./source-store.server.ts";

export type PublicChange = Readonly<{
  id: Id;
  status: AskStatus;
  day: ExactDay;
  note: ReadText;
  sources: readonly Source[];
}>;

export type PublicAsk = Readonly<{
  id: Id;
  position: number;
  title: ReadText;
  detail: ReadText;
  office: ReadText;
  day: ExactDay;
  status: AskStatus;
  /** Oldest first. */
  changes: readonly PublicChange[];
}>;

/** From a column; a word that is none counts as open. */
export function statusOf(status: string): AskStatus {
  return isAskStatus(status) ? status : "open";
}

/** How many asks there are, and how many are won, won in part, still to win, and dropped. */
export type Tally = Readonly<{
  asks: number;
  won: number;
  partly: number;
  open: number;
  dropped: number;
}>;

export function tallyOf(statuses: readonly AskStatus[]): Tally {
  const count = (...wanted: readonly AskStatus[]) =>
    statuses.filter((status) => wanted.includes(status)).length;
  return {
    asks: statuses.length,
    won: count("won"),
    partly: count("partly-won"),
    open: count("open", "not-won"),
    dropped: count("dropped"),
  };
}
