/** The paper register of a meeting: its rows with their codes, and whose each code is. */
import { listPlaces } from "#app/modules/cohorts/membership-store.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import type { PaperRows } from "./keyed-register.ts";
import type { Meeting } from "./meeting.ts";
import { readRegister } from "./read-register.server.ts";
import { memberCode, WALK_IN_ROWS, walkInCode } from "./row-code.ts";

export type Paper = {
  members: { personId: Id; code: string; fullName: string }[];
  /** Codes of the empty rows. */
  walkIns: string[];
};

export async function readPaper(db: Reader | Transaction, meeting: Meeting): Promise<Paper> {
  const codes = await codesOf(db, meeting);
  const { members } = await readRegister(db, meeting);
  // Who left and came back has a code of each time; the newest is printed.
  const newest = new Map([...codes].map(([code, personId]) => [personId, code]));
  return {
    members: members.flatMap(({ personId, fullName }) => {
      const code = newest.get(personId);
      return code === undefined ? [] : [{ personId, code, fullName }];
    }),
    walkIns: [...walkInCodes(meeting.id).keys()],
  };
}

/** Whom each code means that was ever printed for the meeting. */
export async function readPaperRows(
  db: Reader | Transaction,
  meeting: Pick<Meeting, "id" | "cohortId">,
): Promise<PaperRows> {
  return { members: await codesOf(db, meeting), walkIns: walkInCodes(meeting.id) };
}

/** In the order of asking. */
async function codesOf(
  db: Reader | Transaction,
  { id, cohortId }: Pick<Meeting, "id" | "cohortId">,
): Promise<Map<string, Id>> {
  const places = await listPlaces(db, cohortId);
  return new Map(places.map(({ queue, personId }) => [memberCode(id, queue), personId]));
}

function walkInCodes(meetingId: Id): Map<string, number> {
  const rows = Array.from({ length: WALK_IN_ROWS }, (_, index) => index + 1);
  return new Map(rows.map((row) => [walkInCode(meetingId, row), row]));
}
