/**
 * Tells whoever leads a campaign, on the day, that a pledge is to be checked. Each check is told
 * of once, and never in quiet hours; a run may be repeated at any moment.
 */
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import { heldUntil } from "#app/modules/notifications/quiet-hours.ts";
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { cut } from "#app/shared/form-fields.ts";
import { findReminded } from "./campaign-lead-store.server.ts";
import { listDueChecks, type DueCheck } from "./check-reminder-store.server.ts";
import { officeName } from "./target.ts";

/** Messages of one run: few enough that other writers do not wait for long; the next run goes on. */
const AT_ONCE = 50;
const LONGEST_QUOTE = 300;

/** Answers how many messages were queued. */
export async function remindChecks(context: Context): Promise<number> {
  const { db, today } = context;
  // Asked of the reader first: mostly there is nothing to say, and no writer has to wait.
  if ((await listDueChecks(db.reader, today, 1)).length === 0) return 0;
  return inTransaction(context, async (tx) => {
    let told = 0;
    for (const check of await listDueChecks(tx, today, AT_ONCE)) {
      if (await tell(tx, context, check)) told += 1;
    }
    return told;
  });
}

/** False where nobody who manages campaigns has an address. */
async function tell(tx: Transaction, context: Context, check: DueCheck): Promise<boolean> {
  const personId = await findReminded(tx, [check.leadId, check.createdById]);
  if (personId === null) return false;
  await queueMessage(tx, context, {
    ...{ personId, text: "campaigns:mail.check", dedupKey: check.key },
    notBefore: heldUntil(context.now),
    variables: ({ t, date, language }) => ({
      words: cut(check.words, LONGEST_QUOTE),
      written: t(`portal:written-in.${check.wordsIn}`),
      speaker: check.speaker,
      day: date(check.pledgedOn),
      office: officeName(check, language).words,
    }),
    link: (to) => to.staffPledge(check.id),
  });
  return true;
}
