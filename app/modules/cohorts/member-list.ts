/**
 * A list of people as it comes out of a spreadsheet: a head row, then a person a row. Every row is
 * read or named with what is wrong in it; none is lost. Text is only ever text: what would be a
 * formula elsewhere is a name here, and is guarded when it goes out again (csv-file.ts).
 */
import { parse } from "csv-parse/sync";
import type { z } from "zod";
import type { Language } from "#app/i18n/languages.ts";
import { optionalEmailField, optionalText, phoneField } from "#app/modules/identity/person-form.ts";
import { fullNameField, tidy } from "#app/shared/form-fields.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { columnOf, languageOfWord, needsOfWords, type ListColumn } from "./member-list-words.ts";
import type { Need } from "./membership.ts";

export const MOST_ROWS = 500;
/** Characters of a list, a line's end being one; with a file beside it, it fits into a request. */
export const LONGEST_LIST = 200_000;
/** Lines, blank ones too: taking more of them apart would keep everybody else waiting. */
const MOST_LINES = 5_000;
const LONGEST_HEAD = 5_000;

export type ListedPerson = Readonly<{
  fullName: string;
  email: string | null;
  phone: string | null;
  language: Language;
  spokenLanguage: string | null;
  needs: readonly Need[];
}>;

export type Fault = Readonly<{
  reason: string;
  details: Readonly<Record<string, string | number>>;
}>;

export type ListRow = Readonly<{
  /** As a spreadsheet numbers it: the head is 1, blank rows count. */
  row: number;
  /** The row as it was pasted. */
  raw: string;
  /** As much of a name as was written. */
  name: string;
  person: ListedPerson | null;
  fault: Fault | null;
}>;

export type MemberList = Readonly<{
  /** The head row as it was pasted. */
  head: string;
  rows: readonly ListRow[];
  /** Headings of columns that the portal does not read. */
  ignored: readonly string[];
}>;

type ListReason =
  | "list-missing"
  | "list-too-long"
  | "list-too-large"
  | "list-no-name"
  | "list-no-contact"
  | "list-no-rows";

type Cells = { cells: string[]; raw: string; isOpen: boolean };

/** `language` is written to whose row names none: the room's only one, else null. */
export function readMemberList(
  text: string,
  language: Language | null,
): Verdict<MemberList, ListReason> {
  const list = linesOf(text);
  if (list.length > MOST_LINES) return refuse("list-too-large");
  const [head, ...lines] = cellsOf(list);
  if (head === undefined || isBlank(head)) return refuse("list-missing");
  const columns = head.raw.length > LONGEST_HEAD ? [] : head.cells.map(columnOf);
  if (!columns.includes("name")) return refuse("list-no-name");
  const canReach = columns.includes("email") || columns.includes("phone");
  return canReach ? readRows({ head, lines, columns, language }) : refuse("list-no-contact");
}

type Lines = Reading & { head: Cells; lines: readonly Cells[] };

function readRows({ head, lines, columns, language }: Lines): Verdict<MemberList, ListReason> {
  const written = lines.map((line, index) => ({ line, row: index + 2 }));
  const rows = written.filter(({ line }) => !isBlank(line));
  if (rows.length === 0) return refuse("list-no-rows");
  if (rows.length > MOST_ROWS)
    return refuse("list-too-long", { max: MOST_ROWS, count: rows.length });
  return accept({
    head: head.raw,
    rows: rows.map(({ line, row }) => readRow(line, row, { columns, language })),
    ignored: head.cells.filter((cell, at) => tidy(cell) !== "" && columns[at] === null),
  });
}

/** The list again with these rows only, to be mended and sent once more. */
export function listOf({ head }: MemberList, rows: readonly ListRow[]): string {
  return rows.length === 0 ? "" : [head, ...rows.map(({ raw }) => raw)].join("\n");
}

function isBlank({ cells, isOpen }: Cells): boolean {
  return !isOpen && cells.every((cell) => tidy(cell) === "");
}

/** The lines of a list, from its first on; the blank ones that a spreadsheet leaves below it go. */
function linesOf(text: string): string[] {
  const lines = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/^\n+/, "")
    .split("\n");
  const last = lines.findLastIndex((line) => /[^\s;,]/.test(line));
  return lines.slice(0, last + 1);
}

