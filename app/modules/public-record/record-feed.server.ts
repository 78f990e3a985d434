/** The newest of the public record as a news feed, in one language. */
import { translator } from "#app/i18n/translator.ts";
import type { Context } from "#app/platform/context.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { atomFeed, type FeedEntry } from "./atom-feed.ts";
import { timelineWords, type TimelineEntry } from "./timeline.ts";
import { listTimeline } from "./timeline-store.server.ts";

export async function recordFeed({ db, language, today }: Context): Promise<string> {
  const { address } = env();
  const to = paths(language);
  const t = translator(language);
  const { rows } = await listTimeline(db.reader, { year: null, page: 1, language });
  // What is still to come is no news.
  const past = rows.filter(({ day }) => day.on <= today);
  const tag = `tag:${new URL(address).hostname},2026:${language}`;
  const entries = past.map((entry): FeedEntry => ({
    id: `${tag}/${entry.kind}/${entry.id}`,
    title: timelineWords(t, entry),
    updated: instant(entry.day.on),
    href: address + pageOf(entry, to),
    ...summaryOf(entry, language),
  }));
  return atomFeed({
    ...{ id: `${tag}/campaigns`, language, title: t("record:feed.title"), entries },
    ...{ author: t("record:feed.author"), updated: entries[0]?.updated ?? instant(today) },
    ...{ self: address + to.campaignFeed, page: address + to.timeline() },
  });
}

function instant(on: CalendarDate): string {
  return `${on}T00:00:00Z`;
}

function pageOf(entry: TimelineEntry, to: ReturnType<typeof paths>): string {
  if (entry.kind === "win") return to.win(entry.winSlug);
  return entry.campaignSlug === null
    ? to.timeline(entry.day.on.slice(0, 4))
    : to.campaign(entry.campaignSlug);
}

/** The words of a pledge keep their language; a note is in the feed's, where it has one. */
function summaryOf(entry: TimelineEntry, language: Context["language"]) {
  if (entry.kind === "pledged") {
    return { summary: entry.words.words, summaryIn: entry.words.language };
  }
  if (entry.kind === "ask-change") {
    return { summary: entry.note.words, summaryIn: entry.note.language };
  }
  return { summary: "", summaryIn: language };
}
