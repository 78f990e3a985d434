/** Whatever people wrote makes a valid Atom feed, and is read back as it was written. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { findAtomFaults, readXml } from "#tests/setup/atom-check.ts";
import { atomFeed, type Feed, type FeedEntry } from "./atom-feed.ts";

const FEED: Feed = {
  id: "tag:example.org,2026:en/campaigns",
  language: "en",
  title: "What happened",
  author: "Parent Power",
  updated: "2026-11-22T00:00:00Z",
  self: "https://example.org/en/campaigns.atom",
  page: "https://example.org/en/campaigns/timeline",
  entries: [],
};

function entry(number: number, title: string, summary: string): FeedEntry {
  return {
    ...{ id: `tag:example.org,2026:en/${String(number)}`, title, summary, summaryIn: "es" },
    ...{ updated: "2026-11-21T00:00:00Z", href: "https://example.org/en/wins/a?b=1&c=2" },
  };
}

test("a feed of 0 entries is valid", () => {
  expect(findAtomFaults(atomFeed(FEED))).toEqual([]);
});

test("markup in a title stays text: nothing is an element or a script", () => {
  const title = `<script>alert("1")</script> & ]]> <b>'x'</b>`;
  const text = atomFeed({ ...FEED, entries: [entry(1, title, title)] });
  expect(findAtomFaults(text)).toEqual([]);
  expect(text).not.toContain("<script");
  const feed = readXml(text);
  if (typeof feed === "string") throw new Error(feed);
  const read = feed.children.find(({ name }) => name === "entry")?.children;
  expect(read?.find(({ name }) => name === "title")?.text).toBe(title);
});

test("any texts, also half characters and control characters, make a valid feed", () => {
  const words = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { maxLength: 5 }), words, (texts, title) => {
      const entries = texts.map(([one, other], index) => entry(index, one, other));
      expect(findAtomFaults(atomFeed({ ...FEED, title, entries }))).toEqual([]);
    }),
  );
  const half = atomFeed({ ...FEED, entries: [entry(1, "a\ud800b", "c\u0000d")] });
  expect(findAtomFaults(half)).toEqual([]);
});
