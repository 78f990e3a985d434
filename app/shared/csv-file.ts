/**
 * Tables as CSV files (RFC 4180) that spreadsheets open as they are: a byte order mark, so that
 * accents are read; CRLF; and no cell that a spreadsheet would run as a formula.
 */
import { stringify } from "csv-stringify/sync";
import { foldName } from "./folded-name.ts";

/** Beginnings that make a cell a formula, whatever follows; full-width ones count as well. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The whole file as text. A cell that would be a formula begins with an apostrophe instead. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  // A lone carriage return inside a cell would end the row for some readers.
  return stringify(cells, { bom: true, record_delimiter: "windows", quoted_match: /\r/ });
}

/** A name as part of a file's: small letters, digits and hyphens. */
export function fileWord(name: string): string {
  return foldName(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
