/** A member says what is not right in a one-to-one about them: their words stand beside it, dated. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { MOST_CORRECTIONS } from "./one-to-one.ts";
import { createCorrection, findOneToOne, listCorrections } from "./one-to-one-store.server.ts";

export type CorrectionOrder = {
  token: string;
  cohortId: Id;
  id: Id;
  /** The version that was on the page. */
  version: number;
  words: string;
};

type Reason = "one-to-one-gone" | "changed-meanwhile" | "corrections-many" | FormUsed;

export function correctOneToOne(
  context: SignedInContext,
  order: CorrectionOrder,
): Promise<Verdict<undefined, Reason>> {
  const { cohortId, id, version, words } = order;
  return actOnce(context, "correct-one-to-one", order, async (tx) => {
    await lockCohort(tx, cohortId);
    const record = await findOneToOne(tx, id);
    if (record?.personId !== context.actor.personId) return refuse("one-to-one-gone");
    // What they correct is what they read.
    if (record.version !== version) return refuse("changed-meanwhile");
    const before = await listCorrections(tx, id);
    if (before.length >= MOST_CORRECTIONS) return refuse("corrections-many");

    await createCorrection(tx, context, { oneToOneId: id, words });
    await recordAudit(tx, context, {
      command: "correct-one-to-one",
      subjectKind: "one-to-one",
      subjectId: id,
      fields: ["correction"],
    });
    await queueMessage(tx, context, {
      ...{ personId: record.writerId, text: "care:mail.corrected" },
      dedupKey: `corrected:${id}:${String(before.length + 1)}`,
      variables: ({ date }) => ({ member: context.actor.fullName, day: date(record.metOn) }),
      link: (to) => to.staffOneToOne(cohortId, id),
    });
    return accept();
  });
}
