/**
 * What became of an ask: its status is the newest of its dated changes, which are never removed.
 *
 * A change names another status, lies between the ask's own day and today, and never before the
 * change that it follows: the record reads in one direction.
 */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export const ASK_STATUSES = ["open", "partly-won", "won", "not-won", "dropped"] as const;
export type AskStatus = (typeof ASK_STATUSES)[number];

/** What may follow what. A fate can turn; what was dropped is taken up again before all else. */
export const NEXT_STATUSES = {
  open: ["partly-won", "won", "not-won", "dropped"],
  "partly-won": ["won", "not-won", "dropped", "open"],
  won: ["partly-won", "not-won", "open"],
  "not-won": ["open", "partly-won", "won"],
  dropped: ["open"],
} as const satisfies Record<AskStatus, readonly AskStatus[]>;

export function isAskStatus(text: string): text is AskStatus {
  return ASK_STATUSES.some((status) => status === text);
}

/** Whether something of it is won. */
export function isWon(status: AskStatus): boolean {
  return status === "won" || status === "partly-won";
}

export function mayFollow(status: AskStatus, next: AskStatus): boolean {
  return (NEXT_STATUSES[status] as readonly AskStatus[]).includes(next);
}

export type DatedAsk = Readonly<{
  status: AskStatus;
  askedOn: CalendarDate;
  /** The day of its newest change; null before the first. */
  changedOn: CalendarDate | null;
}>;

export type AskRefusal =
  "ask-status-not-next" | "change-before-ask" | "change-before-last" | "change-in-future";

export function changeAsk(
  ask: DatedAsk,
  change: Readonly<{ status: AskStatus; on: CalendarDate }>,
  today: CalendarDate,
): Verdict<undefined, AskRefusal> {
  if (!mayFollow(ask.status, change.status)) return refuse("ask-status-not-next");
  if (change.on > today) return refuse("change-in-future", { todayOn: today });
  if (change.on < ask.askedOn) return refuse("change-before-ask", { askedOn: ask.askedOn });
  if (ask.changedOn !== null && change.on < ask.changedOn) {
    return refuse("change-before-last", { lastOn: ask.changedOn });
  }
  return accept();
}
