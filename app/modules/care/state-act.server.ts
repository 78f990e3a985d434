/** States that a member did something of the list on a day, at the cohort's side of the portal. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import { findMember } from "#app/modules/cohorts/membership-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { isAfter, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { LeadershipActKind } from "./leadership-act.ts";
import { createAct, findSameAct } from "./leadership-act-store.server.ts";

export type ActOrder = {
  token: string;
  cohortId: Id;
  membershipId: Id;
  act: LeadershipActKind;
  actedOn: CalendarDate;
};

type Reason =
  | "not-a-member"
  | "about-yourself"
  | "acted-later-than-today"
  | "act-stated-already"
  | "act-refused-by-member"
  | FormUsed;

export function stateAct(context: SignedInContext, order: ActOrder): Promise<Verdict<Id, Reason>> {
  const { cohortId, membershipId, act, actedOn } = order;
  const statedById = context.actor.personId;
  return actOnce(context, "state-act", order, async (tx) => {
    await lockCohort(tx, cohortId);
    const member = await findMember(tx, cohortId, membershipId);
    if (member === null || !holdsPlace(member.stage)) return refuse("not-a-member");
    const { personId } = member;
    if (personId === statedById) return refuse("about-yourself");
    if (isAfter(actedOn, context.today)) return refuse("acted-later-than-today");
    const same = await findSameAct(tx, { membershipId, act, actedOn });
    if (same !== null) {
      return refuse(same.refusedAt === null ? "act-stated-already" : "act-refused-by-member");
    }

    const stated = { cohortId, membershipId, personId, act, actedOn, statedById };
    const id = await createAct(tx, context, stated);
    await recordAudit(tx, context, {
      command: "state-act",
      subjectKind: "leadership-act",
      subjectId: id,
    });
    return accept(id);
  });
}
