/**
 * Sends what waits in the outbox: claim, deliver, note it.
 *
 * Each message is claimed by one sender. After a crash between delivery and note it is sent once
 * more with the same Message-ID, by which mail systems know the double (product.md, question 14).
 * A refused delivery is tried again after 30 seconds, then ever later, at most 12 times.
 */
import type { Database } from "#app/platform/database.server.ts";
import { log } from "#app/platform/log.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { Mailer } from "#app/platform/mailer.server.ts";
import { isSealed, unseal } from "#app/platform/seal.server.ts";
import { signedLink } from "#app/platform/signed-act.server.ts";
import { unsubscribeByMail } from "#app/shared/paths.ts";
import { topicOf } from "./mail-topic.ts";
import {
  claimMessage,
  listFreeMessages,
  markFailed,
  markSent,
  type Message,
} from "./outbox-store.server.ts";

export type Sending = { db: Database; mailer: Mailer; now: () => Date };

const AT_ONCE = 20;
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 6 * 60 * 60;

/** Answers how many messages it delivered. */
export async function sendMessages(sending: Sending): Promise<number> {
  const { db, now } = sending;
  let delivered = 0;
  for (const message of await listFreeMessages(db.reader, now(), AT_ONCE)) {
    const claimed = await db.inTransaction((tx) => claimMessage(tx, message.id, now()));
    if (claimed && (await deliver(sending, message))) delivered += 1;
  }
  return delivered;
}

/** The address of the one click, for a message that its reader may stop. */
function oneClick({ kind, personId }: Message): string | null {
  if (personId === null || topicOf(kind) === null) return null;
  return env().address + unsubscribeByMail(signedLink("unsubscribe", [personId]));
}

async function deliver({ db, mailer, now }: Sending, message: Message): Promise<boolean> {
  const body = unseal(message.body);
  try {
    if (body === null) throw new Error("the message was sealed under another SESSION_SECRET");
    await mailer.send({
      id: message.id,
      to: { name: message.toName, address: message.toAddress },
      language: message.language,
      subject: message.subject,
      body,
      unsubscribe: oneClick(message),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const tries = message.attempts + 1;
    log().warn({ messageId: message.id, tries, reason }, "a message could not be delivered");
    const freeAt = new Date(now().getTime() + waitSeconds(tries) * 1000);
    await db.inTransaction((tx) =>
      markFailed(tx, message.id, { freeAt, error: reason.slice(0, 500) }),
    );
    return false;
  }
  const sentAt = now();
  await db.inTransaction((tx) =>
    markSent(tx, message.id, isSealed(message.body) ? { sentAt, body: "" } : { sentAt }),
  );
  return true;
}

/** 30 s, 1 min, 2 min … up to 6 hours. */
function waitSeconds(tries: number): number {
  return Math.min(FIRST_WAIT_SECONDS * 2 ** (tries - 1), LONGEST_WAIT_SECONDS);
}
