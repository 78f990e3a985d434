/**
 * Saves a person's own details. The address is not among them: it proves who signs in, so it is
 * changed by staff, who ask first. A page that somebody goes back to may save other words with its
 * old token: the last ones stand.
 */
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actAgain } from "#app/platform/done-form.server.ts";
import { lockRow } from "#app/platform/lock.server.ts";
import { assert } from "#app/shared/assert.ts";
import { accept } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { findPerson, savePersonDetails, type PersonDetails } from "./person-store.server.ts";

export async function saveRecord(
  context: SignedInContext,
  order: PersonDetails & { token: string },
) {
  const { token: _, ...details } = order;
  const { personId } = context.actor;
  const command = "save-record";
  return actAgain(context, command, order, async (tx) => {
    await lockRow(tx, "Person", personId);
    const before = await findPerson(tx, personId);
    assert(before !== null, "an actor is a person");
    const names = Object.keys(details) as (keyof PersonDetails)[];
    const fields = names.filter((name) => before[name] !== details[name]);

    await savePersonDetails(tx, personId, details);
    if (fields.length > 0) {
      await recordAudit(tx, context, {
        command,
        subjectKind: "person",
        subjectId: personId,
        fields,
      });
    }
    return accept();
  });
}
