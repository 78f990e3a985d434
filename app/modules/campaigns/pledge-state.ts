/**
 * What became of a pledge: its state is the newest of its dated changes, which are never removed.
 *
 * Nothing happens to a pledge before the day on which it was given, and none is given before its
 * ask. Every check still to come lies ahead; what is kept, broken, lapsed or superseded has none.
 */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export const PLEDGE_STATES = [
  "pledged",
  "in-progress",
  "kept",
  "partly-kept",
  "broken",
  "lapsed",
  "superseded",
] as const;
export type PledgeState = (typeof PLEDGE_STATES)[number];

/** What may follow what. Only a pledge that another one has replaced is at its end. */
export const NEXT_STATES = {
  pledged: ["in-progress", "kept", "partly-kept", "broken", "lapsed", "superseded"],
  "in-progress": ["kept", "partly-kept", "broken", "lapsed", "superseded"],
  "partly-kept": ["in-progress", "kept", "broken", "lapsed", "superseded"],
  kept: ["partly-kept", "broken", "superseded"],
  broken: ["in-progress", "partly-kept", "kept", "superseded"],
  lapsed: ["in-progress", "partly-kept", "kept", "broken", "superseded"],
  superseded: [],
} as const satisfies Record<PledgeState, readonly PledgeState[]>;

/** States in which somebody still waits for something, so that checks come due. */
export const WAITING_STATES = ["pledged", "in-progress", "partly-kept"] as const;

export function isPledgeState(text: string): text is PledgeState {
  return PLEDGE_STATES.some((state) => state === text);
}

export function isWaiting(state: PledgeState): boolean {
  return (WAITING_STATES as readonly PledgeState[]).includes(state);
}

export function mayFollow(state: PledgeState, next: PledgeState): boolean {
  return (NEXT_STATES[state] as readonly PledgeState[]).includes(next);
}

export type PledgeDays = Readonly<{
  pledgedOn: CalendarDate;
  nextCheckOn: CalendarDate | null;
}>;

export type PledgeRefusal = "pledged-before-ask" | "pledged-in-future" | "check-in-past";

/** The days of a pledge as it is written down; `askedOn` is the day of its ask. */
export function givePledge(
  { pledgedOn, nextCheckOn }: PledgeDays,
  askedOn: CalendarDate,
  today: CalendarDate,
): Verdict<undefined, PledgeRefusal> {
  const given = checkGiven(pledgedOn, askedOn, today);
  return given.ok ? checkAhead(nextCheckOn, today) : given;
}

/** A pledge is given on the day of its ask or later, and not on a day to come. */
export function checkGiven(
  pledgedOn: CalendarDate,
  askedOn: CalendarDate,
  today: CalendarDate,
): Verdict<undefined, "pledged-before-ask" | "pledged-in-future"> {
  if (pledgedOn < askedOn) return refuse("pledged-before-ask", { askedOn });
  return pledgedOn > today ? refuse("pledged-in-future", { todayOn: today }) : accept();
}

/** A check is made today or later. */
export function checkAhead(
  nextCheckOn: CalendarDate | null,
  today: CalendarDate,
): Verdict<undefined, "check-in-past"> {
  return nextCheckOn !== null && nextCheckOn < today
    ? refuse("check-in-past", { todayOn: today })
    : accept();
}

export type DatedPledge = Readonly<{
  state: PledgeState;
  pledgedOn: CalendarDate;
  /** The day of its newest change; null before the first. */
  changedOn: CalendarDate | null;
}>;

export type PledgeChange = Readonly<{
  state: PledgeState;
  on: CalendarDate;
  nextCheckOn: CalendarDate | null;
}>;

export type ChangeRefusal =
  | "pledge-state-not-next"
  | "change-before-pledge"
  | "change-before-last"
  | "change-in-future"
  | "check-in-past"
  | "check-of-settled-pledge";

export function changePledge(
  pledge: DatedPledge,
  change: PledgeChange,
  today: CalendarDate,
): Verdict<undefined, ChangeRefusal> {
  const { pledgedOn, changedOn } = pledge;
  if (!mayFollow(pledge.state, change.state)) return refuse("pledge-state-not-next");
  if (change.on > today) return refuse("change-in-future", { todayOn: today });
  if (change.on < pledgedOn) return refuse("change-before-pledge", { pledgedOn });
  if (changedOn !== null && change.on < changedOn) {
    return refuse("change-before-last", { lastOn: changedOn });
  }
  if (change.nextCheckOn !== null && !isWaiting(change.state)) {
    return refuse("check-of-settled-pledge");
  }
  return checkAhead(change.nextCheckOn, today);
}
