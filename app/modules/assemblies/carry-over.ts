/**
 * What the answer at an assembly makes of its ask. A no ends it for now; a promise is no win before
 * it is kept, so that it becomes a pledge. Neither happens by itself: somebody writes it down.
 */
import { mayFollow, type AskStatus } from "#app/modules/campaigns/ask-status.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { isPromise, type Answer } from "./answer.ts";

type Answered = Readonly<{ answer: Answer; on: CalendarDate; hasPledge: boolean }>;
type DatedAsk = Readonly<{ status: AskStatus; changes: readonly Readonly<{ on: CalendarDate }>[] }>;

/** Null where the answer leaves the ask as it is. */
export function fateOf(answer: Answer): AskStatus | null {
  return answer === "no" ? "not-won" : null;
}

/**
 * "fate": what became of the ask is to be noted; "pledge": what was promised is to be written down.
 * Null where that is done, where something later became of the ask, and where nothing follows.
 */
export function carryOver(
  { status, changes }: DatedAsk,
  { answer, on, hasPledge }: Answered,
): "fate" | "pledge" | null {
  if (changes.some((change) => change.on >= on)) return null;
  if (isPromise(answer)) return hasPledge ? null : "pledge";
  const fate = fateOf(answer);
  return fate === null || !mayFollow(status, fate) ? null : "fate";
}
