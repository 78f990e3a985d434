/** A win as it now is, under its lock, if it is still as the page showed it. */
import type { Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { Win } from "./win.ts";
import { findWin, lockWin } from "./win-store.server.ts";

export type Meanwhile = "changed-meanwhile";

export async function lockFreshWin(
  tx: Transaction,
  { winId, version }: { winId: Id; version: number },
): Promise<Verdict<Win, Meanwhile>> {
  const win = await lockOneWin(tx, winId);
  return win.version === version ? accept(win) : refuse("changed-meanwhile");
}

/** Where it does not matter what else of it was changed. */
export async function lockOneWin(tx: Transaction, winId: Id): Promise<Win> {
  await lockWin(tx, winId);
  const win = await findWin(tx, winId);
  assert(win !== null, "wins are never deleted");
  return win;
}
