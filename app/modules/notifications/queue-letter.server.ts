/**
 * Puts a message to an address into the outbox, where nobody may be known yet (a sign-in code).
 *
 * A confidential message is sealed at rest in a live portal; its sender opens and then empties it.
 * A demonstration keeps it readable, because /staff/mail is where its people read their mail.
 */
import { textIn, type Text } from "#app/i18n/portal-context.tsx";
import type { Language } from "#app/i18n/languages.ts";
import { isTextKey, type Variables } from "#app/i18n/translator.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { env } from "#app/platform/env.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { assert } from "#app/shared/assert.ts";
import { paths, type Paths } from "#app/shared/paths.ts";
import { createMessage } from "./outbox-store.server.ts";

export type Letter = {
  address: string;
  language: Language;
  /** A group of texts with `subject` and `body`. */
  text: string;
  dedupKey: string;
  confidential: boolean;
  variables: (text: Text) => Variables;
  link: (to: Paths) => string;
};

export async function queueLetter(
  tx: Transaction,
  context: Context,
  letter: Letter,
): Promise<void> {
  const { address, language } = letter;
  const { t, ...rest } = textIn(language);
  const link = env().address + letter.link(paths(language));
  const variables = { link, phone: env().help.telephone, ...letter.variables({ t, ...rest }) };
  const [subject, body] = [`${letter.text}.subject`, `${letter.text}.body`];
  assert(isTextKey(subject) && isTextKey(body), `${letter.text} has a subject and a body`);

  const words = t(body, variables);
  await createMessage(tx, {
    kind: letter.text,
    personId: null,
    planId: null,
    toName: "",
    toAddress: address,
    language,
    subject: t(subject, variables),
    body: letter.confidential && env().mode === "live" ? seal(words) : words,
    dedupKey: letter.dedupKey,
    createdAt: context.now,
  });
}
