/**
 * Proposes a fee that was found in a public source. It takes effect for nobody until another
 * administrator confirms it.
 */
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { createProposedFee, isFeeKnown, type NewFee } from "./fee-store.server.ts";

export async function proposeFee(context: SignedInContext, proposal: NewFee & { token: string }) {
  const { token: _, ...fee } = proposal;
  return actOnce(context, "propose-fee", proposal, async (tx) => {
    await lockWord(tx, "fees");
    if (await isFeeKnown(tx, fee)) return refuse("fee-known-already");

    const id = await createProposedFee(tx, context, fee);
    await publicPagesChange(tx, context);
    await recordAudit(tx, context, {
      command: "propose-fee",
      subjectKind: "fee",
      subjectId: id,
      after: { amountPence: fee.amount, effectiveFrom: fee.effectiveFrom, status: "proposed" },
    });
    return accept();
  });
}
