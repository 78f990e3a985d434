/** What a listening's form says, against its cohort: the meeting it names, the members it names. */
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
import { dayOf, isCancelled } from "#app/modules/meetings/meeting.ts";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { refuse, type Verdict } from "#app/shared/verdict.ts";
import type { SentConcern } from "./concern.ts";
import {
  hear,
  NO_COHORT,
  type ChosenMeeting,
  type Heard,
  type HearingReason,
  type ListeningAnswers,
} from "./listening.ts";

export type HeardOrder = {
  cohortId: Id;
  answers: ListeningAnswers;
  concerns: readonly SentConcern[];
};

/** `known` are people who were named before; they stay, also where they left the cohort. */
export async function checkHeard(
  tx: Transaction,
  { today }: Context,
  { cohortId, answers, concerns }: HeardOrder,
  known: readonly Id[] = [],
): Promise<Verdict<Heard, HearingReason | "not-a-member">> {
  const heard = hear(answers, await chosenMeeting(tx, cohortId, answers), today);
  if (!heard.ok) return heard;
  const members = await peopleOf(tx, cohortId);
  const stranger = concerns.find(
    ({ personId }) => personId !== null && !members.has(personId) && !known.includes(personId),
  );
  return stranger === undefined ? heard : refuse("not-a-member", { row: stranger.row });
}

async function chosenMeeting(
  tx: Transaction,
  cohortId: Id,
  { kind, meetingId }: ListeningAnswers,
): Promise<ChosenMeeting | null> {
  const meeting = kind === "meeting" ? await findMeeting(tx, meetingId) : null;
  if (meeting?.cohortId !== cohortId) return null;
  return { id: meeting.id, on: dayOf(meeting), isCancelled: isCancelled(meeting) };
}

async function peopleOf(tx: Transaction, cohortId: Id): Promise<Set<Id>> {
  const members = cohortId === NO_COHORT ? [] : await listMembers(tx, cohortId);
  return new Set(members.map(({ personId }) => personId));
}
