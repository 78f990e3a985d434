/** What the thread of a campaign passes, and in which order. */
import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import type { AskStatus } from "../campaigns/ask-status.ts";
import type { ExactDay } from "./exact-day.ts";
import type { PublicAction, PublicPledge } from "./public-action.ts";
import { tallyOf, type PublicAsk } from "./public-ask.ts";
import { MOST_BARS, threadStops } from "./thread-stations.ts";

const TEXT = { words: "A", language: "en" } as const;
const day = (on: string): ExactDay => ({ on: calendarDate(on), exact: "day" });

function ask(position: number, status: AskStatus, on = "2026-05-01"): PublicAsk {
  const changes = [{ id: `c${String(position)}`, status, day: day(on), note: TEXT, sources: [] }];
  return {
    ...{ id: `a${String(position)}`, position, title: TEXT, detail: TEXT, office: TEXT },
    ...{ day: day("2026-01-01"), status, changes: status === "open" ? [] : changes },
  };
}

function action(id: string, on: string, facts: Partial<PublicAction> = {}): PublicAction {
  return {
    ...{ id, kind: "assembly", title: TEXT, day: day(on), place: "", people: 40 },
    ...{ positions: [1, 2, 3], answers: [], invented: false, sources: [], ...facts },
  };
}

const asks = [ask(1, "not-won"), ask(2, "won"), ask(3, "won")];

test("2 asks won on one day share a knot between 2 assemblies; the 3rd is still asked at the end", () => {
  const actions = [action("x", "2026-02-01"), action("y", "2026-06-01", { positions: [1] })];
  const stops = threadStops({ asks, actions, pledges: [] });
  expect(stops.map(({ kind, threads }) => [kind, threads])).toEqual([
    ["bar", [0, 1, 2]],
    ["won", [1, 2]],
    ["bar", [0]],
    ["open", [0]],
  ]);
});

test("an action is a bar where somebody pledged or answered, whatever its kind; else it is none", () => {
  const pledge = { id: "p", actionId: "x", day: day("2026-02-01") } as unknown as PublicPledge;
  const actions = [
    action("x", "2026-02-01", { kind: "action" }),
    action("y", "2026-03-01", { kind: "action" }),
  ];
  const [bar, ...others] = threadStops({ asks: [ask(1, "won")], actions, pledges: [pledge] });
  expect(bar).toMatchObject({ kind: "bar", action: { id: "x" }, by: [{ id: "p" }] });
  expect(others.map(({ kind }) => kind)).toEqual(["won"]);
});

test("of 10 assemblies the newest 8 are bars; a dropped ask is not asked any more", () => {
  const actions = Array.from({ length: 10 }, (_, at) => action(String(at), `2026-02-${10 + at}`));
  const stops = threadStops({ asks: [ask(1, "dropped")], actions, pledges: [] });
  expect(stops).toHaveLength(MOST_BARS);
  expect(stops[0]).toMatchObject({ action: { id: "2" } });
});

test("1 won, 1 partly won, 1 not won, 1 open and 1 dropped are 2 still to win of 5", () => {
  expect(tallyOf(["won", "partly-won", "not-won", "open", "dropped"])).toEqual({
    ...{ asks: 5, won: 1, partly: 1, open: 2, dropped: 1 },
  });
});
