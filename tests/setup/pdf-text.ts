/** Reads the portal's PDFs back without any PDF reader: what is shown on the pages, as text. */
import { inflateSync } from "node:zlib";

type Glyphs = ReadonlyMap<string, string>;

/** The text of the pages: a line for each run of glyphs, turned back by its own font's table. */
export function pdfText(pdf: Buffer): string {
  const objects = readObjects(pdf.toString("latin1"));
  const fonts = readFonts(objects);
  const lines: string[] = [];
  for (const object of objects.values()) {
    const content = streamOf(object);
    if (content === null || !/\bTJ\b/.test(content)) continue;
    let glyphs: Glyphs = new Map();
    for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
      if (font !== undefined) glyphs = fonts.get(font) ?? glyphs;
      else if (shown !== undefined) lines.push(decode(shown, glyphs));
    }
  }
  return lines.join("\n");
}

/** Each numbered object's own text, its stream as it is stored. */
function readObjects(pdf: string): Map<string, string> {
  const found = pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map([...found].map(([, number = "", body = ""]) => [number, body]));
}

function streamOf(object: string): string | null {
  const stored = /stream\n([\s\S]*)\nendstream/.exec(object)?.[1];
  if (stored === undefined || !object.includes("/FlateDecode")) return stored ?? null;
  return inflateSync(Buffer.from(stored, "latin1")).toString("latin1");
}

/** The glyphs of each font by the name under which pages call it. */
function readFonts(objects: ReadonlyMap<string, string>): Map<string, Glyphs> {
  const fonts = new Map<string, Glyphs>();
  for (const object of objects.values()) {
    for (const [, name = "", number = ""] of object.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? "")?.[1];
      fonts.set(name, unicodeTable(streamOf(objects.get(table ?? "") ?? "") ?? ""));
    }
  }
  return fonts;
}

function unicodeTable(map: string): Glyphs {
  const table = new Map<string, string>();
  for (const [, first = "", entries = ""] of map.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    // A ligature stands for several characters, written with spaces between them.
    [...entries.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, hex = ""], index) => {
      const units = (hex.match(/\w{4}/g) ?? []).map((unit) =>
        String.fromCharCode(parseInt(unit, 16)),
      );
      table.set((parseInt(first, 16) + index).toString(16).padStart(4, "0"), units.join(""));
    });
  }
  return table;
}

function decode(shown: string, glyphs: Glyphs): string {
  const hex = [...shown.matchAll(/<([0-9a-f]+)>/g)].map(([, digits = ""]) => digits).join("");
  return (hex.match(/.{4}/g) ?? []).map((glyph) => glyphs.get(glyph) ?? "?").join("");
}
