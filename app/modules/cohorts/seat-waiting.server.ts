/**
 * Gives the free places of a cohort to those who wait, as membership-places.ts says, and tells
 * each of them in their written language. Runs within the act that made places free, under the
 * lock of the cohort.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import type { Cohort } from "./cohort.ts";
import type { Membership } from "./membership.ts";
import { partiesToSeat } from "./membership-places.ts";
import { listMembers, saveStage } from "./membership-store.server.ts";
import { callWithoutAddress } from "./tell-members.server.ts";

type SeatedCohort = Pick<Cohort, "id" | "name" | "capacity">;

/** Answers the parties that got their places; whoever is `present` hears it from the act itself. */
export async function seatWaiting(
  tx: Transaction,
  context: Context,
  cohort: SeatedCohort,
  present: ReadonlySet<Id> = new Set(),
): Promise<ReadonlySet<Id>> {
  const members = await listMembers(tx, cohort.id);
  const parties = partiesToSeat(cohort.capacity, members);
  for (const { id: partyId } of parties) {
    const party = members.filter((member) => member.partyId === partyId);
    const waiting = party.filter(({ stage }) => stage === "waitlisted");
    await saveStage(tx, context, idsOf(waiting), "enrolled");
    await recordSeats(tx, context, waiting);
    if (!present.has(partyId)) await tellSeated(tx, context, cohort, waiting);
  }
  return new Set(parties.map(({ id }) => id));
}

function idsOf(members: readonly Membership[]): Id[] {
  return members.map(({ id }) => id);
}

async function recordSeats(tx: Transaction, context: Context, members: readonly Membership[]) {
  for (const { id } of members) {
    const command = "give-place";
    const subject = { subjectKind: "membership", subjectId: id } as const;
    await recordAudit(tx, context, { command, ...subject, fields: ["stage"] });
  }
}

/** By mail where there is an address; else the organiser calls who asked. */
async function tellSeated(
  tx: Transaction,
  context: Context,
  { name: cohort }: SeatedCohort,
  party: readonly Membership[],
): Promise<void> {
  await callWithoutAddress(tx, party);
  for (const { id, personId } of party) {
    await queueMessage(tx, context, {
      personId,
      text: "cohorts:mail.place-free",
      dedupKey: `place-free:${id}`,
      variables: ({ t }) => ({
        cohort,
        places: t("cohorts:mail.places", { count: party.length }),
      }),
      link: (to) => to.myMeetings,
    });
  }
}
