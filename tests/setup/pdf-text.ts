/** Reads the portal's PDFs back without any PDF reader: content streams inflated, glyphs as text. */
import { inflateSync } from "node:zlib";

/** Every stream of the file, inflated where it is deflated, as Latin-1 text. */
export function pdfStreams(pdf: Buffer): string[] {
  const found: string[] = [];
  let at = 0;
  for (;;) {
    const start = pdf.indexOf("stream\n", at);
    if (start === -1) return found;
    const end = pdf.indexOf("\nendstream", start);
    const bytes = pdf.subarray(start + "stream\n".length, end);
    const inflated = bytes[0] === 0x78 ? inflateSync(bytes) : bytes;
    found.push(inflated.toString("latin1"));
    at = end + "\nendstream".length;
  }
}

/** The text of the pages: glyph numbers, turned back by the ToUnicode table of each font. */
export function pdfText(pdf: Buffer): string {
  const all = pdfStreams(pdf);
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
