/**
 * The outbox: messages that wait for the mail's sender, or for a person to tell; each once.
 *
 * `queueMessage` writes in the recipient's written language; `dedupKey` names the one occasion, so
 * that a second call with the same key writes nothing. News of a plan always reaches its borrower:
 * by mail or, where the family asked not to be mailed, by staff (by-hand-store.server.ts). Anything
 * else is queued for people with an address. Claiming is one statement: of two senders one gets it.
 */
import { textIn, type Text } from "#app/i18n/portal-context.tsx";
import { isLanguage } from "#app/i18n/languages.ts";
import { isTextKey, type Variables } from "#app/i18n/translator.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { env } from "#app/platform/env.server.ts";
import { signedLink } from "#app/platform/signed-act.server.ts";
import { assert } from "#app/shared/assert.ts";
import { newId } from "#app/shared/id.ts";
import { paths, type Paths } from "#app/shared/paths.ts";
import { topicOf } from "./mail-topic.ts";
import { tellingWay, type TellingWay } from "./telling-way.ts";

export type MessageOrder = {
  personId: string;
  /** A group of texts with `subject` and `body`, for example "apply:mail.submitted". */
  text: string;
  dedupKey: string;
  planId?: string;
  /** Not sent before: quiet hours (quiet-hours.ts). At once where nothing is said. */
  notBefore?: Date | null;
  /** Fills the sentences; called with the words and paths of the recipient's language. */
  variables?: (text: Text) => Variables;
  /** The page that the message leads to; its full address is `{{link}}`. */
  link?: (to: Paths) => string;
};

export async function queueMessage(
  tx: Transaction,
  context: Context,
  order: MessageOrder,
): Promise<void> {
  const recipient = await findRecipient(tx, order);
  if (recipient === null) return;
  const { person, channel, address } = recipient;
  const language = isLanguage(person.language) ? person.language : "en";
  const text = textIn(language);
  const link =
    order.link === undefined ? env().address : env().address + order.link(paths(language));
  const { telephone: phone } = env().help;
  const variables = { name: person.fullName, link, phone, ...order.variables?.(text) };
  const [subject, body] = [`${order.text}.subject`, `${order.text}.body`];
  assert(isTextKey(subject) && isTextKey(body), `${order.text} has a subject and a body`);

  const known = await tx.outboxMessage.findUnique({ where: { dedupKey: order.dedupKey } });
  if (known !== null) return;
  await createMessage(tx, {
    channel,
    kind: order.text,
    personId: person.id,
    planId: order.planId ?? null,
    toName: person.fullName,
    toAddress: address,
    language,
    subject: text.t(subject, variables),
    body: text.t(body, variables) + stopLine(text, order),
    dedupKey: order.dedupKey,
    createdAt: context.now,
    notBefore: order.notBefore ?? null,
  });
}

/** The way out of what a person may stop, under each such message. */
function stopLine({ t, language }: Text, { text: kind, personId }: MessageOrder): string {
  if (topicOf(kind) === null) return "";
  const link = signedLink("unsubscribe", [personId]);
  return `\n\n${t("replies:mail.stop", { stop: env().address + paths(language).unsubscribe(link) })}`;
}

/** Whom the order reaches and how; null for nobody, or nobody that a message can reach. */
async function findRecipient(tx: Transaction, { personId, planId }: MessageOrder) {
  const person = await tx.person.findUnique({ where: { id: personId } });
  if (person === null) return null;
  const contactBy = planId === undefined ? null : await wishOf(tx, planId, personId);
  // Whoever tells a family by hand reads its number and address as they then are.
  const channel = contactBy === null ? "email" : tellingWay({ ...person, contactBy });
  if (channel !== "email") return { person, channel, address: "" };
  if (person.email === null) return null;
  return { person, channel, address: person.email };
}

