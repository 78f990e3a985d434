/**
 * Changes what is said of a cohort; more places go down the waiting list at once. Meetings that
 * stand in the calendar keep their times and their place; those planned from now on take the new
 * ones.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { changedFacts, mayHavePlaces, type CohortFacts } from "./cohort.ts";
import { seatWaiting } from "./seat-waiting.server.ts";
import { countEnrolled, lockCohort, saveCohort } from "./cohort-store.server.ts";

export type CohortChange = CohortFacts & {
  token: string;
  cohortId: Id;
  /** The version that was on the page. */
  version: number;
};

type ChangeReason =
  "cohort-closed" | "changed-meanwhile" | "nothing-changed" | "capacity-below-enrolled";

export function changeCohort(
  context: SignedInContext,
  order: CohortChange,
): Promise<Verdict<undefined, ChangeReason | FormUsed>> {
  const { token: _, cohortId, version, ...facts } = order;
  return actOnce(context, "change-cohort", order, async (tx) => {
    const cohort = await lockCohort(tx, cohortId);
    if (cohort?.closedAt !== null) return refuse("cohort-closed");
    if (cohort.version !== version) return refuse("changed-meanwhile");
    const fields = changedFacts(cohort, facts);
    if (fields.length === 0) return refuse("nothing-changed");
    const places = mayHavePlaces(facts.capacity, await countEnrolled(tx, cohortId));
    if (!places.ok) return places;

    await saveCohort(tx, cohortId, facts);
    await seatWaiting(tx, context, { ...facts, id: cohortId });
    await recordAudit(tx, context, {
      command: "change-cohort",
      subjectKind: "cohort",
      subjectId: cohortId,
      fields,
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}
