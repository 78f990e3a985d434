/**
 * Writes down a listening with its concerns. A member who is named reads theirs, and is told so.
 * The caller has found the cohort, or its absence, within the actor's reach.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { isInvented } from "#app/platform/invented.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, type Verdict } from "#app/shared/verdict.ts";
import { checkHeard, type HeardOrder } from "./check-heard.server.ts";
import { createConcern } from "./concern-store.server.ts";
import { heardAt, type HearingReason } from "./listening.ts";
import { createListening, lockListening } from "./listening-store.server.ts";
import { tellHeard } from "./tell-heard.server.ts";

export type NewListening = HeardOrder & {
  token: string;
  /** A demonstration's own says that it is invented. */
  invented?: boolean;
};

/** Accepts the id of the listening. */
export function recordListening(
  context: SignedInContext,
  order: NewListening,
): Promise<Verdict<Id, HearingReason | "not-a-member" | FormUsed>> {
  const { cohortId, concerns, invented = isInvented() } = order;
  return actOnce(context, "record-listening", order, async (tx) => {
    await lockListening(tx);
    const verdict = await checkHeard(tx, context, order);
    if (!verdict.ok) return verdict;

    const heard = verdict.value;
    const listeningId = await createListening(tx, context, { ...heard, cohortId, invented });
    for (const [place, concern] of concerns.entries()) {
      const at = { listeningId, cohortId, heardAt: heardAt(heard.heardOn, place) };
      const concernId = await createConcern(tx, { ...concern, ...at });
      const { personId } = concern;
      const { heardOn } = heard;
      if (personId !== null) await tellHeard(tx, context, { concernId, personId, heardOn });
    }
    await recordAudit(tx, context, {
      command: "record-listening",
      subjectKind: "listening",
      subjectId: listeningId,
    });
    return accept(listeningId);
  });
}
