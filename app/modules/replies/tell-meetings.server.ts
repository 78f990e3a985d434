/**
 * Writes what is to be said of meetings: invitations, reminders, thanks; each once, whatever is
 * restarted, in the recipient's written language.
 *
 * Nothing is written in quiet hours, so that what is said is true when it is sent. Who was invited
 * after a reminder's day is not reminded at once; who said no is not reminded at all.
 */
import { setImmediate } from "node:timers/promises";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import { instantOf } from "#app/modules/meetings/meeting-time.ts";
import { isQuiet } from "#app/modules/notifications/quiet-hours.ts";
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import {
  FURTHEST_DAYS,
  invitationKey,
  invitedFrom,
  reminderKey,
  reminderOn,
  thankedDays,
  thanksKey,
} from "./message-days.ts";
import { queueInvitation, queueReminder, queueThanks } from "./queue-meeting-message.server.ts";
import {
  findToldMeeting,
  listToldMeetings,
  listToTell,
  listToThank,
  type MeetingPage,
  type ToldMeeting,
  type ToTell,
} from "./message-store.server.ts";

/** Meetings read at once, and messages of one transaction: few, so that nobody waits for 100 ms. */
const MEETINGS_AT_ONCE = 50;
const MESSAGES_AT_ONCE = 5;

/** One kind of message about one meeting: who lacks it, and how each is written. */
type Round = {
  people: (db: Reader | Transaction) => Promise<ToTell[]>;
  write: (tx: Transaction, context: Context, person: ToTell) => Promise<void>;
};
type RoundsOf = (context: Context, meeting: ToldMeeting) => Round[];

/** Queues what is due to be said at `context.now`; answers how many messages. */
export async function tellMeetings(context: Context): Promise<number> {
  if (isQuiet(context.now)) return 0;
  const { today } = context;
  const ahead = { from: today, until: addDays(today, FURTHEST_DAYS) };
  return (
    (await tellAll(context, ahead, roundsBefore)) +
    (await tellAll(context, thankedDays(today), roundsAfter))
  );
}

type Days = Pick<MeetingPage, "from" | "until">;

async function tellAll(context: Context, days: Days, roundsOf: RoundsOf): Promise<number> {
  let told = 0;
  let after: string | undefined = "";
  while (after !== undefined) {
    const page = { ...days, after, most: MEETINGS_AT_ONCE };
    const meetings: ToldMeeting[] = await listToldMeetings(context.db.reader, page);
    for (const meeting of meetings) {
      told += await tellMeeting(context, meeting, roundsOf);
      await setImmediate();
    }
    after = meetings.length < MEETINGS_AT_ONCE ? undefined : meetings.at(-1)?.id;
  }
  return told;
}

/** Asked of the reader first: mostly there is nothing to say, and no writer has to wait. */
async function tellMeeting(
  context: Context,
  meeting: ToldMeeting,
  roundsOf: RoundsOf,
): Promise<number> {
  let told = 0;
  for (const [index, round] of roundsOf(context, meeting).entries()) {
    let waiting = (await round.people(context.db.reader)).length;
    while (waiting > 0) {
      const written = await writeSome(context, { meeting, roundsOf, index });
      told += written;
      waiting = written === MESSAGES_AT_ONCE ? waiting - written : 0;
      // SQLite answers without a pause: requests that wait go first.
      await setImmediate();
    }
  }
  return told;
}

type Some = { meeting: ToldMeeting; roundsOf: RoundsOf; index: number };

/** Under the cohort's lock everything is asked anew: the meeting may just have moved. */
function writeSome(context: Context, { meeting, roundsOf, index }: Some): Promise<number> {
  return inTransaction(context, async (tx) => {
    await lockCohort(tx, meeting.cohortId);
    const now = await findToldMeeting(tx, meeting.id);
    if (now === null || now.startsAt !== meeting.startsAt) return 0;
    const round = roundsOf(context, now)[index];
    const people = (await round?.people(tx)) ?? [];
    const some = people.slice(0, MESSAGES_AT_ONCE);
    for (const person of some) await round?.write(tx, context, person);
    return some.length;
  });
}

/** Until a meeting begins: its invitation, then the reminder whose turn it is. */
function roundsBefore({ today, now }: Context, meeting: ToldMeeting): Round[] {
  const { startsAt, remindDays } = meeting;
  const day = dayOf(meeting);
  if (now >= instantOf(startsAt) || today < invitedFrom(day, remindDays)) return [];
  const invitation = invitationKey(meeting);
  const invite: Round = {
    people: async (db) => {
      const people = await listToTell(db, meeting, { key: invitation, invitation });
      return people.filter(({ answer }) => answer === null);
    },
    write: (tx, context, { personId }) =>
      queueInvitation(tx, context, { meeting, personId, dedupKey: invitation + personId }),
  };
  const reminder = reminderOn(today, day, remindDays);
  if (reminder === null) return [invite];
  const key = reminderKey(meeting, reminder);
  const remind: Round = {
    people: async (db) => {
      const people = await listToTell(db, meeting, { key, invitation });
      return people.filter((person) => isReminded(person, reminder.since));
    },
    write: (tx, context, { personId, answer }) =>
      queueReminder(tx, context, { meeting, personId, answer, dedupKey: key + personId }),
  };
  return [invite, remind];
}

/** Whoever heard of the meeting before the reminder's day, and did not say no. */
function isReminded({ answer, invitedAt, answeredAt }: ToTell, since: CalendarDate): boolean {
  const morning = instantInLondon(since, { hour: 0, minute: 0 });
  const heardAt = [invitedAt, answeredAt].filter((at) => at !== null);
  return answer !== "no" && heardAt.some((at) => at < morning);
}

function roundsAfter(_: Context, meeting: ToldMeeting): Round[] {
  const key = thanksKey(meeting.id);
  return [
    {
      people: (db) => listToThank(db, meeting, key),
      write: (tx, context, { personId }) =>
        queueThanks(tx, context, { meeting, personId, dedupKey: key + personId }),
    },
  ];
}
