/**
 * Saves a person's own details. The address is not among them: it proves who signs in, so it is
 * changed by staff, who ask first.
 */
import { inTransaction, type SignedInContext } from "#app/platform/context.server.ts";
import { isDone, markDone } from "#app/platform/done-form.server.ts";
import { lockRow } from "#app/platform/lock.server.ts";
import { assert } from "#app/shared/assert.ts";
import { accept } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { findPerson, savePersonDetails, type PersonDetails } from "./person-store.server.ts";

export async function saveRecord(
  context: SignedInContext,
  { token, ...details }: PersonDetails & { token: string },
) {
  const { personId } = context.actor;
  return inTransaction(context, async (tx) => {
    await lockRow(tx, "Person", personId);
    if (await isDone(tx, token)) return accept();
    const before = await findPerson(tx, personId);
    assert(before !== null, "an actor is a person");
    const names = Object.keys(details) as (keyof PersonDetails)[];
    const fields = names.filter((name) => before[name] !== details[name]);

    await savePersonDetails(tx, personId, details);
    await markDone(tx, context, { token, command: "save-record", subjectId: personId });
    if (fields.length > 0) {
      const command = "save-record";
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
