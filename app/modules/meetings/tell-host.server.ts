/**
 * Tells somebody that they host a meeting, within the act that names them: once for each day of the
 * meeting, in their language, outside quiet hours. Who names themselves knows it already.
 */
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import { heldUntil } from "#app/modules/notifications/quiet-hours.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { clockOf, dayOf, type Meeting } from "./meeting.ts";
import { instantOf } from "./meeting-time.ts";

type Named = { cohort: Pick<Cohort, "name">; meeting: Meeting; hostId: Id | null };

/** A meeting that lies behind is nobody's news. */
export async function tellHost(
  tx: Transaction,
  context: SignedInContext,
  { cohort, meeting, hostId }: Named,
): Promise<void> {
  const { actor, now, today } = context;
  const day = dayOf(meeting);
  if (hostId === null || hostId === actor.personId || day < today) return;
  const { place, address } = meeting;
  await queueMessage(tx, context, {
    personId: hostId,
    text: "training:mail.host",
    dedupKey: `host-named:${meeting.id}:${day}:${hostId}`,
    notBefore: heldUntil(now, instantOf(meeting.startsAt)),
    variables: ({ t, weekday }) => ({
      cohort: cohort.name,
      day: weekday(day),
      meeting: t("meetings:mail.line", { day: weekday(day), ...clockOf(meeting), place, address }),
    }),
    link: (to) => to.staffMeeting(meeting.id),
  });
}
