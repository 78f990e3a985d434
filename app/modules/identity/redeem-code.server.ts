/**
 * Exchanges a one-time code for a session, or for the question of who is at the address.
 *
 * A try counts even when it fails. One person known there: signed in. Nobody, or several, or a
 * person who says that others share the address: `chooses` who they are next.
 */
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { isId } from "#app/shared/id.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { CODE_TRIES } from "./code-limits.ts";
import { isCodeOf } from "./one-time-code.server.ts";
import { listPeopleAt } from "./person-store.server.ts";
import { countTry, findCode, tieToSession, useCode } from "./sign-in-code-store.server.ts";
import { startSession, type Started } from "./start-session.server.ts";

export type Redeemed = {
  codeId: string;
  returnTo: string | null;
  /** The session, or null where the person is asked next who they are. */
  session: Started | null;
  /** Whether anybody is known at the address. */
  known: boolean;
};

export type TypedCode = { id: string; code: string; shared: boolean; device: string };

export async function redeemCode(context: Context, typed: TypedCode) {
  if (!isId(typed.id)) return refuse("code-closed");
  return inTransaction(context, async (tx) => {
    if (!(await countTry(tx, typed.id, context.now))) return refuse("code-closed");
    const row = await findCode(tx, typed.id);
    assert(row !== null, "a code whose try was counted exists");
    if (!isCodeOf(row, typed.code)) {
      const left = CODE_TRIES - row.attempts;
      return left > 0 ? refuse("code-wrong", { count: left }) : refuse("code-closed");
    }
    if (!(await useCode(tx, row.id, context.now))) return refuse("code-closed");

    const { id: codeId, returnTo } = row;
    const [person, ...others] = await listPeopleAt(tx, row.addressKey);
    if (person === undefined || others.length > 0 || typed.shared) {
      return accept<Redeemed>({ codeId, returnTo, session: null, known: person !== undefined });
    }
    const { device } = typed;
    const session = await startSession(tx, context, { person, device, command: "sign-in" });
    await tieToSession(tx, codeId, session.sessionId);
    return accept<Redeemed>({ codeId, returnTo, session, known: true });
  });
}
