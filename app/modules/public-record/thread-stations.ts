/**
 * What the thread of a campaign passes, in order: what was heard, the themes, the asks, then
 * meetings with decision-makers and won asks as their days come, and at its end what is still asked.
 *
 * Facts only: pages put them into words. Threads are numbered from 0, by the asks' order.
 */
import type { Id } from "#app/shared/id.ts";
import type { ExactDay } from "./exact-day.ts";
import type { PublicAction, PublicPledge } from "./public-action.ts";
import type { PublicAsk } from "./public-ask.ts";

export type ThreadFacts = Readonly<{
  asks: readonly PublicAsk[];
  actions: readonly PublicAction[];
  pledges: readonly PublicPledge[];
}>;

export type ThreadStop = Readonly<
  | {
      kind: "bar";
      day: ExactDay;
      threads: readonly number[];
      action: PublicAction;
      by: readonly PublicPledge[];
    }
  | { kind: "won" | "partly"; day: ExactDay; threads: readonly number[] }
  | { kind: "open"; day: null; threads: readonly number[] }
>;

/** A picture with more bars than this is no longer read; the newest ones stay. */
export const MOST_BARS = 8;

export function threadStops({ asks, actions, pledges }: ThreadFacts): ThreadStop[] {
  const threadsOf = (positions: readonly number[]) =>
    asks.flatMap(({ position }, index) => (positions.includes(position) ? [index] : []));
  const given = (actionId: Id) => pledges.filter((pledge) => pledge.actionId === actionId);
  const bars = actions
    .map((action) => ({ action, by: given(action.id) }))
    .filter(({ action, by }) => isWithDecisionMaker(action, by))
    .slice(-MOST_BARS)
    .map(({ action, by }) => ({
      ...{ kind: "bar" as const, day: action.day, action, by },
      threads: threadsOf(action.positions),
    }));
  const dated = [...bars, ...knots(asks, "won"), ...knots(asks, "partly")].toSorted((one, other) =>
    one.day.on < other.day.on ? -1 : one.day.on > other.day.on ? 1 : 0,
  );
  const open = asks.flatMap(({ status }, index) => (isOpen(status) ? [index] : []));
  return open.length === 0 ? dated : [...dated, { kind: "open", day: null, threads: open }];
}

function isWithDecisionMaker(action: PublicAction, by: readonly PublicPledge[]): boolean {
  return action.kind === "assembly" || action.answers.length > 0 || by.length > 0;
}

function isOpen(status: PublicAsk["status"]): boolean {
  return status !== "won" && status !== "dropped";
}

type Knots = Extract<ThreadStop, { kind: "won" | "partly" }>;

/** Asks that reached this on one day share a station. */
function knots(asks: readonly PublicAsk[], kind: Knots["kind"]): Knots[] {
  const status = kind === "won" ? "won" : "partly-won";
  const byDay = new Map<string, { kind: typeof kind; day: ExactDay; threads: number[] }>();
  for (const [index, ask] of asks.entries()) {
    if (ask.status !== status) continue;
    const day = ask.changes.findLast((change) => change.status === status)?.day ?? ask.day;
    const key = `${day.on} ${day.exact}`;
    const known = byDay.get(key) ?? { kind, day, threads: [] };
    known.threads.push(index);
    byDay.set(key, known);
  }
  return [...byDay.values()];
}
