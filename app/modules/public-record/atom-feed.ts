/**
 * A news feed as Atom text (RFC 4287). Every text is escaped, and characters that XML cannot hold
 * are left out, so that whatever people wrote makes a well-formed feed.
 */
import type { Language } from "#app/i18n/languages.ts";

export type FeedEntry = Readonly<{
  /** Permanent, as an IRI. */
  id: string;
  title: string;
  /** RFC 3339. */
  updated: string;
  href: string;
  /** Empty for none. */
  summary: string;
  summaryIn: Language;
}>;

export type Feed = Readonly<{
  id: string;
  language: Language;
  title: string;
  author: string;
  /** RFC 3339; the newest of the entries, where there are any. */
  updated: string;
  /** Where the feed is, and the page that it follows. */
  self: string;
  page: string;
  entries: readonly FeedEntry[];
}>;

export function atomFeed(feed: Feed): string {
  const { id, language, title, author, updated, self, page, entries } = feed;
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${xml(page)}"/>`,
    ...entries.map(entryText),
    `</feed>`,
    "",
  ].join("\n");
}

function entryText({ id, title, updated, href, summary, summaryIn }: FeedEntry): string {
  return [
    `<entry>`,
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(href)}"/>`,
    ...(summary === "" ? [] : [`<summary xml:lang="${summaryIn}">${xml(summary)}</summary>`]),
    `</entry>`,
  ].join("\n");
}

const MARKS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Half characters and control characters other than tab and line breaks are none of XML's. */
function xml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (mark) => MARKS[mark] ?? "");
}
