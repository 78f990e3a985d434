/**
 * Takes in a paper register that somebody keyed: all of it or nothing. A member who has another
 * mark by now is named, and the paper does not overwrite it. Keyed in twice it doubles nothing: a
 * row for walk-ins is one line under its key, and its later mark stands. Every print has the same
 * rows, so another name in a row is another person: the paper is refused, and nobody is replaced.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { attendMembers } from "#app/modules/cohorts/attend-members.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Refused, type Verdict } from "#app/shared/verdict.ts";
import { isAttended } from "./attendance.ts";
import {
  createLines,
  listLines,
  saveWalkIn,
  type AttendanceLine,
  type NewLine,
} from "./attendance-store.server.ts";
import { followMisses } from "./follow-misses.server.ts";
import { keysOf, rowKey, rowStart } from "./walk-in-key.ts";
import type { KeyedRow } from "./keyed-register.ts";
import { lockMeeting } from "./lock-meeting.server.ts";
import { mayKeepRegister, type RegisterClosed } from "./register-day.ts";

export type KeyedOrder = {
  token: string;
  cohortId: Id;
  meetingId: Id;
  rows: readonly KeyedRow[];
};

type Member = Extract<KeyedRow, { kind: "member" }>;
type WalkInRow = Extract<KeyedRow, { kind: "walk-in" }>;
type Reason = RegisterClosed | "code-differs" | "code-row-taken" | FormUsed;

export function keyRegister(
  context: SignedInContext,
  order: KeyedOrder,
): Promise<Verdict<undefined, Reason>> {
  const { cohortId, meetingId, rows } = order;
  return actOnce(context, "key-register", order, async (tx) => {
    const { meeting } = await lockMeeting(tx, order);
    const open = mayKeepRegister(meeting, context.today);
    if (!open.ok) return open;

    const lines = await listLines(tx, meetingId);
    const members = rows.filter((row) => row.kind === "member");
    const differing = members.find((row) => {
      const mark = lineOf(lines, row.personId)?.mark;
      return mark !== undefined && mark !== row.mark;
    });
    if (differing !== undefined) return refuseDiffering(tx, differing);

    const walkIns = rows.filter((row) => row.kind === "walk-in");
    const taken = walkIns.find((row) => isTaken(lines, row));
    if (taken !== undefined) return refuseTaken(tx, lines, taken);

    const firsts = members.filter(({ personId }) => lineOf(lines, personId) === undefined);
    const changed = await writeWalkIns(tx, context, { meetingId, lines, walkIns });
    await createLines(tx, context, { meetingId, lines: firsts.map(memberLine) });
    const came = firsts.filter(({ mark }) => isAttended(mark)).map(({ personId }) => personId);
    await attendMembers(tx, context, { cohortId, personIds: came });
    await followMisses(tx, context, cohortId);
    if (firsts.length + changed > 0) await record(tx, context, meetingId);
    return accept();
  });
}

function lineOf(lines: readonly AttendanceLine[], personId: Id): AttendanceLine | undefined {
  return lines.find((line) => line.personId === personId);
}

function memberLine({ personId, mark }: Member): NewLine {
  return { personId, walkInName: null, walkInKey: null, mark };
}

async function refuseDiffering(
  tx: Transaction,
  { personId, line }: Member,
): Promise<Refused<"code-differs">> {
  const name = (await listNames(tx, [personId])).get(personId) ?? "";
  return refuse("code-differs", { line, name });
}

/** The line of that row, whatever name is in its key. */
function inRow(lines: readonly AttendanceLine[], row: number): AttendanceLine | undefined {
  return lines.find((line) => keysOf(line).some((key) => key.startsWith(rowStart(row))));
}

/** Whether the row holds another name. */
function isTaken(lines: readonly AttendanceLine[], { row, name }: WalkInRow): boolean {
  const there = inRow(lines, row);
  return there !== undefined && !keysOf(there).includes(rowKey(row, name));
}

async function refuseTaken(
  tx: Transaction,
  lines: readonly AttendanceLine[],
  { line, row }: WalkInRow,
): Promise<Refused<"code-row-taken">> {
  const there = inRow(lines, row);
  const personId = there?.personId ?? null;
  const names = await listNames(tx, personId === null ? [] : [personId]);
  const name = there?.walkInName ?? names.get(personId ?? "") ?? "";
  return refuse("code-row-taken", { line, name });
}

type Walking = { meetingId: Id; lines: readonly AttendanceLine[]; walkIns: readonly WalkInRow[] };

/** How many lines it wrote. A row that was matched with a member stays with the member. */
async function writeWalkIns(
  tx: Transaction,
  context: SignedInContext,
  { meetingId, lines, walkIns }: Walking,
): Promise<number> {
  const fresh: NewLine[] = [];
  let changed = 0;
  for (const row of walkIns) {
    const { name: walkInName, mark } = row;
    const walkInKey = rowKey(row.row, row.name);
    const there = lines.find((line) => keysOf(line).includes(walkInKey));
    if (there === undefined) {
      fresh.push({ personId: null, walkInName, walkInKey, mark });
      continue;
    }
    const isSame = there.walkInName === walkInName && there.mark === mark;
    if (there.personId !== null || isSame) continue;
    await saveWalkIn(tx, context, { id: there.id, walkInName, mark });
    changed += 1;
  }
  await createLines(tx, context, { meetingId, lines: fresh });
  return changed + fresh.length;
}

function record(tx: Transaction, context: SignedInContext, meetingId: Id): Promise<void> {
  return recordAudit(tx, context, {
    command: "key-register",
    subjectKind: "meeting",
    subjectId: meetingId,
    fields: ["marks", "walkIns"],
  });
}
