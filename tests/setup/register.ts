/** A meeting with members, and leaders who keep its register; a test names only what it is about. */
import { keepRegister, type RegisterOrder } from "#app/modules/meetings/keep-register.server.ts";
import type { Mark } from "#app/modules/meetings/attendance.ts";
import { listLines } from "#app/modules/meetings/attendance-store.server.ts";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import { readRegister } from "#app/modules/meetings/read-register.server.ts";
import { UNMARKED, type LineState } from "#app/modules/meetings/register-line.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { cohort, plannedYear, SEPTEMBER } from "./cohorts.ts";
import { joined } from "./joining.ts";
import { acting, person } from "./people.ts";

/** 16 September 2025 in London, as the meeting begins. */
export const EVENING = new Date("2025-09-16T17:00:00Z");

export type MeetingHeld = {
  /** The organiser, on the evening of the first meeting. */
  lead: SignedInContext;
  /** A parent leader of the cohort, on the same evening. */
  leader: SignedInContext;
  cohortId: string;
  meetingId: string;
  meetings: string[];
  /** The members' persons, in the order of joining. */
  members: string[];
};

/** A cohort whose first meeting is this evening, with so many members. */
export async function meetingHeld({ members = 3 } = {}): Promise<MeetingHeld> {
  const leadId = await person({ roles: ["organiser"] });
  const planning = await acting(leadId, { now: SEPTEMBER });
  const cohortId = await cohort(planning, { capacity: members + 5 });
  const meetings = await plannedYear(planning, cohortId);
  const ids: string[] = [];
  for (let index = 0; index < members; index += 1) {
    ids.push((await joined(cohortId)).actor.personId);
  }
  const leaderId = await person({ roles: ["parent-leader"], fullName: "Demo Leader" });
  await planning.db.inTransaction((tx) =>
    tx.cohortLeader.create({
      data: { id: newId(), cohortId, personId: leaderId, since: SEPTEMBER },
    }),
  );
  const lead = await acting(leadId, { now: EVENING });
  const leader = await acting(leaderId, { now: EVENING });
  return { lead, leader, cohortId, meetingId: meetings[0]!, meetings, members: ids };
}

/** What a page sends that showed no marks yet: `marks` by person, the rest untouched. */
export function sending(
  { cohortId, meetingId, members }: MeetingHeld,
  marks: Readonly<Record<string, Mark>>,
  rest: Partial<RegisterOrder> & { seen?: Readonly<Record<string, LineState>> } = {},
): RegisterOrder {
  const { seen = {}, ...order } = rest;
  const lines = members.map((personId) => ({
    ...{ personId, chosen: marks[personId] ?? null, seen: seen[personId] ?? UNMARKED },
  }));
  return { token: newId(), cohortId, meetingId, lines, rest: false, walkIns: [], ...order };
}

export function keeping(
  who: SignedInContext,
  held: MeetingHeld,
  ...sent: Parameters<typeof sending> extends [unknown, ...infer Rest] ? Rest : never
) {
  return keepRegister(who, sending(held, ...sent));
}

/** The members' marks in the order of joining; null for no line. */
export async function marksOf({ lead, meetingId, members }: MeetingHeld): Promise<(Mark | null)[]> {
  const lines = await listLines(lead.db.reader, meetingId);
  return members.map((id) => lines.find(({ personId }) => personId === id)?.mark ?? null);
}

export async function registerOf({ lead, meetingId }: MeetingHeld) {
  const { reader } = lead.db;
  return readRegister(reader, (await findMeeting(reader, meetingId))!);
}
