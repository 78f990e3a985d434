/** The table, held against govuk-frontend's own fixtures; and one that stacks on a phone. */
import { expect, test } from "vitest";
import { renderToStaticMarkup } from "react-dom/server";
import { figure, Table, words as wordsCell } from "#app/ui/table.tsx";
import { modifier, words, type PublishedWords } from "#tests/setup/published-options.ts";
import { compareWithPublished } from "#tests/setup/same-html.ts";

type PublishedCell = PublishedWords & { format?: "numeric"; colspan?: number; rowspan?: number };

interface TableOptions {
  caption?: string;
  captionClasses?: string;
  classes?: string;
  firstCellIsHeader?: boolean;
  head?: PublishedCell[];
  rows: (PublishedCell[] | null | false)[];
}

function cellOf(cell: PublishedCell) {
  return {
    content: words(cell),
    numeric: cell.format === "numeric",
    colSpan: cell.colspan,
    rowSpan: cell.rowspan,
  };
}

const TABLES = [
  "default",
  "with head",
  "with head and caption",
  "classes",
  "html as text",
  "html",
  "head with rowspan and colspan",
  "with firstCellIsHeader true",
  "firstCellIsHeader with html",
  "firstCellIsHeader with html as text",
  "firstCellIsHeader with rowspan and colspan",
  "with falsy items",
  "rows with rowspan and colspan",
  "with small text modifier for tables with a lot of data",
];

test(`Table matches ${String(TABLES.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<TableOptions>("table", TABLES, (options) => (
    <Table
      caption={options.caption}
      captionSize={modifier(options.captionClasses) as "m" | undefined}
      className={options.classes}
      rowHeaders={options.firstCellIsHeader}
      head={options.head?.map(cellOf)}
      rows={options.rows.flatMap((row) => (row ? [{ cells: row.map(cellOf) }] : []))}
    />
  ));
  expect(ours).toEqual(published);
});

test("a stacked table repeats its two heads in each row, and says its roles", () => {
  const page = renderToStaticMarkup(
    <Table
      labelledBy="families"
      rowHeaders
      stack
      head={[wordsCell("Family"), figure("News")]}
      rows={[{ id: "1", cells: [wordsCell("Ana Demo"), figure("2")] }]}
    />,
  );
  const head = (text: string) => `<span class="pp-head">${text} </span>`;
  expect(page).toContain(`role="rowheader">${head("Family")}Ana Demo</th>`);
  expect(page).toContain(`role="cell">${head("News")}2</td>`);
  const roles = [...page.matchAll(/role="([a-z]+)"/g)].map(([, role]) => role);
  expect(roles.join(" ")).toBe(
    "table rowgroup row columnheader columnheader rowgroup row rowheader cell",
  );
});