/** How the borrower of the plan wishes to be reached; null for anybody else. */
async function wishOf(tx: Transaction, planId: string, personId: string): Promise<string | null> {
  const plan = await tx.paymentPlan.findUnique({
    where: { id: planId, borrowerId: personId },
    select: { household: { select: { contactBy: true } } },
  });
  return plan?.household.contactBy ?? null;
}

export type NewMessage = {
  /** Mail, where nothing else is said. */
  channel?: TellingWay;
  kind: string;
  personId: string | null;
  planId: string | null;
  toName: string;
  toAddress: string;
  language: string;
  subject: string;
  body: string;
  dedupKey: string;
  createdAt: Date;
  notBefore?: Date | null;
};

export async function createMessage(tx: Transaction, message: NewMessage): Promise<void> {
  await tx.outboxMessage.create({ data: { id: newId(), ...message } });
}

/** Of what they told nothing is left; a sender that has claimed one delivers it all the same. */
export async function forgetMessages(tx: Transaction, dedupKeys: readonly string[]): Promise<void> {
  await tx.outboxMessage.deleteMany({ where: { dedupKey: { in: [...dedupKeys] } } });
}

/** Whether it waits still, and no sender has it in hand. */
export async function isMessageUnsent(tx: Transaction, dedupKey: string): Promise<boolean> {
  const waiting = { dedupKey, sentAt: null, claimedAt: null };
  return (await tx.outboxMessage.count({ where: waiting })) > 0;
}

export type Message = Omit<NewMessage, "channel"> & {
  id: string;
  claimedAt: Date | null;
  sentAt: Date | null;
  attempts: number;
};

/** A claim that was not followed by a delivery is void after this time: its sender crashed. */
export const CLAIM_MINUTES = 10;
export const MOST_ATTEMPTS = 12;

function free(now: Date) {
  const voidBefore = new Date(now.getTime() - CLAIM_MINUTES * 60_000);
  return {
    channel: "email",
    sentAt: null,
    attempts: { lt: MOST_ATTEMPTS },
    AND: [
      { OR: [{ claimedAt: null }, { claimedAt: { lt: voidBefore } }] },
      { OR: [{ notBefore: null }, { notBefore: { lte: now } }] },
    ],
  };
}

/** Messages that nobody has claimed and no quiet hour holds back, oldest first. */
export function listFreeMessages(reader: Reader, now: Date, most: number): Promise<Message[]> {
  return reader.outboxMessage.findMany({
    where: free(now),
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most,
  });
}

/** Claims one message; false where another sender was faster. */
export async function claimMessage(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.outboxMessage.updateMany({
    where: { id, ...free(now) },
    data: { claimedAt: now, attempts: { increment: 1 } },
  });
  return count === 1;
}

/** Notes the delivery. `body` replaces what is kept of a confidential message. */
export async function markSent(
  tx: Transaction,
  id: string,
  { sentAt, body }: { sentAt: Date; body?: string },
): Promise<void> {
  const data = { sentAt, lastError: null, ...(body !== undefined && { body }) };
  await tx.outboxMessage.updateMany({ where: { id }, data });
}

/** Notes a failure; the message is free again at `freeAt`. */
export async function markFailed(
  tx: Transaction,
  id: string,
  { freeAt, error }: { freeAt: Date; error: string },
): Promise<void> {
  const claimedAt = new Date(freeAt.getTime() - CLAIM_MINUTES * 60_000);
  await tx.outboxMessage.updateMany({ where: { id }, data: { claimedAt, lastError: error } });
}

const MAIL = { channel: "email" };

/** A page of all mail, newest first. */
export function listMessages(reader: Reader, skip: number, most: number): Promise<Message[]> {
  return reader.outboxMessage.findMany({
    where: MAIL,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip,
    take: most,
  });
}

export function findMessage(reader: Reader, id: string): Promise<Message | null> {
  return reader.outboxMessage.findUnique({ where: { id, ...MAIL } });
}
