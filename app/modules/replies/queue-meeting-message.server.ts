/** The letters about one meeting: invitation, reminder and thanks, each to one person. */
import type { Text } from "#app/i18n/portal-context.tsx";
import { clockOf, dayOf } from "#app/modules/meetings/meeting.ts";
import { queueMessage, type MessageOrder } from "#app/modules/notifications/outbox-store.server.ts";
import { heldUntil } from "#app/modules/notifications/quiet-hours.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { env } from "#app/platform/env.server.ts";
import { signedLink } from "#app/platform/signed-act.server.ts";
import type { Id } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { findNextMeeting, type ToldMeeting } from "./message-store.server.ts";
import type { Answer } from "./reply.ts";

type Letter = { meeting: ToldMeeting; personId: Id; dedupKey: string };

export function queueInvitation(tx: Transaction, context: Context, letter: Letter): Promise<void> {
  return queue(tx, context, letter, {
    text: "replies:mail.invitation",
    variables: (text) => ({ ...facts(text, letter.meeting), ...replyLinks(text, letter) }),
  });
}

/** Shorter for who has said that they come. */
export function queueReminder(
  tx: Transaction,
  context: Context,
  letter: Letter & { answer: Answer | null },
): Promise<void> {
  const isShort = letter.answer === "yes";
  return queue(tx, context, letter, {
    text: isShort ? "replies:mail.reminder-yes" : "replies:mail.reminder",
    variables: (text) => ({ ...facts(text, letter.meeting), ...replyLinks(text, letter) }),
  });
}

/** With the next date, where there is one. */
export async function queueThanks(
  tx: Transaction,
  context: Context,
  letter: Letter,
): Promise<void> {
  const next = await findNextMeeting(tx, letter.meeting.cohortId, context.today);
  await queue(tx, context, letter, {
    text: "replies:mail.thanks",
    variables: (text) => ({
      ...facts(text, letter.meeting),
      next:
        next === null
          ? text.t("replies:mail.no-next")
          : text.t("replies:mail.next", { meeting: lineOf(text, next) }),
    }),
    link: (to) => to.cohort(letter.meeting.cohortId),
  });
}

type Words = Pick<MessageOrder, "text" | "variables" | "link">;

function queue(
  tx: Transaction,
  context: Context,
  { personId, dedupKey }: Letter,
  words: Words,
): Promise<void> {
  const notBefore = heldUntil(context.now);
  return queueMessage(tx, context, { personId, dedupKey, notBefore, ...words });
}

function facts(text: Text, meeting: ToldMeeting) {
  const { cohort } = meeting;
  return { cohort, day: text.weekday(dayOf(meeting)), meeting: lineOf(text, meeting) };
}

function lineOf({ t, weekday }: Text, meeting: ToldMeeting): string {
  const { place, address } = meeting;
  const when = { day: weekday(dayOf(meeting)), ...clockOf(meeting) };
  return t("meetings:mail.line", { ...when, place, address });
}

/** One for each answer, and one without. Each leads to the same page, which sends nothing itself. */
function replyLinks({ language }: Text, { meeting, personId }: Letter) {
  const link = signedLink("reply", [meeting.id, personId]);
  const to = (answer: Answer | null) => env().address + paths(language).reply(link, answer);
  return { yes: to("yes"), maybe: to("maybe"), no: to("no"), change: to(null) };
}
