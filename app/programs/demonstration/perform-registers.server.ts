/**
 * Keeps the registers of a cohort's past meetings by the portal's own verb, each on its evening:
 * most came, some late or online, some sent word, one of five stayed away from the last two.
 */
import { keepRegister } from "#app/modules/meetings/keep-register.server.ts";
import { dayOf, isCancelled, type Meeting } from "#app/modules/meetings/meeting.ts";
import { listMeetings } from "#app/modules/meetings/meeting-store.server.ts";
import { instantOf } from "#app/modules/meetings/meeting-time.ts";
import { readRegister } from "#app/modules/meetings/read-register.server.ts";
import { UNMARKED } from "#app/modules/meetings/register-line.ts";
import type { Mark } from "#app/modules/meetings/attendance.ts";
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { demoName } from "./names.ts";
import { contextAt, type Performance } from "./performance.server.ts";

/** Every meeting of the cohort before that day. */
export async function performRegisters(
  performance: Performance,
  cohortId: Id,
  until: CalendarDate,
): Promise<void> {
  const met = (await listMeetings(performance.tx, cohortId)).filter(
    (meeting) => dayOf(meeting) < until && !isCancelled(meeting),
  );
  for (const [index, meeting] of met.entries()) {
    await performRegister(performance, meeting, met.length - 1 - index);
  }
}

/** `left` is how many meetings came after it. */
async function performRegister(
  performance: Performance,
  meeting: Meeting,
  left: number,
): Promise<void> {
  const { id: meetingId, cohortId } = meeting;
  const organiser = contextAt(performance, "organiser", instantOf(meeting.endsAt));
  const { members } = await readRegister(performance.tx, meeting);
  // The last one on the last register waits for a mark: a page to try.
  const marked = left === 0 ? members.slice(0, -1) : members;
  const verdict = await keepRegister(organiser, {
    ...{ token: newId(), cohortId, meetingId, rest: false },
    lines: marked.map(({ personId }, index) => {
      return { personId, chosen: markOf(index, left), seen: UNMARKED };
    }),
    walkIns:
      left === 0 ? [demoName("Zamira", "Zegarra Poma"), demoName("Yeray", "Zubiri Lema")] : [],
  });
  assert(verdict.ok, "a register is kept on its evening");
}

function markOf(member: number, left: number): Mark {
  if (member % 5 === 3 && left < 2) return "absent";
  if (member % 7 === 2) return "online";
  if ((member + left) % 6 === 4) return "late";
  return (member + left) % 9 === 7 ? "excused" : "present";
}
