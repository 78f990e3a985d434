/** Writes a one-time code and the message that carries it; the message is the only copy. */
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Language } from "#app/i18n/languages.ts";
import { newId } from "#app/shared/id.ts";
import type { Paths } from "#app/shared/paths.ts";
import { queueLetter } from "../notifications/queue-letter.server.ts";
import { addressKey } from "./address-key.ts";
import { CODE_MINUTES } from "./code-limits.ts";
import { hashCode, minutesAfter, newCode } from "./one-time-code.server.ts";
import { createCode } from "./sign-in-code-store.server.ts";

export type CodeOrder = {
  address: string;
  language: Language;
  returnTo: string | null;
  /** A group of texts with `subject` and `body`. */
  text: "identity:mail.code" | "identity:mail.first-administrator";
  /** The page where the code is typed; else the one that signs in. */
  codePage?: (to: Paths) => string;
};

/** Answers the id of the code. */
export async function issueCode(
  tx: Transaction,
  context: Context,
  { address, language, returnTo, text, codePage = (to) => to.signInCode }: CodeOrder,
): Promise<string> {
  const id = newId();
  const code = newCode();
  await createCode(tx, {
    id,
    addressKey: addressKey(address),
    codeHash: hashCode(id, code),
    language,
    returnTo,
    createdAt: context.now,
    expiresAt: minutesAfter(context.now, CODE_MINUTES),
  });
  await queueLetter(tx, context, {
    address,
    language,
    text,
    dedupKey: `code:${id}`,
    confidential: true,
    variables: () => ({ code, minutes: CODE_MINUTES }),
    link: (to) => `${codePage(to)}?id=${id}&code=${code}`,
  });
  return id;
}
