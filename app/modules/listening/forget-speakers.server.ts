/**
 * Forgets who said a concern a year after their last membership ended, or, of a name alone, a year
 * after it was heard. The words stay, as anybody's; a consent to publish them in force keeps both,
 * since only who gave it can end it. What told them of it goes with the name.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import { forgetWhose } from "./forget-whose.server.ts";
import { lockListening, touchListenings } from "./listening-store.server.ts";
import { eraseSpeakers, listForgettable } from "./speaker-store.server.ts";

const KEPT_DAYS = 365;
/** Few enough that nobody waits for the transaction. */
const AT_ONCE = 100;

/** How many were forgotten. May run at any time and any number of times. */
export async function forgetSpeakers(context: Context): Promise<number> {
  const before = new Date(context.now.getTime() - KEPT_DAYS * 24 * 60 * 60_000);
  // Asked of the reader first: mostly there is nothing to forget, and no writer has to wait.
  const found = await listForgettable(context.db.reader, before, 1);
  if (found.length === 0) return 0;
  return inTransaction(context, async (tx) => {
    await lockListening(tx);
    const spoken = await listForgettable(tx, before, AT_ONCE);
    const ids = spoken.map(({ id }) => id);
    await eraseSpeakers(tx, ids);
    await forgetWhose(tx, spoken);
    // A page that still shows the name may not write it again.
    await touchListenings(tx, [...new Set(spoken.map(({ listeningId }) => listeningId))]);
    for (const id of ids) {
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
