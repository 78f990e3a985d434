/**
 * A paper register as somebody keys it in: a row's code, a mark, and for a walk-in the name, one
 * row a line: "K7M4 p", "X2WA p Rosa Peña". Every line that cannot be read is named; nothing is
 * taken from a paper of which one line is wrong, so that it is keyed in whole.
 */
import { foldName } from "#app/shared/folded-name.ts";
import { fullNameField } from "#app/shared/form-fields.ts";
import type { Details } from "#app/shared/verdict.ts";
import type { Mark } from "./attendance.ts";
import { isSoundCode, readCode } from "./row-code.ts";
import type { Id } from "#app/shared/id.ts";

/** What stands above the paper's columns, the same in both languages. */
export const MARK_LETTERS = {
  present: "P",
  late: "T",
  online: "O",
  excused: "E",
  absent: "A",
} as const satisfies Record<Mark, string>;

/** The rows of a paper: a member's person, or the number of a row for walk-ins. */
export type PaperRows = Readonly<{
  members: ReadonlyMap<string, Id>;
  walkIns: ReadonlyMap<string, number>;
}>;

export type KeyedRow =
  | { line: number; kind: "member"; personId: Id; mark: Mark }
  | { line: number; kind: "walk-in"; row: number; name: string; mark: Mark };

type FaultReason =
  | "code-unknown"
  | "code-check"
  | "code-mark"
  | "code-name-missing"
  | "code-name-wrong"
  | "code-twice";
export type Fault = { reason: FaultReason; details: Details };

const LONGEST_SHOWN = 20;

export function readKeyedRegister(
  meetingId: Id,
  text: string,
  rows: PaperRows,
): { rows: KeyedRow[]; faults: Fault[] } {
  const read: KeyedRow[] = [];
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  text.split("\n").forEach((typed, index) => {
    if (typed.trim() === "") return;
    const line = index + 1;
    const answer = readLine(meetingId, { typed: typed.trim(), line, rows });
    if ("reason" in answer) {
      faults.push(answer);
      return;
    }
    const key = answer.kind === "member" ? answer.personId : `row ${String(answer.row)}`;
    const before = seen.get(key);
    const name = answer.kind === "member" ? "" : foldName(answer.name);
    const now = `${answer.mark} ${name}`;
    if (before !== undefined && before !== now) {
      faults.push({ reason: "code-twice", details: { line } });
    }
    if (before === undefined) read.push(answer);
    seen.set(key, now);
  });
  return { rows: read, faults };
}

type Line = { typed: string; line: number; rows: PaperRows };

function readLine(meetingId: Id, { typed, line, rows }: Line): KeyedRow | Fault {
  const [first = "", letter = "", ...rest] = typed.split(/[\s,;:]+/);
  const shown = { line, code: first.slice(0, LONGEST_SHOWN) };
  const code = readCode(first);
  if (code === null) return { reason: "code-unknown", details: shown };
  if (!isSoundCode(meetingId, code)) return { reason: "code-check", details: shown };
  const mark = markOf(letter);
  if (mark === null) {
    return { reason: "code-mark", details: { line, mark: letter.slice(0, LONGEST_SHOWN) } };
  }
  const personId = rows.members.get(code);
  if (personId !== undefined) return { line, kind: "member", personId, mark };
  const row = rows.walkIns.get(code);
  if (row === undefined) return { reason: "code-unknown", details: shown };
  const name = rest.join(" ");
  if (name === "") return { reason: "code-name-missing", details: { line } };
  const isName = fullNameField().safeParse(name).success;
  if (!isName) return { reason: "code-name-wrong", details: { line } };
  return { line, kind: "walk-in", row, name, mark };
}

function markOf(letter: string): Mark | null {
  const found = Object.entries(MARK_LETTERS).find(([, known]) => known === letter.toUpperCase());
  return (found?.[0] as Mark | undefined) ?? null;
}
