/** The portal's own parts: sentences with links, standings, schedules, pictures beside words. */
import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EmailLink, PhoneLink } from "#app/ui/contact-link.tsx";
import { DayTile } from "#app/ui/day-tile.tsx";
import { Hero } from "#app/ui/hero.tsx";
import { Mark } from "#app/ui/mark.tsx";
import { Said } from "#app/ui/said.tsx";
import { ScheduleTable } from "#app/ui/schedule-table.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { PlanBand, StandingTag } from "#app/ui/standing.tsx";
import { outline } from "#tests/setup/same-html.ts";

test("020 7946 0018 dials +44 20 7946 0018 and never breaks over two lines", () => {
  expect(renderToStaticMarkup(<PhoneLink number="020 7946 0018" />)).toBe(
    '<a class="govuk-link" href="tel:+442079460018">020\u00a07946\u00a00018</a>',
  );
});

test("a sentence puts 2 links and a foreign word in their places", () => {
  const text = "Llame al <phone/> o <link>escriba</link>: débito directo (<en>Direct Debit</en>).";
  const parts = {
    phone: "020",
    link: (inside: string) => <a href="/x">{inside}</a>,
  };
  expect(renderToStaticMarkup(<Sentence text={text} parts={parts} />)).toBe(
    'Llame al 020 o <a href="/x">escriba</a>: débito directo (<span lang="en">Direct Debit</span>).',
  );
});

test("a sentence with a place that nothing fills is a broken promise", () => {
  expect(() => renderToStaticMarkup(<Sentence text="Call <phone/>" />)).toThrow("<phone>");
});

test("markup inside a part's value stays text", () => {
  const html = renderToStaticMarkup(<Sentence text="<strong>a & <b</strong>" />);
  expect(html).toBe("<strong>a &amp; &lt;b</strong>");
});

test("an address is written to and shown in full", () => {
  expect(renderToStaticMarkup(<EmailLink address="ayuda@parentpower.example" />)).toContain(
    'href="mailto:ayuda@parentpower.example"',
  );
});

test("7 standings draw 7 stitches, hidden from screen readers", () => {
  const html = renderToStaticMarkup(
    <PlanBand
      standings={["paid", "part-paid", "on-its-way", "overdue", "due-next", "paused", "to-come"]}
    />,
  );
  expect(outline(html).split("\n")).toEqual([
    '<ol aria-hidden="true" class="pp-band">',
    '  <li class="is-paid">',
    '  <li class="is-part">',
    '  <li class="is-coming">',
    '  <li class="is-late">',
    '  <li class="is-next">',
    "  <li>",
    "  <li>",
  ]);
});

test("what is to come has no tag; what is overdue is orange and in the family's own word", () => {
  expect(renderToStaticMarkup(<StandingTag standing="to-come">Later</StandingTag>)).toBe("");
  expect(renderToStaticMarkup(<StandingTag standing="overdue">Falta pagar</StandingTag>)).toBe(
    '<strong class="govuk-tag govuk-tag--orange">Falta pagar</strong>',
  );
});

test("a schedule of 2 instalments is a table of 3 columns with its total at the foot", () => {
  const html = renderToStaticMarkup(
    <ScheduleTable
      caption="Payments"
      heads={{ number: "No.", date: "Date", amount: "Amount" }}
      rows={[
        { number: 1, date: "5 April 2026", amount: "£6.00", notes: ["Collected 7 April"] },
        {
          number: 2,
          date: "5 May 2026",
          amount: "£6.00",
          standing: { kind: "due-next", word: "Due next" },
        },
      ]}
      total={{ text: "Total", amount: "£12.00" }}
    />,
  );
  const lines = outline(html)
    .split("\n")
    .map((line) => line.trim());
  expect(lines.filter((line) => line.startsWith("<tr"))).toEqual([
    '<tr class="govuk-table__row">',
    '<tr class="govuk-table__row">',
    '<tr class="govuk-table__row is-now">',
    '<tr class="govuk-table__row">',
  ]);
  expect(lines.filter((line) => line.startsWith("<th scope="))).toEqual([]);
  expect(lines.filter((line) => line.includes('scope="col"'))).toHaveLength(3);
  expect(lines).toContain('<th class="govuk-table__header" colspan="2" scope="row">');
  expect(lines.at(-1)).toBe("£12.00");
});

test("a day tile is hidden from screen readers, its words are not", () => {
  const html = renderToStaticMarkup(
    <DayTile day={12} month="Mar">
      Thursday 12 March 2026
    </DayTile>,
  );
  expect(html).toBe(
    '<div class="pp-day" aria-hidden="true">12<span>Mar</span></div><div class="pp-beside">Thursday 12 March 2026</div>',
  );
});

test("what a person wrote keeps its language", () => {
  const html = renderToStaticMarkup(
    <Said language="es" words="Vine sola." by="Written in Spanish" />,
  );
  expect(html).toContain('<p lang="es">Vine sola.</p>');
});

test("the lines of the home page's heading are read as separate words", () => {
  const html = renderToStaticMarkup(
    <Hero lines={["We meet.", "Things change."]} lead="Lead" actions={null} />,
  );
  expect(html).toContain("<span>We meet.</span><span> Things change.</span>");
});

test("the mark has the nine stitches and three colours of the icon that browsers show", () => {
  const icon = readFileSync("public/favicon.svg", "utf8");
  const colours = (svg: string) => svg.match(/fill="#[0-9a-f]{6}"/g);
  const stitches = (svg: string) =>
    [...svg.matchAll(/ d="([^"]*)"/g)].map(
      ([, path = ""]) => path.split(/[Mz]/).filter(Boolean).length,
    );
  const mark = renderToStaticMarkup(<Mark />);
  expect(colours(mark)).toEqual(colours(icon));
  expect(stitches(mark)).toEqual([5, 2, 2]);
});
