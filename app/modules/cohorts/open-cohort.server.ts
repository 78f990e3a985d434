/** Opens a cohort. Who opens it leads it; parents see it on the public pages at once. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, type Verdict } from "#app/shared/verdict.ts";
import { factNames, type CohortFacts } from "./cohort.ts";
import { createCohort } from "./cohort-store.server.ts";

export type NewCohort = CohortFacts & {
  token: string;
  /** A demonstration's own cohort says that it is invented. */
  invented?: boolean;
};

export function openCohort(
  context: SignedInContext,
  order: NewCohort,
): Promise<Verdict<Id, FormUsed>> {
  const { token: _, invented = false, ...facts } = order;
  return actOnce(context, "open-cohort", order, async (tx) => {
    const { personId: leadId } = context.actor;
    const id = await createCohort(tx, { facts, leadId, invented, at: context.now });
    await recordAudit(tx, context, {
      command: "open-cohort",
      subjectKind: "cohort",
      subjectId: id,
      fields: factNames(facts),
    });
    await publicPagesChange(tx, context);
    return accept(id);
  });
}
