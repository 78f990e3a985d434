/** What happened when: one dated line of the public record, and the order of lines. */
import type { AskStatus } from "../campaigns/ask-status.ts";
import type { PledgeState } from "../campaigns/pledge-state.ts";
import type { ReadText } from "#app/i18n/two-texts.ts";
import type { Translate } from "#app/i18n/translator.ts";
import type { Id } from "#app/shared/id.ts";
import type { ExactDay } from "./exact-day.ts";

type OfAsk = { campaignSlug: string; ask: ReadText };

export type TimelineEntry = Readonly<
  { id: Id; day: ExactDay } & (
    | { kind: "action"; title: ReadText; campaignSlug: string | null }
    | { kind: "win"; title: ReadText; winSlug: string }
    | ({ kind: "asked"; office: ReadText } & OfAsk)
    | ({ kind: "ask-change"; status: AskStatus; note: ReadText } & OfAsk)
    | ({ kind: "pledged"; office: ReadText; words: ReadText } & OfAsk)
    | ({ kind: "pledge-change"; office: ReadText; state: PledgeState } & OfAsk)
  )
>;

/** Newest day first; of one day in a fixed order. */
export function newestFirst(one: TimelineEntry, other: TimelineEntry): number {
  if (one.day.on !== other.day.on) return one.day.on < other.day.on ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

/** The year of `?year=2019`; null for anything else. */
export function yearOfQuery(query: URLSearchParams): string | null {
  const text = query.get("year") ?? "";
  return /^(19|20)\d\d$/.test(text) ? text : null;
}

/** The line in the reader's words. */
export function timelineWords(t: Translate, entry: TimelineEntry): string {
  switch (entry.kind) {
    case "action":
      return entry.title.words;
    case "win":
      return t("record:timeline.win", { title: entry.title.words });
    case "asked":
      return t("record:timeline.asked", { office: entry.office.words, ask: entry.ask.words });
    case "ask-change":
      return t("record:timeline.ask-change", {
        status: t(`record:status.${entry.status}`),
        ask: entry.ask.words,
      });
    case "pledged":
      return t("record:timeline.pledged", { office: entry.office.words, ask: entry.ask.words });
    case "pledge-change":
      return t("record:timeline.pledge-change", {
        state: t(`record:state.${entry.state}`),
        ...{ office: entry.office.words, ask: entry.ask.words },
      });
  }
}
