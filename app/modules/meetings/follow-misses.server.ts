/**
 * Follows what registers say about who went quiet: two held meetings missed in a row open a care
 * task, coming again closes it. Within the act that changes a register, and by a job for those
 * whom nobody marked: they have missed a meeting once its day has passed.
 *
 * Who wrote that they cannot come has sent word, as who is marked so.
 */
import { setImmediate } from "node:timers/promises";
import type { Attending } from "#app/modules/care/care-task.ts";
import { listCareMoves, settleCareTasks } from "#app/modules/care/settle-care-tasks.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import { listPlaces } from "#app/modules/cohorts/membership-store.server.ts";
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { addDays, todayInLondon, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { heldSince, isAttended, type Mark } from "./attendance.ts";
import { listKept } from "./attendance-store.server.ts";
import { dayOf, isCancelled } from "./meeting.ts";
import { listMeetingsUntil } from "./meeting-store.server.ts";
import { missesInARow } from "./missed-in-a-row.ts";
import {
  listCohortsThatMet,
  listMarksByPerson,
  listSaidNo,
} from "./missed-meetings-store.server.ts";

/** The caller holds the lock of the cohort. */
export async function followMisses(tx: Transaction, context: Context, cohortId: Id): Promise<void> {
  const members = await listAttending(tx, cohortId, context.today);
  await settleCareTasks(tx, context, { cohortId, members });
}

/** Long enough for a portal that stood still over a school holiday. */
const LOOK_BACK_DAYS = 60;

/** May run at any time and any number of times. */
export async function followAllMisses(context: Context): Promise<void> {
  const { reader } = context.db;
  const days = { from: addDays(context.today, -LOOK_BACK_DAYS), until: context.today };
  for (const cohortId of await listCohortsThatMet(reader, days)) {
    // Asked of the reader first: mostly there is nothing to do, and no writer has to wait.
    const members = await listAttending(reader, cohortId, context.today);
    const moves = await listCareMoves(reader, { cohortId, members });
    if (moves.length > 0) {
      await inTransaction(context, async (tx) => {
        await lockCohort(tx, cohortId);
        await followMisses(tx, context, cohortId);
      });
    }
    // SQLite answers without a pause: requests that wait go first.
    await setImmediate();
  }
}

async function listAttending(
  db: Reader | Transaction,
  cohortId: Id,
  today: CalendarDate,
): Promise<Attending[]> {
  const meetings = await listMeetingsUntil(db, cohortId, today);
  const ids = meetings.map(({ id }) => id);
  const kept = await listKept(db, ids);
  const marks = await listMarksByPerson(db, ids);
  const saidNo = await listSaidNo(db, ids);
  const places = await listPlaces(db, cohortId);
  return places.map(({ id: membershipId, personId, stage, enrolledAt }): Attending => {
    const isMember = holdsPlace(stage) && enrolledAt !== null;
    if (!isMember) return { membershipId, isMember, misses: [], cameLast: false };
    const period = { since: todayInLondon(enrolledAt), today };
    const own = meetings.map((meeting) => {
      const mark = marks.get(personId)?.get(meeting.id) ?? null;
      const on = dayOf(meeting);
      // Today's meeting says nothing yet of who is not marked.
      const isOver = on < today || mark !== null;
      const sentWord = isOver && saidNo.get(meeting.id)?.has(personId) === true;
      return {
        ...{ id: meeting.id, on, isCancelled: isCancelled(meeting) },
        ...{ isKept: kept.has(meeting.id), mark: sentWord ? withWord(mark) : mark },
      };
    });
    const latest = heldSince(own, period).at(-1);
    const misses = missesInARow(own, period).map(({ id }) => id);
    return { membershipId, isMember, misses, cameLast: isAttended(latest?.mark ?? null) };
  });
}

/** Who wrote "no" and came all the same, came. */
function withWord(mark: Mark | null): Mark {
  return mark === null || mark === "absent" ? "excused" : mark;
}
