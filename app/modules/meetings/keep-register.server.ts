/**
 * Keeps the register of a meeting: the marks that a leader changed, and walk-ins by name. Several
 * leaders keep it at once under the lock of the cohort; a mark that another leader made meanwhile
 * is never overwritten unseen (register-line.ts).
 *
 * What does not differ is written even where something does: a leader whose page is refused for
 * one line has not lost the others. Sent again it writes nothing twice.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { attendMembers } from "#app/modules/cohorts/attend-members.server.ts";
import { listPlaces } from "#app/modules/cohorts/membership-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actAgain } from "#app/platform/done-form.server.ts";
import { foldName } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { isAttended, MARKS, type Mark } from "./attendance.ts";
import {
  createLines,
  listLines,
  saveMark,
  type AttendanceLine,
  type NewLine,
} from "./attendance-store.server.ts";
import { followMisses } from "./follow-misses.server.ts";
import { lockMeeting } from "./lock-meeting.server.ts";
import { dayOf } from "./meeting.ts";
import { mayKeepRegister, type RegisterClosed } from "./register-day.ts";
import { formKey, keysOf } from "./walk-in-key.ts";
import { compareLine, UNMARKED, type LineState, type SentLine } from "./register-line.ts";
import { heldPlaceOn } from "./roster.ts";

export type RegisterOrder = {
  token: string;
  cohortId: Id;
  meetingId: Id;
  /** One for each member that the page showed. */
  lines: readonly (SentLine & { personId: Id })[];
  /** Whether everybody on the page without a mark was there. */
  rest: boolean;
  /** Names of people who came without being members. */
  walkIns: readonly string[];
};

type Reason = RegisterClosed | "register-differs";

export function keepRegister(
  context: SignedInContext,
  order: RegisterOrder,
): Promise<Verdict<undefined, Reason>> {
  const { cohortId, meetingId } = order;
  return actAgain(context, "keep-register", order, async (tx, isDone) => {
    const { meeting } = await lockMeeting(tx, order);
    if (isDone) return accept();
    const open = mayKeepRegister(meeting, context.today);
    if (!open.ok) return open;

    const lines = await listLines(tx, meetingId);
    const places = await listPlaces(tx, cohortId);
    const held = places.filter((place) => heldPlaceOn(place, dayOf(meeting)));
    const known = new Set(held.map(({ personId }) => personId));
    const { marks, differing } = decide(order, lines, known);
    const walkIns = newWalkIns(order, lines);
    await write(tx, context, { meetingId, lines, marks, walkIns });
    const came = [...marks].filter(([, mark]) => isAttended(mark)).map(([personId]) => personId);
    await attendMembers(tx, context, { cohortId, personIds: came });
    await followMisses(tx, context, cohortId);
    return differing === 0 ? accept() : refuse("register-differs", { count: differing });
  });
}

/** What is written for whom, and how many lines somebody else marked otherwise. */
function decide(
  { lines: sent, rest }: RegisterOrder,
  lines: readonly AttendanceLine[],
  known: ReadonlySet<Id>,
): { marks: Map<Id, Mark>; differing: number } {
  const marks = new Map<Id, Mark>();
  let differing = 0;
  for (const { personId, ...line } of sent) {
    const now = lines.find((one) => one.personId === personId) ?? UNMARKED;
    if (!known.has(personId) && now === UNMARKED) continue;
    if (compareLine(now, line) === "differs") differing += 1;
    const mark = markToWrite(now, line, rest);
    if (mark !== null) marks.set(personId, mark);
  }
  return { marks, differing };
}

/** Null where the line stays as it is. */
function markToWrite(now: LineState, line: SentLine, rest: boolean): Mark | null {
  if (line.chosen === null) return rest && now.mark === null ? "present" : null;
  return compareLine(now, line) === "changed" ? line.chosen : null;
}

/** Each name of this form once, also where the form comes again with more names. */
function newWalkIns(
  { token, walkIns }: RegisterOrder,
  lines: readonly AttendanceLine[],
): NewLine[] {
  const there = new Set(lines.flatMap(keysOf));
  const times = new Map<string, number>();
  const wanted = walkIns.map((walkInName): NewLine => {
    const folded = foldName(walkInName);
    const time = (times.get(folded) ?? 0) + 1;
    times.set(folded, time);
    const walkInKey = formKey(token, folded, time);
    return { personId: null, walkInName, walkInKey, mark: "present" };
  });
  return wanted.filter((line) => !keysOf(line).some((key) => there.has(key)));
}

type Writing = {
  meetingId: Id;
  lines: readonly AttendanceLine[];
  marks: ReadonlyMap<Id, Mark>;
  walkIns: readonly NewLine[];
};

async function write(
  tx: Transaction,
  context: SignedInContext,
  { meetingId, lines, marks, walkIns }: Writing,
): Promise<void> {
  if (marks.size === 0 && walkIns.length === 0) return;
  const there = lines.filter(({ personId }) => personId !== null && marks.has(personId));
  for (const mark of MARKS) {
    const ids = there.filter(({ personId }) => marks.get(personId ?? "") === mark);
    if (ids.length > 0) await saveMark(tx, context, { ids: ids.map(({ id }) => id), mark });
  }
  const firsts = [...marks]
    .filter(([personId]) => !there.some((line) => line.personId === personId))
    .map(([personId, mark]) => ({ personId, walkInName: null, walkInKey: null, mark }));
  await createLines(tx, context, { meetingId, lines: [...firsts, ...walkIns] });
  await recordAudit(tx, context, {
    command: "keep-register",
    subjectKind: "meeting",
    subjectId: meetingId,
    fields: [
      ...(marks.size > 0 ? (["marks"] as const) : []),
      ...(walkIns.length > 0 ? (["walkIns"] as const) : []),
    ],
  });
}
