/** One-to-ones for tests; a test names only what it is about. */
import { changeOneToOne, type OneToOneChange } from "#app/modules/care/change-one-to-one.server.ts";
import { correctOneToOne } from "#app/modules/care/correct-one-to-one.server.ts";
import type { Conversation } from "#app/modules/care/one-to-one.ts";
import { findOneToOne } from "#app/modules/care/one-to-one-store.server.ts";
import { recordOneToOne, type OneToOneOrder } from "#app/modules/care/record-one-to-one.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { membershipOf } from "./care.ts";
import type { MeetingHeld } from "./register.ts";

const WORDS: Conversation & { privateLine: string } = {
  ...{ metOn: calendarDate("2025-09-10"), nextStep: "Brings a neighbour" },
  ...{ stepBy: "member", dueOn: null, privateLine: "" },
};

/** Writes one down about the cohort's first member. */
export async function writing(
  writer: SignedInContext,
  held: MeetingHeld,
  parts: Partial<OneToOneOrder> = {},
) {
  const membershipId = await membershipOf(held);
  return recordOneToOne(writer, {
    ...{ token: newId(), cohortId: held.cohortId, membershipId, ...WORDS, ...parts },
  });
}

/** The id of one that is written down. */
export async function written(
  writer: SignedInContext,
  held: MeetingHeld,
  parts: Partial<OneToOneOrder> = {},
): Promise<string> {
  const verdict = await writing(writer, held, parts);
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.value;
}

/** Changes it as it was first written, save for these parts. */
export function changing(
  writer: SignedInContext,
  held: MeetingHeld,
  id: string,
  parts: Partial<OneToOneChange> = {},
) {
  const { cohortId } = held;
  return changeOneToOne(writer, { token: newId(), cohortId, id, version: 1, ...WORDS, ...parts });
}

export function correcting(
  member: SignedInContext,
  held: MeetingHeld,
  id: string,
  { words = "It was about my sister", version = 1, token = newId() } = {},
) {
  return correctOneToOne(member, { token, cohortId: held.cohortId, id, version, words });
}

export async function recordOf({ lead }: MeetingHeld, id: string) {
  return findOneToOne(lead.db.reader, id);
}
