/** CSV files come back from a reader as they went in, and none of their cells is a formula. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvFile, fileWord } from "./csv-file.ts";

test("a file begins with a byte order mark, ends its rows by CRLF, quotes commas and quotes", () => {
  expect(
    csvFile([
      ["Name", "Mark"],
      ['Núñez, "Ana"', "late"],
    ]),
  ).toBe('\ufeffName,Mark\r\n"Núñez, ""Ana""",late\r\n');
});

test("8 beginnings of a formula are kept as text by an apostrophe", () => {
  const cells = ["=1+1", "+44", "-1", "@x", "\tx", "\rx", "＝1", "＠x"];
  const [row] = parse(csvFile([cells]), { bom: true });
  expect(row).toEqual(cells.map((cell) => `'${cell}`));
});

test("any 200 tables come back as they went in, the apostrophe of a formula aside", () => {
  const cell = fc.oneof(fc.string(), fc.stringMatching(/^[=,";\r\n a-z'-]{0,6}$/));
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
    )
    .filter((rows) => rows.every((row) => row.length > 1 || row[0] !== ""));
  fc.assert(
    fc.property(table, (rows) => {
      const read = parse(csvFile(rows), { bom: true, record_delimiter: "\r\n" });
      expect(read).toEqual(
        rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))),
      );
    }),
    { numRuns: 200 },
  );
});

test("the name of a file is ASCII: “Peñalolén & Niños” is penalolen-ninos", () => {
  expect(fileWord("Peñalolén & Niños")).toBe("penalolen-ninos");
});
