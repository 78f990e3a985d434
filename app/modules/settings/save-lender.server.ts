/**
 * Saves the lender's details as a new version, which waits for the lender's approval.
 *
 * Agreements already put to families keep the version that they were made with.
 */
import { inTransaction, type SignedInContext } from "#app/platform/context.server.ts";
import { isDone, markDone } from "#app/platform/done-form.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { createLenderVersion, findLender, type LenderDetails } from "./lender-store.server.ts";

export type LenderChange = {
  token: string;
  /** The version that the form was filled in from. */
  version: number;
  details: LenderDetails;
};

export async function saveLender(context: SignedInContext, change: LenderChange) {
  return inTransaction(context, async (tx) => {
    await lockWord(tx, "lender");
    if (await isDone(tx, change.token)) return accept();
    const before = await findLender(tx);
    if (before.version !== change.version) return refuse("changed-meanwhile");
    const fields = changedFields(before, change.details);
    if (fields.length === 0) return refuse("nothing-changed");

    const made = { version: before.version + 1, at: context.now, byId: context.actor.personId };
    const id = await createLenderVersion(tx, change.details, made);
    await markDone(tx, context, { token: change.token, command: "save-lender", subjectId: id });
    await recordAudit(tx, context, {
      command: "save-lender",
      subjectKind: "setting",
      subjectId: id,
      fields,
      before: { version: before.version, ...only(before, fields) },
      after: { version: made.version, ...only(change.details, fields) },
    });
    return accept();
  });
}

type Field = keyof LenderDetails;

function changedFields(before: LenderDetails, after: LenderDetails): Field[] {
  return (Object.keys(after) as Field[]).filter((field) => before[field] !== after[field]);
}

function only(details: LenderDetails, fields: readonly Field[]): Partial<LenderDetails> {
  return Object.fromEntries(fields.map((field) => [field, details[field]]));
}
