/** The strict reading of Atom finds each fault, and nothing in a good feed. */
import { expect, test } from "vitest";
import { findAtomFaults } from "#tests/setup/atom-check.ts";

const GOOD = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">
<id>tag:example.org,2026:feed</id>
<title>Campañas</title>
<updated>2026-11-22T00:00:00Z</updated>
<author><name>Somebody</name></author>
<link rel="self" href="https://example.org/feed"/>
<entry>
<id>tag:example.org,2026:one</id>
<title>One &amp; two</title>
<updated>2026-11-21T00:00:00Z</updated>
<link href="https://example.org/one"/>
<summary xml:lang="en">Words</summary>
</entry>
</feed>
`;

const broken = (from: string, to: string) => {
  expect(GOOD).toContain(from);
  return findAtomFaults(GOOD.replace(from, to)).length;
};

test("a good feed has 0 faults", () => {
  expect(findAtomFaults(GOOD)).toEqual([]);
});

test("each of 17 faults is found", () => {
  const faults: [string, string][] = [
    ["&amp;", "&"],
    ["&amp;", "\u0001"],
    ["</entry>", ""],
    ["</entry>", "</feed>"],
    ["<?xml", " <?xml"],
    ["http://www.w3.org/2005/Atom", "http://example.org/Atom"],
    ["<title>Campañas</title>\n", ""],
    ["<id>tag:example.org,2026:one</id>", "<id>one</id>"],
    ["<id>tag:example.org,2026:one</id>\n", ""],
    ["<updated>2026-11-21T00:00:00Z</updated>", "<updated>21 November 2026</updated>"],
    ["<updated>2026-11-21T00:00:00Z</updated>", "<updated>2026-13-41T00:00:00Z</updated>"],
    ["<author><name>Somebody</name></author>\n", ""],
    ['<link rel="self" href="https://example.org/feed"/>\n', ""],
    ['<link href="https://example.org/one"/>\n', ""],
    ["<summary ", "<words>a</words><summary "],
    ["Words<", "<b>Words</b><"],
    ['xml:lang="en"', 'xml:lang="in English"'],
  ];
  expect(faults.filter(([from, to]) => broken(from, to) === 0)).toEqual([]);
});
