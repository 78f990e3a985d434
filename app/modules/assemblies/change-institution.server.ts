/** Writes member institutions: a new one, and what is known of one. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { isInvented } from "#app/platform/invented.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { changedInstitution, checkMembership, type InstitutionFacts } from "./institution.ts";
import {
  createInstitution,
  findInstitution,
  lockInstitution,
  saveInstitution,
} from "./institution-store.server.ts";

export function addInstitution(
  context: SignedInContext,
  order: { token: string; facts: InstitutionFacts; invented?: boolean },
): Promise<Verdict<Id, "left-before-joined" | FormUsed>> {
  const { facts, invented = isInvented() } = order;
  return actOnce(context, "add-institution", order, async (tx) => {
    const sound = checkMembership(facts);
    if (!sound.ok) return sound;
    const id = await createInstitution(tx, { facts, invented, at: context.now });
    await recordAudit(tx, context, {
      command: "add-institution",
      subjectKind: "institution",
      subjectId: id,
      fields: ["name", "kind", "borough", "joinedOn"],
    });
    return accept(id);
  });
}

export type InstitutionChange = {
  token: string;
  institutionId: Id;
  /** That was on the page. */
  version: number;
  facts: InstitutionFacts;
};

type Reason = "left-before-joined" | "changed-meanwhile" | "nothing-changed";

export function changeInstitution(
  context: SignedInContext,
  order: InstitutionChange,
): Promise<Verdict<undefined, Reason | FormUsed>> {
  const { institutionId, version, facts } = order;
  return actOnce(context, "change-institution", order, async (tx) => {
    await lockInstitution(tx, institutionId);
    const institution = await findInstitution(tx, institutionId);
    assert(institution !== null, "institutions are never deleted");
    if (institution.version !== version) return refuse("changed-meanwhile");
    const sound = checkMembership(facts);
    if (!sound.ok) return sound;
    const fields = changedInstitution(institution, facts);
    if (fields.length === 0) return refuse("nothing-changed");

    await saveInstitution(tx, institutionId, facts);
    await recordAudit(tx, context, {
      command: "change-institution",
      subjectKind: "institution",
      subjectId: institutionId,
      fields,
    });
    return accept();
  });
}
