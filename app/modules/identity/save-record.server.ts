/**
 * Saves a person's own details. The address is not among them: it proves who signs in, so it is
 * changed by staff, who ask first. A page that somebody goes back to may save other words with its
 * old token: the last ones stand.
 */
import type { Transaction } from "#app/platform/database.server.ts";
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
  return actAgain(context, "save-record", order, async (tx) => {
    await keepDetails(tx, context, details);
    return accept();
  });
}

/** Writes the acting person's own details within another act; those not named stay as they are. */
export async function keepDetails(
  tx: Transaction,
  context: SignedInContext,
  details: Partial<PersonDetails>,
): Promise<void> {
  const { personId } = context.actor;
  await lockRow(tx, "Person", personId);
  const before = await findPerson(tx, personId);
  assert(before !== null, "an actor is a person");
  const names = Object.keys(details) as (keyof PersonDetails)[];
  const fields = names.filter((name) => before[name] !== details[name]);
  if (fields.length === 0) return;

  const { fullName, phone, language, spokenLanguage } = { ...before, ...details };
  await savePersonDetails(tx, personId, { fullName, phone, language, spokenLanguage });
  await recordAudit(tx, context, {
    command: "save-record",
    subjectKind: "person",
    subjectId: personId,
    fields,
  });
}
