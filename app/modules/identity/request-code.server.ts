/**
 * Sends a one-time code to an address, whether or not anybody is known there: the answer and the
 * work are the same (product.md, settled question 7).
 */
import type { Language } from "#app/i18n/languages.ts";
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { addressKey } from "./address-key.ts";
import { issueCode, type CodeOrder } from "./issue-code.server.ts";
import { CODES_PER_WINDOW, WINDOW_MINUTES } from "./code-limits.ts";
import { minutesAfter } from "./one-time-code.server.ts";
import { listPeopleAt } from "./person-store.server.ts";
import { countCodesSince } from "./sign-in-code-store.server.ts";

export type CodeRequest = {
  address: string;
  returnTo: string | null;
  /** In which an address is written to where nobody is known; else the page's. */
  language?: Language;
  /** The page where the code is typed; else the one that signs in. */
  codePage?: CodeOrder["codePage"];
};

export function requestCode(context: Context, request: CodeRequest) {
  return inTransaction(context, (tx) => requestCodeWithin(tx, context, request));
}

/** The same as a part of another act. */
export async function requestCodeWithin(
  tx: Transaction,
  context: Context,
  { address, returnTo, language: wished = context.language, codePage }: CodeRequest,
): Promise<Verdict<{ codeId: string }, "too-many-codes">> {
  const key = addressKey(address);
  await lockWord(tx, `sign-in:${key}`);
  const recent = await countCodesSince(tx, key, minutesAfter(context.now, -WINDOW_MINUTES));
  if (recent >= CODES_PER_WINDOW) return refuse("too-many-codes", { minutes: WINDOW_MINUTES });

  const languages = new Set((await listPeopleAt(tx, key)).map(({ language }) => language));
  const [known] = languages;
  const language = languages.size === 1 && known !== undefined ? known : wished;
  const text = "identity:mail.code";
  const order = { address, language, returnTo, text, ...(codePage && { codePage }) } as const;
  return accept({ codeId: await issueCode(tx, context, order) });
}
