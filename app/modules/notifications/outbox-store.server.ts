/**
 * Puts a message to a person into the outbox, in that person's written language.
 *
 * `dedupKey` names the one occasion: a second call with the same key writes nothing. A person
 * without an address is told by staff; nothing is queued.
 */
import { textIn, type Text } from "#app/i18n/portal-context.tsx";
import { isLanguage } from "#app/i18n/languages.ts";
import { isTextKey, type Variables } from "#app/i18n/translator.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { env } from "#app/platform/env.server.ts";
import { assert } from "#app/shared/assert.ts";
import { newId } from "#app/shared/id.ts";
import { paths, type Paths } from "#app/shared/paths.ts";

export type MessageOrder = {
  personId: string;
  /** A group of texts with `subject` and `body`, for example "apply:mail.submitted". */
  text: string;
  dedupKey: string;
  planId?: string;
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
  const person = await tx.person.findUnique({ where: { id: order.personId } });
  if (person?.email == null) return;
  const language = isLanguage(person.language) ? person.language : "en";
  const text = textIn(language);
  const link =
    order.link === undefined ? env().address : env().address + order.link(paths(language));
  const variables = { name: person.fullName, link, ...order.variables?.(text) };
  const [subject, body] = [`${order.text}.subject`, `${order.text}.body`];
  assert(isTextKey(subject) && isTextKey(body), `${order.text} has a subject and a body`);

  const known = await tx.outboxMessage.findUnique({ where: { dedupKey: order.dedupKey } });
  if (known !== null) return;
  await tx.outboxMessage.create({
    data: {
      id: newId(),
      kind: order.text,
      personId: person.id,
      planId: order.planId ?? null,
      toName: person.fullName,
      toAddress: person.email,
      language,
      subject: text.t(subject, variables),
      body: text.t(body, variables),
      dedupKey: order.dedupKey,
      createdAt: context.now,
    },
  });
}
