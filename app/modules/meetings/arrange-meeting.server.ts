/**
 * Arranges a meeting: its host, its room, who interprets, minds the children and speaks, the
 * training session. Two people at the same moment: the second is told.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { findTrainingSession } from "#app/modules/training/training-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import {
  arrangementVersion,
  changedArrangement,
  type Arrangement,
  type ArrangementFacts,
} from "./arrangement.ts";
import { findArrangement, saveArrangement } from "./arrangement-store.server.ts";
import { lockOpenMeeting, type NotOpen } from "./lock-open-meeting.server.ts";
import type { Meeting } from "./meeting.ts";
import { listHosts } from "./read-preparation.server.ts";
import { isPlaceConfirmed } from "./readiness.ts";
import { tellHost } from "./tell-host.server.ts";

export type ArrangeOrder = {
  token: string;
  cohortId: Id;
  meetingId: Id;
  /** That was on the page. */
  version: number;
  facts: ArrangementFacts;
};

type Reason =
  NotOpen | "changed-meanwhile" | "nothing-changed" | "host-does-not-lead" | "session-not-offered";

export function arrangeMeeting(
  context: SignedInContext,
  order: ArrangeOrder,
): Promise<Verdict<undefined, Reason | FormUsed>> {
  const { meetingId, version, facts } = order;
  return actOnce(context, "arrange-meeting", order, async (tx) => {
    const open = await lockOpenMeeting(tx, order);
    if (!open.ok) return open;
    const { cohort, meeting } = open.value;
    const before = await findArrangement(tx, meetingId);
    if (arrangementVersion(before, meeting) !== version) return refuse("changed-meanwhile");
    const fields = changedArrangement(factsOf(before, meeting), facts);
    if (fields.length === 0) return refuse("nothing-changed");
    const chosen = await mayChoose(tx, { cohort, before, facts });
    if (!chosen.ok) return chosen;

    const { isPlaceConfirmed: isConfirmed, ...written } = facts;
    const wasConfirmed = isPlaceConfirmed(before.placeAt, meeting);
    const confirmedAt = wasConfirmed ? before.placeAt : context.now;
    await saveArrangement(tx, meetingId, { ...written, placeAt: isConfirmed ? confirmedAt : null });
    await recordAudit(tx, context, {
      command: "arrange-meeting",
      subjectKind: "meeting",
      subjectId: meetingId,
      fields,
    });
    if (fields.includes("hostId")) {
      await tellHost(tx, context, { cohort, meeting, hostId: facts.hostId });
    }
    if (fields.includes("sessionId")) await publicPagesChange(tx, context);
    return accept();
  });
}

function factsOf(arrangement: Arrangement, meeting: Meeting): ArrangementFacts {
  const { hostId, placeAt, interpreter, childcare, speaker, session } = arrangement;
  return {
    ...{ hostId, interpreter, childcare, speaker, sessionId: session?.id ?? null },
    isPlaceConfirmed: isPlaceConfirmed(placeAt, meeting),
  };
}

type Choice = {
  cohort: Parameters<typeof listHosts>[1];
  before: Arrangement;
  facts: ArrangementFacts;
};

/** A host leads the cohort; a session is of the programme, or was this meeting's already. */
async function mayChoose(
  tx: Transaction,
  { cohort, before, facts: { hostId, sessionId } }: Choice,
): Promise<Verdict<undefined, "host-does-not-lead" | "session-not-offered">> {
  const hosts = await listHosts(tx, cohort);
  if (hostId !== null && !hosts.some(({ id }) => id === hostId)) {
    return refuse("host-does-not-lead");
  }
  if (sessionId === null || sessionId === before.session?.id) return accept();
  const session = await findTrainingSession(tx, sessionId);
  return session === null || session.archivedAt !== null ? refuse("session-not-offered") : accept();
}
