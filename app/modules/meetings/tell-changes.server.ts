/**
 * Tells who has a place that a meeting changed or does not take place: one message for one act.
 * Quiet hours hold it back, unless it would then come too late to save a journey.
 */
import type { Text } from "#app/i18n/portal-context.tsx";
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { tellMembers } from "#app/modules/cohorts/tell-members.server.ts";
import { heldUntil } from "#app/modules/notifications/quiet-hours.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { clockOf, dayOf, type CancelReason, type Meeting } from "./meeting.ts";
import { instantOf } from "./meeting-time.ts";

type OfCohort = Pick<Cohort, "id" | "name">;
type Placed = Pick<Meeting, "startsAt" | "endsAt" | "place" | "address">;
export type Change = { before: Meeting; after: Placed };

/** Meetings that lie behind are nobody's news. */
export async function tellChanged(
  tx: Transaction,
  context: Context,
  { id, name: cohort }: OfCohort,
  { token, changes }: { token: string; changes: readonly Change[] },
): Promise<void> {
  const ahead = changes.filter(
    ({ before, after }) => dayOf(before) >= context.today || dayOf(after) >= context.today,
  );
  if (ahead.length === 0) return;
  await tellMembers(tx, context, id, {
    occasion: `meetings-changed:${token}`,
    text: "meetings:mail.changed",
    notBefore: held(
      context,
      ahead.flatMap(({ before, after }) => [before, after]),
    ),
    variables: (text) => ({
      cohort,
      meetings: ahead.map((change) => changeLines(text, change)).join("\n\n"),
      again: ahead.some(isMoved) ? `${text.t("meetings:mail.again")}\n\n` : "",
    }),
    link: (to) => to.myMeetings,
  });
}

export async function tellCancelled(
  tx: Transaction,
  context: Context,
  { id, name: cohort }: OfCohort,
  { meeting, reason }: { meeting: Meeting; reason: CancelReason },
): Promise<void> {
  if (dayOf(meeting) < context.today) return;
  await tellMembers(tx, context, id, {
    occasion: `meeting-cancelled:${meeting.id}`,
    text: "meetings:mail.cancelled",
    notBefore: held(context, [meeting]),
    variables: (text) => ({
      cohort,
      day: text.weekday(dayOf(meeting)),
      meeting: placeLine(text, meeting),
      reason: text.t(`meetings:reasons.${reason}`),
    }),
    link: (to) => to.myMeetings,
  });
}

const HOURS_FOR_THE_WAY = 3;

/** Until when the news waits: it is needed some hours before the first of these meetings. */
function held({ now }: Context, meetings: readonly Pick<Placed, "startsAt">[]): Date | null {
  const starts = meetings.map(({ startsAt }) => instantOf(startsAt).getTime());
  return heldUntil(now, new Date(Math.min(...starts) - HOURS_FOR_THE_WAY * 3_600_000));
}

/** Whether the day is another one: an earlier answer was for the day that it was. */
function isMoved({ before, after }: Change): boolean {
  return dayOf(before) !== dayOf(after);
}

/** The meeting as it is now and, on a second line, as it was. */
function changeLines(text: Text, { before, after }: Change): string {
  const was = text.t("meetings:mail.before", { meeting: placeLine(text, before) });
  return `${placeLine(text, after)}\n${was}`;
}

function placeLine({ t, weekday }: Text, meeting: Placed): string {
  const { place, address } = meeting;
  return t("meetings:mail.line", {
    ...{ day: weekday(dayOf(meeting)), ...clockOf(meeting) },
    ...{ place, address },
  });
}