/** Every record with its cells; a quote that never closes takes the rest of the text as one row. */
function cellsOf(lines: readonly string[]): Cells[] {
  const records: Cells[] = [];
  const open: Cells[] = [];
  const found = parse(lines.join("\n"), {
    delimiter: delimiterOf((lines[0] ?? "").slice(0, LONGEST_HEAD)),
    ...{ raw: true, info: true, relax_quotes: true, relax_column_count: true },
    ...{ skip_records_with_error: true },
    on_skip: (_error, raw) => {
      open.push({ cells: [], raw: (raw ?? "").replace(/\n+$/, ""), isOpen: true });
    },
  }) as unknown as { record: string[]; raw: string }[];
  for (const { record: cells, raw } of found) {
    records.push({ cells, raw: raw.replace(/\n$/, ""), isOpen: false });
  }
  return [...records, ...open];
}

const DELIMITERS = ["\t", ";", ","] as const;

/** What cuts the head into the most columns that the portal knows. */
function delimiterOf(head: string): string {
  const known = (delimiter: string) =>
    head.split(delimiter).filter((cell) => columnOf(cell.replace(/"/g, "")) !== null).length;
  return DELIMITERS.toSorted((one, other) => known(other) - known(one))[0] ?? ",";
}

/**
 * Letters that are none: UTF-8 that was read as Latin-1 ("PÃ©rez", "NuÃ±ez"), or the mark that
 * stands for what could not be read at all ("P\ufffdrez").
 */
const GARBLED =
  /\ufffd|Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|Â[\u0080-\u00bf]/;

type Reading = { columns: readonly (ListColumn | null)[]; language: Language | null };

function readRow(line: Cells, row: number, { columns, language }: Reading): ListRow {
  const cell = (column: ListColumn) => tidy(line.cells[columns.indexOf(column)] ?? "");
  const name = [cell("name"), cell("surname")].filter((part) => part !== "").join(" ");
  const about = { row, raw: line.raw, name };
  const faulty = (reason: string, details: Fault["details"] = {}): ListRow => ({
    ...{ ...about, person: null, fault: { reason, details } },
  });
  if (line.isOpen) return faulty("row-quote-open");
  if (GARBLED.test(line.raw)) return faulty("row-garbled");
  // Spaces within a name are single, as everywhere; two surnames stay one field.
  const read = readFields({
    fullName: [fullNameField(), name.replace(/\s+/g, " ")],
    email: [optionalEmailField(), cell("email")],
    phone: [phoneField(), cell("phone")],
    spokenLanguage: [optionalText(60), cell("spokenLanguage")],
  });
  if (!read.ok) return faulty(read.reason, read.details);
  const { email, phone } = read.value;
  if (email === null && phone === null) return faulty("row-no-contact");
  const typed = cell("language");
  const written = typed === "" ? language : languageOfWord(typed);
  if (written === null) return faulty(typed === "" ? "row-no-language" : "row-language", { typed });
  const { needs, unknown } = needsOfWords(cell("needs"));
  if (unknown !== null) return faulty("row-need", { typed: unknown.slice(0, 60) });
  return { ...about, person: { ...read.value, language: written, needs }, fault: null };
}

type Fields = Readonly<Record<string, readonly [z.ZodType, string]>>;
type FieldValues<Of extends Fields> = { [Name in keyof Of]: z.output<Of[Name][0]> };

/** The values of a row's cells, or what is wrong with the first that has something wrong. */
function readFields<Of extends Fields>(fields: Of): Verdict<FieldValues<Of>> {
  const values: Record<string, unknown> = {};
  for (const [name, [field, text]] of Object.entries(fields)) {
    const read = field.safeParse(text);
    if (!read.success) {
      const [issue] = read.error.issues;
      const details = issue?.code === "custom" ? (issue.params ?? {}) : {};
      return refuse(issue?.message ?? "form-unreadable", details as Fault["details"]);
    }
    values[name] = read.data;
  }
  return accept(values as FieldValues<Of>);
}
