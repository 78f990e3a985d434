/**
 * Decides about the version of the lender's details that is worked on: approved, in the lender's
 * own words, by another administrator than its author; or set aside with a reason.
 *
 * A proposed version takes effect with its approval; the shipped one is in force before.
 */
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { changedFields, mayApproveLender, maySetLenderAside, only } from "./lender-change.ts";
import { findLender, findLenderInWork, saveLenderDecision } from "./lender-store.server.ts";

export type LenderDecision = {
  token: string;
  decision: "approve" | "set-aside";
  /** The version that was on the page. */
  version: number;
  /** The lender's own words, or the reason for setting the version aside. */
  note: string;
};

export function decideLender(context: SignedInContext, order: LenderDecision) {
  const { decision, version, note } = order;
  const isApproved = decision === "approve";
  const command = isApproved ? "approve-lender" : "set-lender-aside";
  return actOnce(context, command, order, async (tx) => {
    await lockWord(tx, "lender");
    const lender = await findLenderInWork(tx);
    if (lender.version !== version) return refuse("changed-meanwhile");
    const { personId } = context.actor;
    const allowed = isApproved ? mayApproveLender(lender, personId) : maySetLenderAside(lender);
    if (!allowed.ok) return allowed;

    const inForce = await findLender(tx);
    const fields = changedFields(inForce, lender);
    await saveLenderDecision(tx, lender.id, {
      ...{ at: context.now, byId: personId },
      ...(isApproved
        ? { status: "approved", approvedNote: note }
        : { status: "set-aside", approvedNote: null }),
    });
    await recordAudit(tx, context, {
      command,
      subjectKind: "setting",
      subjectId: lender.id,
      fields,
      before: { version: inForce.version, ...only(inForce, fields) },
      after: { version, ...only(lender, fields) },
      reason: note,
    });
    return accept();
  });
}
