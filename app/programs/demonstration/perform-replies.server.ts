/**
 * The messages of the demonstration's meetings, every morning of the last weeks, and what people
 * answered: some come with children, some need something for this meeting, some say nothing.
 */
import { listOpenCohorts } from "#app/modules/cohorts/cohort-store.server.ts";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import type { Need } from "#app/modules/cohorts/membership.ts";
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
import { remindDaysOf } from "#app/modules/cohorts/remind-days.ts";
import { dayOf, isCancelled } from "#app/modules/meetings/meeting.ts";
import { listMeetingsFrom } from "#app/modules/meetings/meeting-store.server.ts";
import { invitedFrom } from "#app/modules/replies/message-days.ts";
import type { Reply } from "#app/modules/replies/reply.ts";
import { listReachable } from "#app/modules/replies/reply-store.server.ts";
import { saveReply } from "#app/modules/replies/save-reply.server.ts";
import { tellMeetings } from "#app/modules/replies/tell-meetings.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { addDays, todayInLondon, type CalendarDate } from "#app/shared/calendar-date.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import type { Performance } from "./performance.server.ts";

/** Longer than the time from an invitation to the thanks for a meeting. */
const DAYS_OF_MESSAGES = 50;

type Said = Reply & { needs?: readonly Need[] };

const SAID: readonly (Said | null)[] = [
  { answer: "yes", children: 2 },
  { answer: "yes", children: null, needs: ["access"] },
  null,
  { answer: "maybe", children: 1, needs: ["interpreter", "food"] },
  { answer: "no", children: null },
  { answer: "yes", children: 0 },
];

type TimedAct = { at: Date; perform: () => Promise<void> };

/** Days before today on whose evening people answer; the second time most have done so. */
const EVENINGS = [12, 1];

/** Messages at nine in the morning until today, answers on two evenings. */
export function replyActs(performance: Performance, today: CalendarDate): TimedAct[] {
  const mornings = Array.from({ length: DAYS_OF_MESSAGES }, (_, index) => {
    const on = addDays(today, index - DAYS_OF_MESSAGES);
    return instantInLondon(on, { hour: 9, minute: 0 });
  });
  const evenings = EVENINGS.map((days) =>
    instantInLondon(addDays(today, -days), { hour: 19, minute: 30 }),
  );
  return [
    ...mornings.map((at) => ({
      at,
      perform: async () => {
        await tellMeetings(portalAt(performance, at));
      },
    })),
    ...evenings.map((at) => ({
      at,
      perform: () => performReplies(portalAt(performance, at)),
    })),
  ];
}

/** The portal itself, or somebody with a link: nobody has signed in. */
function portalAt({ db }: Performance, at: Date): Context {
  return { actor: null, now: at, today: todayInLondon(at), language: "en", db };
}

async function performReplies(context: Context): Promise<void> {
  const { db, today } = context;
  for (const cohort of await listOpenCohorts(db.reader)) {
    const ahead = await listMeetingsFrom(db.reader, [cohort.id], addDays(today, 1));
    const next = ahead.find((meeting) => !isCancelled(meeting));
    if (next === undefined) continue;
    if (invitedFrom(dayOf(next), remindDaysOf(cohort.remindDays)) > today) continue;
    const members = await listMembers(db.reader, cohort.id);
    const seated = members.filter(({ stage }) => holdsPlace(stage)).map((one) => one.personId);
    // Who reads no e-mail has no link to answer by: they are rung.
    const reachable = await listReachable(db.reader, seated);
    for (const [index, personId] of seated.filter((id) => reachable.has(id)).entries()) {
      const reply = SAID[index % SAID.length] ?? null;
      if (reply === null) continue;
      const { needs: ticked = [], ...answer } = reply;
      const said = { ticked, from: "link" as const };
      const order = { ...answer, meetingId: next.id, personId, said };
      const verdict = await saveReply(context, order);
      assert(verdict.ok, "who has a place may reply until the meeting begins");
    }
  }
}
