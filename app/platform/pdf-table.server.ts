/**
 * A table of a PDF, tagged so that a screen reader knows its heads, and drawn with hairlines.
 *
 * A row never splits over two pages; the heads are drawn again on each page, and only the first
 * ones count as content. Columns of numbers are as wide as their numbers and never wrap.
 */
import type PDFDocument from "pdfkit";

type Doc = InstanceType<typeof PDFDocument>;
type Element = PDFKit.PDFStructureElement;

export type PdfTable = {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Indexes of the columns that hold numbers. */
  numeric: readonly number[];
  foot?: readonly string[] | undefined;
};

type Column = { x: number; width: number; numeric: boolean };
type RowKind = "head" | "body" | "foot";

const SIZE = 9.5;
const PADDING = 4;
const HAIRLINE = "#e4d5c3";
const RULE = "#5b1749";

export function drawTable(doc: Doc, parent: Element, table: PdfTable): void {
  const columns = columnsOf(doc, table);
  const element = doc.struct("Table");
  parent.add(element);
  const section = (tag: string) => {
    const made = doc.struct(tag);
    element.add(made);
    return made;
  };

  drawRow(doc, section("THead"), columns, table.head, "head");
  const body = section("TBody");
  for (const row of table.rows) {
    if (!fits(doc, columns, row)) {
      doc.addPage();
      doc.markContent("Artifact", { type: "Layout" });
      paintRow(doc, columns, table.head, "head");
      doc.endMarkedContent();
    }
    drawRow(doc, body, columns, row, "body");
  }
  if (table.foot !== undefined) {
    if (!fits(doc, columns, table.foot)) doc.addPage();
    drawRow(doc, section("TFoot"), columns, table.foot, "foot");
  }
  element.end();
  doc.x = doc.page.margins.left;
  doc.y += PADDING * 2;
}

/** Two columns without heads: what it is, and its value; each row's first cell heads its row. */
export function drawFacts(
  doc: Doc,
  parent: Element,
  rows: readonly (readonly [string, string])[],
): void {
  const left = doc.page.margins.left;
  const width = pageWidth(doc);
  const columns: Column[] = [
    { x: left, width: width * 0.38, numeric: false },
    { x: left + width * 0.38, width: width * 0.62, numeric: false },
  ];
  const element = doc.struct("Table");
  parent.add(element);
  for (const row of rows) {
    if (!fits(doc, columns, row)) doc.addPage();
    drawRow(doc, element, columns, row, "foot");
  }
  element.end();
  doc.x = left;
  doc.y += PADDING * 2;
}

function pageWidth(doc: Doc): number {
  return doc.page.width - doc.page.margins.left - doc.page.margins.right;
}

/** Each column as wide as its longest cell; what is left over or missing is shared by the words. */
function columnsOf(doc: Doc, { head, rows, foot, numeric }: PdfTable): Column[] {
  const natural = head.map((_, index) => {
    const cells = [head, ...rows, ...(foot === undefined ? [] : [foot])];
    const texts = cells.flatMap((row) => (row[index] ?? "").split("\n"));
    doc.font("bold").fontSize(SIZE);
    return Math.max(...texts.map((text) => doc.widthOfString(text))) + PADDING * 2 + 1;
  });
  const isNumeric = (index: number) => numeric.includes(index);
  const sum = (keep: (index: number) => boolean) =>
    natural.reduce((total, width, index) => (keep(index) ? total + width : total), 0);
  const wordsWidth = sum((index) => !isNumeric(index));
  const stretch = wordsWidth === 0 ? 1 : (pageWidth(doc) - sum(isNumeric)) / wordsWidth;

  let x = doc.page.margins.left;
  return natural.map((width, index) => {
    const column = {
      x,
      width: isNumeric(index) ? width : width * stretch,
      numeric: isNumeric(index),
    };
    x += column.width;
    return column;
  });
}

function rowHeight(doc: Doc, columns: readonly Column[], cells: readonly string[]): number {
  doc.font("bold").fontSize(SIZE);
  const heights = columns.map(({ width }, index) =>
    doc.heightOfString(cells[index] ?? "", { width: width - PADDING * 2 }),
  );
  return Math.max(...heights) + PADDING * 2;
}

function fits(doc: Doc, columns: readonly Column[], cells: readonly string[]): boolean {
  return doc.y + rowHeight(doc, columns, cells) <= doc.page.height - doc.page.margins.bottom;
}

function drawRow(
  doc: Doc,
  section: Element,
  columns: readonly Column[],
  cells: readonly string[],
  kind: RowKind,
): void {
  const { top, height } = rule(doc, columns, cells, kind);
  const row = doc.struct("TR");
  section.add(row);
  columns.forEach((column, index) => {
    const { tag, options } = cellTag(kind, index);
    const paint = () => {
      paintCell(doc, column, cells[index] ?? "", top, isBold(kind, index));
    };
    row.add(doc.struct(tag, options, paint));
  });
  row.end();
  doc.y = top + height;
}

/** The same ink without structure, for heads that a new page repeats. */
function paintRow(
  doc: Doc,
  columns: readonly Column[],
  cells: readonly string[],
  kind: RowKind,
): void {
  const height = rowHeight(doc, columns, cells);
  const top = doc.y;
  columns.forEach((column, index) => {
    paintCell(doc, column, cells[index] ?? "", top, isBold(kind, index));
  });
  line(doc, columns, top + height, kind);
  doc.y = top + height;
}

function cellTag(kind: RowKind, index: number): { tag: string; options: object } {
  if (kind === "head") return { tag: "TH", options: { scope: "Column" } };
  if (kind === "foot" && index === 0) return { tag: "TH", options: { scope: "Row" } };
  return { tag: "TD", options: {} };
}

function isBold(kind: RowKind, index: number): boolean {
  return kind === "head" || (kind === "foot" && index === 0);
}

function rule(doc: Doc, columns: readonly Column[], cells: readonly string[], kind: RowKind) {
  const height = rowHeight(doc, columns, cells);
  const top = doc.y;
  doc.markContent("Artifact", { type: "Layout" });
  line(doc, columns, top + height, kind);
  doc.endMarkedContent();
  return { top, height };
}

function line(doc: Doc, columns: readonly Column[], y: number, kind: RowKind): void {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return;
  doc
    .lineWidth(kind === "head" ? 1.5 : 0.5)
    .strokeColor(kind === "head" ? RULE : HAIRLINE)
    .moveTo(first.x, y)
    .lineTo(last.x + last.width, y)
    .stroke();
}

function paintCell(doc: Doc, column: Column, text: string, top: number, bold: boolean): void {
  doc
    .font(bold ? "bold" : "regular")
    .fontSize(SIZE)
    .text(text, column.x + PADDING, top + PADDING, {
      width: column.width - PADDING * 2,
      align: column.numeric ? "right" : "left",
    });
}
