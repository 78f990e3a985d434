/** Reads PDFs back without any PDF reader: objects as text, content streams inflated. */
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pdfDocument, type PdfContent } from "./pdf.server.ts";

const MADE_AT = new Date("2026-11-21T12:00:00Z");

const STATEMENT: PdfContent = {
  language: "es",
  title: "Estado de su plan",
  madeAt: MADE_AT,
  blocks: [
    { kind: "heading", level: 1, text: "Estado de su plan" },
    { kind: "paragraph", text: "Łucja Muñoz Ștefan paga £84.34 cada mes." },
    {
      kind: "facts",
      rows: [
        ["Total", "£1,012.00"],
        ["Intereses", "£0.00"],
      ],
    },
    {
      kind: "table",
      caption: "Calendario de pagos",
      head: ["N.º", "Fecha", "Monto"],
      rows: Array.from({ length: 80 }, (_, index) => [String(index + 1), "5 de marzo", "£84.34"]),
      numeric: [2],
      foot: ["Total", "", "£1,012.00"],
    },
  ],
};

/** Every stream of the file that inflates, as Latin-1 text. */
function streams(pdf: Buffer): string[] {
  const found: string[] = [];
  let at = 0;
  for (;;) {
    const start = pdf.indexOf("stream\n", at);
    if (start === -1) return found;
    const end = pdf.indexOf("\nendstream", start);
    const bytes = pdf.subarray(start + "stream\n".length, end);
    found.push(
      bytes[0] === 0x78 ? inflateSync(bytes).toString("latin1") : bytes.toString("latin1"),
    );
    at = end + "\nendstream".length;
  }
}

/** The text of the pages: glyph numbers of each font, turned back by its ToUnicode table. */
function textOf(pdf: Buffer): string {
  const all = streams(pdf);
  const tables = all.filter((one) => one.includes("beginbfrange")).map(unicodeTable);
  const shown = all.filter((one) => /\bTJ\b/.test(one)).join("\n");
  const glyphs = [...shown.matchAll(/\[(.*?)\] TJ/g)].map(([, inside = ""]) =>
    [...inside.matchAll(/<([0-9a-f]+)>/g)].map(([, hex = ""]) => hex).join(""),
  );
  return tables.map((table) => glyphs.map((hex) => decode(hex, table)).join("\n")).join("\n");
}

function unicodeTable(map: string): Map<string, string> {
  const table = new Map<string, string>();
  const [, entries = ""] = /beginbfrange\s*<0000> <[0-9a-f]+> \[([^\]]*)\]/.exec(map) ?? [];
  [...entries.matchAll(/<([0-9a-f]*)>/g)].forEach(([, hex = ""], index) => {
    const text = (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16)));
    table.set(index.toString(16).padStart(4, "0"), text.join(""));
  });
  return table;
}

function decode(hex: string, table: Map<string, string>): string {
  return (hex.match(/.{4}/g) ?? []).map((glyph) => table.get(glyph) ?? "?").join("");
}

test("a PDF says its version, its language, its title and that it is tagged", async () => {
  const pdf = (await pdfDocument(STATEMENT)).toString("latin1");
  expect(pdf.startsWith("%PDF-1.7")).toBe(true);
  expect(pdf).toContain("/StructTreeRoot");
  expect(pdf).toContain("/Lang (es)");
  expect(pdf).toContain("/DisplayDocTitle true");
  expect(pdf).toContain("pdfuaid:part");
});

test("a table of 80 rows takes three pages and has one set of heads for a screen reader", async () => {
  const pdf = (await pdfDocument(STATEMENT)).toString("latin1");
  expect(pdf.match(/\/Type \/Page\n/g)).toHaveLength(3);
  expect(pdf.match(/\/S \/TH\n/g)).toHaveLength(3 + 1 + 2);
  expect(pdf.match(/\/S \/TD\n/g)).toHaveLength(80 * 3 + 2 + 2);
  expect(pdf.match(/\/Scope \/Column/g)).toHaveLength(3);
});

test("names with letters from outside Western Europe come back as they were written", async () => {
  const text = textOf(await pdfDocument(STATEMENT));
  expect(text).toContain("Łucja Muñoz Ștefan paga £84.34 cada mes.");
  expect(text).toContain("1 / 3");
});

test("an emoji in a name is printed as the replacement sign, never as a missing glyph", async () => {
  const content = { ...STATEMENT, blocks: [{ kind: "paragraph", text: "Ana 🌞" } as const] };
  expect(textOf(await pdfDocument(content))).toContain("Ana \ufffd");
});

test("the same content made at the same moment gives the same bytes twice", async () => {
  const [first, second] = [await pdfDocument(STATEMENT), await pdfDocument(STATEMENT)];
  expect(first.equals(second)).toBe(true);
});
