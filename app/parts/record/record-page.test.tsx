/** What programs read in pages of the record: microdata and cards; and that no script is needed. */
import { renderToStaticMarkup } from "react-dom/server";
import type { ReactNode } from "react";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { expect, test } from "vitest";
import type { Language } from "#app/i18n/languages.ts";
import { PortalProvider } from "#app/i18n/portal-context.tsx";
import type { PublicAction, PublicPledge } from "#app/modules/public-record/public-action.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { Actions } from "./happenings.tsx";
import { Pledges } from "./pledges.tsx";
import { recordMeta } from "./record-meta.ts";
import { SourceList } from "./source-list.tsx";

function render(page: ReactNode, language: Language = "en"): string {
  const portal = {
    ...{ language, mode: "live" as const, help: { telephone: "1", email: "a@example.org" } },
    ...{ address: "https://example.org", path: "/en", requestId: "1", roles: null },
  };
  return renderToStaticMarkup(<PortalProvider value={portal}>{page}</PortalProvider>);
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

function elements(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => ("tagName" in node ? [node, ...elements(node.childNodes)] : []));
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** Name and value of every property, as a reader of microdata takes them. */
function properties(html: string): [string, string][] {
  return elements(parseFragment(html).childNodes).flatMap((element) => {
    const name = attribute(element, "itemprop");
    if (name === undefined) return [];
    const value = attribute(element, "datetime") ?? attribute(element, "href");
    return [[name, value ?? attribute(element, "itemtype") ?? textOf(element)]];
  });
}

function textOf(element: Element): string {
  return element.childNodes
    .map((node) => ("value" in node ? node.value : "tagName" in node ? textOf(node) : ""))
    .join("");
}

const action: PublicAction = {
  ...{ id: "a", kind: "assembly", title: { words: "Assembly", language: "en" }, place: "A hall" },
  ...{ day: { on: calendarDate("2017-12-01"), exact: "month" }, people: 1_200, positions: [1] },
  ...{ answers: [], invented: false, sources: [] },
};

test("an action is an Event of schema.org with its known month, place and name", () => {
  const html = render(<Actions actions={[action]} />);
  expect(properties(html)).toEqual([
    ["event", "https://schema.org/Event"],
    ["name", "Assembly"],
    ["startDate", "2017-12"],
    ["location", "A hall. "],
  ]);
  expect(html).toContain("1,200 people came.");
  expect(html).not.toContain("<script");
});

test("a day that is only reported is no date for programs, and is said so to readers", () => {
  const day = { on: calendarDate("2019-11-29"), exact: "by" } as const;
  const html = render(<Actions actions={[{ ...action, day }]} />, "es");
  expect(properties(html).map(([name]) => name)).not.toContain("startDate");
  expect(html).toContain("A más tardar el 29");
  expect(html).toContain('<span lang="en">Assembly</span>');
});

test("a source is a citation by its address, in the language that it is in", () => {
  const source = {
    ...{ id: "s", at: { url: "https://example.org/a?b=1&c=2" }, label: "News" },
    ...{ labelIn: "en" as const, on: null },
  };
  const html = render(<SourceList sources={[source]} itemProp="citation" />, "es");
  expect(properties(html)).toEqual([["citation", "https://example.org/a?b=1&c=2"]]);
  expect(html).toMatch(/hreflang="en"[^>]*lang="en"/i);
});

const pledge: PublicPledge = {
  ...{ id: "p", position: 1, actionId: null, office: { words: "Mayor", language: "en" } },
  ...{ words: "<b>I will.</b>", wordsIn: "en", isQuote: true, speaker: "A Mayor", keptWhen: "" },
  ...{ keptWhenIn: "en", day: { on: calendarDate("2026-01-01"), exact: "day" } },
  ...{ state: "pledged", changes: [], sources: [] },
};

test("quoted words stand in q and keep their language; reported words say that they are no quotation", () => {
  const quoted = render(<Pledges pledges={[pledge]} />, "es");
  expect(quoted).toContain('<q lang="en">&lt;b&gt;I will.&lt;/b&gt;</q>');
  expect(quoted).toContain("Escrito en inglés");
  const reported = render(<Pledges pledges={[{ ...pledge, isQuote: false }]} />);
  expect(reported).not.toContain("<q");
  expect(reported).toContain("not the exact words");
});

test("the card of a page has whole addresses, its language and the feed; 0 scripts", () => {
  const meta = recordMeta("article", () => ({ title: "Win", description: "Why" }));
  const data = { address: "https://example.org" };
  const made = meta({ location: { pathname: "/es/wins/a" }, data });
  expect(made).toContainEqual({ title: "Win – Parent Power" });
  expect(made).toContainEqual({ property: "og:url", content: "https://example.org/es/wins/a" });
  expect(made).toContainEqual({ property: "og:locale", content: "es_419" });
  expect(made).toContainEqual({ property: "og:type", content: "article" });
  expect(made).toContainEqual({ name: "description", content: "Why" });
  expect(JSON.stringify(made)).toContain('"href":"/es/campaigns.atom"');
  expect(JSON.stringify(made)).not.toContain('"script');
});
