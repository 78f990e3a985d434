/**
 * Deletes a one-to-one at its member's wish: at once, with the private line, without a reason and
 * without anybody's consent. The log keeps that it was done, and nothing of what it said.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { deleteOneToOne as remove, findOneToOne } from "./one-to-one-store.server.ts";

export function deleteOneToOne(
  context: SignedInContext,
  order: { token: string; cohortId: Id; id: Id },
): Promise<Verdict<undefined, "one-to-one-gone" | FormUsed>> {
  const { cohortId, id } = order;
  return actOnce(context, "delete-one-to-one", order, async (tx) => {
    await lockCohort(tx, cohortId);
    const record = await findOneToOne(tx, id);
    if (record?.personId !== context.actor.personId) return refuse("one-to-one-gone");

    await remove(tx, id);
    await recordAudit(tx, context, {
      command: "delete-one-to-one",
      subjectKind: "one-to-one",
      subjectId: id,
    });
    return accept();
  });
}
