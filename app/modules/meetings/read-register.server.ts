/** The register of a meeting as its page shows it: members, walk-ins, counts, who marked what. */
import { listPlaces } from "#app/modules/cohorts/membership-store.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { foldName } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";
import { isAttended, MARKS, type Mark } from "./attendance.ts";
import { listLines, type AttendanceLine } from "./attendance-store.server.ts";
import { dayOf, type Meeting } from "./meeting.ts";
import { rosterOf, type RosterLine } from "./roster.ts";

export type RegisterMember = Omit<RosterLine, "markedById"> & {
  /** Null for nobody yet, and for who marked themselves at the door. */
  markedBy: string | null;
};

export type WalkIn = {
  id: Id;
  name: string;
  mark: Mark;
  /** A member is called the same, so the two may be one person. */
  isMembersName: boolean;
};

export type Register = {
  members: RegisterMember[];
  walkIns: WalkIn[];
  /**
   * How many have each mark, walk-ins too; `came` is everybody who attended, `unnamed` those among
   * them whose names were forgotten.
   */
  counts: Record<Mark, number> & { came: number; unnamed: number; marked: number };
};

export async function readRegister(db: Reader | Transaction, meeting: Meeting): Promise<Register> {
  const lines = await listLines(db, meeting.id);
  const members = await listPlaces(db, meeting.cohortId);
  const ids = [...members, ...lines].map(({ personId }) => personId);
  const markers = lines.map(({ markedById }) => markedById);
  const wanted = new Set([...ids, ...markers].filter((id) => id !== null));
  const names = await listNames(db, [...wanted]);
  const roster = rosterOf({ meetingId: meeting.id, day: dayOf(meeting), members, lines, names });
  return {
    members: roster.map(({ markedById, ...line }) => ({
      ...line,
      markedBy: markedById === null ? null : (names.get(markedById) ?? null),
    })),
    walkIns: walkInsOf(lines, roster),
    counts: countsOf(lines),
  };
}

/** Whose name was forgotten counts, and is no longer to be matched. */
function walkInsOf(lines: readonly AttendanceLine[], roster: readonly RosterLine[]): WalkIn[] {
  const members = new Set(roster.map(({ fullName }) => foldName(fullName)));
  return lines.flatMap(({ id, personId, walkInName: name, mark }) => {
    if (personId !== null || name === null) return [];
    return [{ id, name, mark, isMembersName: members.has(foldName(name)) }];
  });
}

function countsOf(lines: readonly AttendanceLine[]): Register["counts"] {
  const count = (mark: Mark) => lines.filter((line) => line.mark === mark).length;
  const byMark = Object.fromEntries(MARKS.map((mark) => [mark, count(mark)]));
  const came = lines.filter(({ mark }) => isAttended(mark));
  return {
    ...(byMark as Record<Mark, number>),
    came: came.length,
    unnamed: came.filter(({ personId, walkInName }) => (personId ?? walkInName) === null).length,
    marked: lines.filter(({ personId }) => personId !== null).length,
  };
}
