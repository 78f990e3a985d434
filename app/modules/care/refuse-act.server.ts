/** A member says that a stated act is not right: nobody sees it any more, and who wrote it is told. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { findAct, saveActRefused } from "./leadership-act-store.server.ts";

export function refuseAct(
  context: SignedInContext,
  order: { token: string; actId: Id },
): Promise<Verdict<undefined, "act-gone" | FormUsed>> {
  const { actId } = order;
  return actOnce(context, "refuse-act", order, async (tx) => {
    const known = await findAct(tx, actId);
    await lockCohort(tx, known?.cohortId);
    const act = await findAct(tx, actId);
    if (act?.personId !== context.actor.personId || act.refusedAt !== null) {
      return refuse("act-gone");
    }

    await saveActRefused(tx, context, actId);
    await recordAudit(tx, context, {
      command: "refuse-act",
      subjectKind: "leadership-act",
      subjectId: actId,
    });
    await queueMessage(tx, context, {
      ...{ personId: act.statedById, text: "care:mail.act-refused" },
      dedupKey: `act-refused:${actId}`,
      variables: ({ t, date }) => ({
        member: context.actor.fullName,
        act: t(`care:acts.${act.act}`),
        day: date(act.actedOn),
      }),
      link: (to) => to.staffMember(act.cohortId, act.membershipId),
    });
    return accept();
  });
}
