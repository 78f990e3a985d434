/**
 * Forgets who said a concern a year after their last membership ended, or, of a name alone, a year
 * after it was heard. The words stay, as anybody's; a consent to publish them in force keeps both,
 * since only who gave it can end it. What told them of it, and consents that ended, go with the name.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import { forgetDigestsBy, forgetDigestsOf } from "#app/platform/done-form.server.ts";
import { forgetConsents } from "./consent-store.server.ts";
import { lockListening, touchListening } from "./listening-store.server.ts";
import { forgetSpeaker, listForgettable } from "./speaker-store.server.ts";
import { forgetTold } from "./tell-heard.server.ts";

const KEPT_DAYS = 365;
/** Few enough that nobody waits for the transaction. */
const AT_ONCE = 100;
/** A parent's own acts; their digests can be guessed from the few concerns that there are. */
const CONSENTING = ["agree-to-publish", "stop-publishing"];

/** How many were forgotten. May run at any time and any number of times. */
export async function forgetSpeakers(context: Context): Promise<number> {
  const before = new Date(context.now.getTime() - KEPT_DAYS * 24 * 60 * 60_000);
  // Asked of the reader first: mostly there is nothing to forget, and no writer has to wait.
  const found = await listForgettable(context.db.reader, before, 1);
  if (found.length === 0) return 0;
  return inTransaction(context, async (tx) => {
    await lockListening(tx);
    const spoken = await listForgettable(tx, before, AT_ONCE);
    for (const { id, listeningId, personId } of spoken) {
      await forgetSpeaker(tx, id);
      await forgetTold(tx, { id, personId });
      await forgetConsents(tx, id);
      if (personId !== null) await forgetDigestsBy(tx, CONSENTING, personId);
      // A page that still shows the name may not write it again.
      await touchListening(tx, listeningId);
      await forgetDigestsOf(tx, ["record-listening", "change-listening"], listeningId);
      await recordAudit(tx, context, {
        command: "forget-speaker",
        subjectKind: "concern",
        subjectId: id,
        fields: ["saidBy"],
      });
    }
    return spoken.length;
  });
}
