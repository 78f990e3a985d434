/**
 * A parent withdraws what they said: words and name are gone at once, everywhere, and with them the
 * consent to publish them. Nothing is asked, and the log keeps only that they did it, not of which
 * concern.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { Context, SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { eraseConcern, findOwnConcern } from "./concern-store.server.ts";
import type { Concern } from "./concern.ts";
import { endConsents } from "./consent-store.server.ts";
import { forgetWhose } from "./forget-whose.server.ts";
import { keepCounts } from "./keep-counts.server.ts";
import { lockListening, touchListenings } from "./listening-store.server.ts";

export function withdrawConcern(
  context: SignedInContext,
  order: { token: string; concernId: Id },
): Promise<Verdict<undefined, "concern-gone" | FormUsed>> {
  const { concernId } = order;
  return actOnce(context, "withdraw-concern", order, async (tx) => {
    await lockListening(tx);
    const concern = await findOwnConcern(tx, context.actor.personId, concernId);
    if (concern === null) return refuse("concern-gone");

    const { listeningId } = concern;
    await keepCounts(tx, context, [listeningId], () => withoutTrace(tx, context, concern));
    // A page that still shows the words may not write them again.
    await touchListenings(tx, [listeningId]);
    await recordAudit(tx, context, {
      ...{ command: "withdraw-concern", subjectKind: "person", subjectId: context.actor.personId },
    });
    return accept();
  });
}

/** What the forms said that wrote it goes as well. The caller keeps the counts. */
export async function withoutTrace(
  tx: Transaction,
  context: Context,
  { id, listeningId, personId }: Concern,
): Promise<void> {
  await eraseConcern(tx, id, context.today);
  if (await endConsents(tx, id, context.now)) await publicPagesChange(tx, context);
  await forgetWhose(tx, [{ id, listeningId, personId }]);
}
