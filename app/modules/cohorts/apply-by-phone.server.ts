/**
 * Asks to join without an e-mail address: the organiser calls the number first. Until then nobody
 * holds a place by it, and no account can be entered.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { createPerson, savePersonDetails } from "#app/modules/identity/person-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { accept, type Verdict } from "#app/shared/verdict.ts";
import { lockCohort } from "./cohort-store.server.ts";
import { createCompanions, mayTake, recordJoin, type JoinOrder } from "./join-cohort.server.ts";
import { createParty } from "./membership-store.server.ts";

export type PhoneOrder = JoinOrder & { fullName: string; phone: string };

export function applyByPhone(
  context: Context,
  order: PhoneOrder,
): Promise<Verdict<undefined, "cohort-closed" | "party-too-large" | FormUsed>> {
  const { fullName, phone, language, spokenLanguage, needs } = order;
  return actOnce(context, "apply-by-phone", order, async (tx) => {
    const open = mayTake(await lockCohort(tx, order.cohortId), order);
    if (!open.ok) return open;
    const cohort = open.value;

    const { now: createdAt } = context;
    const person = { fullName, phone, language, email: null, invented: cohort.invented };
    const personId = await createPerson(tx, { ...person, createdAt, createdById: null });
    await savePersonDetails(tx, personId, { fullName, phone, language, spokenLanguage });
    await recordAudit(tx, context, {
      command: "add-person",
      subjectKind: "person",
      subjectId: personId,
      fields: ["fullName", "phone", "language", "spokenLanguage"],
    });
    const others = await createCompanions(tx, context, { cohort, order });
    const { membershipId } = await createParty(tx, context, {
      cohortId: cohort.id,
      personIds: [personId, ...others],
      stage: "applied",
      needs,
    });
    await recordJoin(tx, context, membershipId);
    return accept();
  });
}
