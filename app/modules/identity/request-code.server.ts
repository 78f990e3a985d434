/**
 * Sends a one-time code to an address, whether or not anybody is known there: the answer and the
 * work are the same (product.md, settled question 7).
 */
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { addressKey } from "./address-key.ts";
import { issueCode } from "./issue-code.server.ts";
import { CODES_PER_WINDOW, WINDOW_MINUTES } from "./code-limits.ts";
import { minutesAfter } from "./one-time-code.server.ts";
import { listPeopleAt } from "./person-store.server.ts";
import { countCodesSince } from "./sign-in-code-store.server.ts";

export async function requestCode(
  context: Context,
  { address, returnTo }: { address: string; returnTo: string | null },
) {
  return inTransaction(context, async (tx) => {
    const key = addressKey(address);
    await lockWord(tx, `sign-in:${key}`);
    const recent = await countCodesSince(tx, key, minutesAfter(context.now, -WINDOW_MINUTES));
    if (recent >= CODES_PER_WINDOW) return refuse("too-many-codes", { minutes: WINDOW_MINUTES });

    const languages = new Set((await listPeopleAt(tx, key)).map(({ language }) => language));
    const [known] = languages;
    const language = languages.size === 1 && known !== undefined ? known : context.language;
    const text = "identity:mail.code";
    return accept({ codeId: await issueCode(tx, context, { address, language, returnTo, text }) });
  });
}
