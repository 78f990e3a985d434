/**
 * Proposes the lender's details as a new version, which takes effect when another administrator
 * approves it. It replaces the proposal that it was written from.
 *
 * Agreements already put to families keep the version that they were made with.
 */
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { changedFields, only } from "./lender-change.ts";
import {
  createLenderVersion,
  findLenderInWork,
  saveLenderDecision,
  type LenderDetails,
} from "./lender-store.server.ts";

export type LenderChange = {
  token: string;
  /** The version that the form was filled in from. */
  version: number;
  details: LenderDetails;
};

export function saveLender(context: SignedInContext, change: LenderChange) {
  return actOnce(context, "save-lender", change, async (tx) => {
    await lockWord(tx, "lender");
    const before = await findLenderInWork(tx);
    if (before.version !== change.version) return refuse("changed-meanwhile");
    const fields = changedFields(before, change.details);
    if (fields.length === 0) return refuse("nothing-changed");

    const made = { at: context.now, byId: context.actor.personId };
    if (before.status === "proposed") {
      await saveLenderDecision(tx, before.id, {
        ...made,
        status: "set-aside",
        approvedNote: before.approvedNote,
      });
    }
    const { id, version } = await createLenderVersion(tx, change.details, {
      ...made,
      status: "proposed",
    });
    await recordAudit(tx, context, {
      command: "save-lender",
      subjectKind: "setting",
      subjectId: id,
      fields,
      before: { version: before.version, ...only(before, fields) },
      after: { version, ...only(change.details, fields) },
    });
    return accept();
  });
}
