/**
 * Documents to keep: tagged PDF/UA in one language, readable by a screen reader, on A4.
 *
 * The whole font is embedded, so that every Latin name is printed as it is written. The same
 * content at the same moment gives the same bytes: the hash of an agreement can be checked again.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { Language } from "#app/i18n/languages.ts";
import { WORDMARK } from "#app/shared/wordmark.ts";
import { drawFacts, drawTable, type PdfTable } from "./pdf-table.server.ts";

export type PdfBlock =
  | { kind: "heading"; level: 1 | 2; text: string }
  | { kind: "paragraph"; text: string; strong?: boolean | undefined }
  | { kind: "facts"; rows: readonly (readonly [string, string])[] }
  | ({ kind: "table"; caption?: string | undefined } & PdfTable);

export type PdfContent = {
  language: Language;
  title: string;
  /** The moment that the document gives as its own: `context.now`, or when it was agreed. */
  madeAt: Date;
  blocks: readonly PdfBlock[];
};

type Doc = InstanceType<typeof PDFDocument>;
type Element = PDFKit.PDFStructureElement;

/** pdfkit knows it; its types do not yet. */
const PDF_UA = "PDF/UA" as "PDF/A-3a";

const MARGIN = 56;
const INK = "#2a1726";
const PLUM = "#5b1749";
/** Room that a heading needs under itself, so that it never stands last on a page. */
const KEEP_WITH_NEXT = 90;

let fonts: { regular: Buffer; bold: Buffer } | null = null;

/** Read at the first document and kept: together 1.2 MB. */
function readFonts() {
  const resolve = createRequire(import.meta.url).resolve;
  const read = (file: string) => readFileSync(resolve(`@expo-google-fonts/noto-sans/${file}.ttf`));
  fonts ??= {
    regular: read("400Regular/NotoSans_400Regular"),
    bold: read("700Bold/NotoSans_700Bold"),
  };
  return fonts;
}

export function pdfDocument({ language, title, madeAt, blocks }: PdfContent): Promise<Buffer> {
  const doc = open(language, title, madeAt);
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
  const body = doc.struct("Document", { lang: language });
  doc.addStructure(body);
  drawWordmark(doc, body);
  for (const block of printable(doc, blocks) as readonly PdfBlock[]) draw(doc, body, block);
  body.end();
  numberPages(doc, title);
  doc.end();
  return finished;
}

function open(language: Language, title: string, madeAt: Date): Doc {
  const doc = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    lang: language,
    pdfVersion: "1.7",
    subset: PDF_UA,
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, Author: "Parent Power", CreationDate: madeAt, ModDate: madeAt },
    // No font yet: pdfkit would parse the same bytes again at every use of the name "regular".
    font: "",
  });
  doc.registerFont("regular", readFonts().regular);
  doc.registerFont("bold", readFonts().bold);
  doc.font("regular").fillColor(INK);
  return doc;
}

function draw(doc: Doc, body: Element, block: PdfBlock): void {
  switch (block.kind) {
    case "heading":
      heading(doc, body, block.level, block.text);
      return;
    case "paragraph":
      paragraph(doc, body, block.text, block.strong === true);
      return;
    case "facts":
      drawFacts(doc, body, block.rows);
      return;
    case "table":
      if (block.caption !== undefined) heading(doc, body, 2, block.caption);
      drawTable(doc, body, block);
  }
}

function heading(doc: Doc, body: Element, level: 1 | 2, text: string): void {
  const isFirst = level === 1;
  if (doc.y + KEEP_WITH_NEXT > doc.page.height - MARGIN) doc.addPage();
  else doc.moveDown(isFirst ? 0.2 : 0.6);
  const ink = () => {
    doc
      .font("bold")
      .fontSize(isFirst ? 20 : 13)
      .fillColor(PLUM)
      .text(text, MARGIN, doc.y);
  };
  body.add(doc.struct(isFirst ? "H1" : "H2", {}, ink));
  doc.fillColor(INK).moveDown(0.3);
}

function paragraph(doc: Doc, body: Element, text: string, strong: boolean): void {
  const ink = () => {
    doc
      .font(strong ? "bold" : "regular")
      .fontSize(10.5)
      .text(text, MARGIN, doc.y, { lineGap: 2 });
  };
  body.add(doc.struct("P", {}, ink));
  doc.moveDown(0.5);
}

/** The name is drawn as shapes, so its text is said in `alt`. */
function drawWordmark(doc: Doc, body: Element): void {
  const { width, height, shapes } = WORDMARK;
  const options = {
    alt: "Parent Power",
    lang: "en",
    bbox: [MARGIN, MARGIN, MARGIN + width, MARGIN + height],
    placement: "Block",
  };
  const ink = () => {
    doc.save().translate(MARGIN, MARGIN);
    for (const { fill, path } of shapes) doc.path(path).fill(fill);
    doc.restore();
  };
  body.add(doc.struct("Figure", options, ink));
  doc.fillColor(INK);
  doc.y = MARGIN + height + 20;
}

function numberPages(doc: Doc, title: string): void {
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index);
    // The foot stands below the margin, where text would otherwise open another page.
    const { bottom } = doc.page.margins;
    doc.page.margins.bottom = 0;
    doc.markContent("Artifact", { type: "Pagination" });
    doc
      .font("regular")
      .fontSize(8)
      .text(`${title} · ${index + 1} / ${count}`, MARGIN, doc.page.height - 36, {
        width: doc.page.width - MARGIN * 2,
        align: "center",
        lineBreak: false,
      });
    doc.endMarkedContent();
    doc.page.margins.bottom = bottom;
  }
}

type WithGlyphs = { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } };

/** A character that the font cannot draw (an emoji in a name) becomes the replacement sign. */
function printable(doc: Doc, value: unknown): unknown {
  if (typeof value === "string") return printableText(doc, value);
  if (Array.isArray(value)) return value.map((one: unknown) => printable(doc, one));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, printable(doc, one)] as const);
  return Object.fromEntries(entries);
}

function printableText(doc: Doc, text: string): string {
  const { font } = (doc as unknown as WithGlyphs)._font;
  const drawn = [...text].map((character) => {
    const known = character === "\n" || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    return known ? character : "\ufffd";
  });
  return drawn.join("");
}
