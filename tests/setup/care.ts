/** A cohort that has met, with registers of several meetings; a test names only what it is about. */
import { listOpenTasks } from "#app/modules/care/care-task-store.server.ts";
import { keepRegister } from "#app/modules/meetings/keep-register.server.ts";
import type { Mark } from "#app/modules/meetings/attendance.ts";
import { listLines } from "#app/modules/meetings/attendance-store.server.ts";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import { instantOf } from "#app/modules/meetings/meeting-time.ts";
import { UNMARKED } from "#app/modules/meetings/register-line.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { acting } from "./people.ts";
import type { MeetingHeld } from "./register.ts";

/** The same person at the end of the cohort's meeting of that number, from 0. */
export async function after(
  who: SignedInContext,
  { meetings }: MeetingHeld,
  number: number,
): Promise<SignedInContext> {
  const meeting = await findMeeting(who.db.reader, meetings[number]);
  return acting(who.actor.personId, { now: instantOf(meeting!.endsAt) });
}

/** Keeps the register of a meeting, in its own evening, with one mark for each member in order. */
export async function marked(
  held: MeetingHeld,
  number: number,
  marks: readonly (Mark | null)[],
): Promise<void> {
  const lead = await after(held.lead, held, number);
  const meetingId = held.meetings[number]!;
  const lines = await listLines(lead.db.reader, meetingId);
  const verdict = await keepRegister(lead, {
    ...{ token: newId(), cohortId: held.cohortId, meetingId, rest: false, walkIns: [] },
    lines: held.members.map((personId, index) => {
      const now = lines.find((line) => line.personId === personId);
      const seen = now === undefined ? UNMARKED : { version: now.version, mark: now.mark };
      return { personId, chosen: marks[index] ?? null, seen };
    }),
  });
  if (!verdict.ok) throw new Error(verdict.reason);
}

/** The members, by their place in the order of joining, of whom a care task is open. */
export async function toCall({ lead, cohortId, members }: MeetingHeld): Promise<number[]> {
  const tasks = await listOpenTasks(lead.db.reader, [cohortId]);
  return tasks.map(({ memberId }) => members.indexOf(memberId)).sort();
}

/** The membership of a member, by their place in the order of joining. */
export async function membershipOf(
  { lead, cohortId, members }: MeetingHeld,
  member = 0,
): Promise<string> {
  const row = await lead.db.reader.membership.findFirstOrThrow({
    where: { cohortId, personId: members[member]! },
  });
  return row.id;
}
