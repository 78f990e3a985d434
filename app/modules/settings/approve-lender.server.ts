/** Records, in the lender's own words, that it approves the version in force. Once a version. */
import { inTransaction, type SignedInContext } from "#app/platform/context.server.ts";
import { isDone, markDone } from "#app/platform/done-form.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { approveLenderVersion, findLender } from "./lender-store.server.ts";

export async function approveLender(
  context: SignedInContext,
  { token, version, note }: { token: string; version: number; note: string },
) {
  return inTransaction(context, async (tx) => {
    await lockWord(tx, "lender");
    if (await isDone(tx, token)) return accept();
    const lender = await findLender(tx);
    if (lender.version !== version) return refuse("changed-meanwhile");
    if (!(await approveLenderVersion(tx, version, note))) return refuse("lender-approved-already");

    await markDone(tx, context, { token, command: "approve-lender", subjectId: lender.id });
    await recordAudit(tx, context, {
      command: "approve-lender",
      subjectKind: "setting",
      subjectId: lender.id,
      after: { version },
      reason: note,
    });
    return accept();
  });
}
