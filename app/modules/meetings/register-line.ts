/**
 * One line of a register as a page shows it, as it comes back, and as it is by then.
 *
 * Several leaders keep one register at once. What a leader did not touch is never written; what
 * two of them changed differently is written by neither page without its leader having seen the
 * other's mark. So every mark that somebody made stays until somebody who has seen it changes it.
 */
import { isMark, type Mark } from "./attendance.ts";

/** A line's state: version 0 and no mark before anybody marked it. */
export type LineState = Readonly<{ version: number; mark: Mark | null }>;

export const UNMARKED: LineState = { version: 0, mark: null };

/** What a page sends of a line: the mark chosen on it, and the state that it showed. */
export type SentLine = Readonly<{ chosen: Mark | null; seen: LineState }>;

const SEEN = /^(\d{1,9})\.([a-z]+)$/;

/** The state as a hidden field: "3.late"; empty for a line without a mark. */
export function seenText({ version, mark }: LineState): string {
  return mark === null ? "" : `${String(version)}.${mark}`;
}

/** A text that no page wrote counts as a line seen without a mark: it can overwrite nothing. */
export function readSeen(text: string): LineState {
  const [, version = "", mark = ""] = SEEN.exec(text) ?? [];
  return isMark(mark) ? { version: Number(version), mark } : UNMARKED;
}

/**
 * "kept": nothing to write. "changed": the leader's choice is written. "differs": somebody else
 * chose another mark after the page was shown; the leader is asked.
 */
export function compareLine(
  now: LineState,
  { chosen, seen }: SentLine,
): "kept" | "changed" | "differs" {
  const isTouched = chosen !== null && chosen !== seen.mark;
  if (!isTouched || now.mark === chosen) return "kept";
  return now.version === seen.version ? "changed" : "differs";
}

/** The mark that a page shows as chosen after a form came back: the leader's own, where touched. */
export function chosenNow(now: LineState, sent: SentLine): Mark | null {
  return compareLine(now, sent) === "kept" ? now.mark : sent.chosen;
}
