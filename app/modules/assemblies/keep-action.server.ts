/**
 * Keeps an action while it happens: answers to its asks, and people counted at the door. Several
 * leaders do so at once, on telephones whose signal drops; what comes again is written once.
 *
 * What does not differ is written even where something does. Where two people noted different
 * answers both notes stay, the first one counts, and the later page is asked (answer.ts).
 */
import { createHash } from "node:crypto";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actAgain } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { mayKeepAction, type ActionClosed } from "./action.ts";
import { readLockedAction } from "./action-store.server.ts";
import { compareAnswer, isSameAnswer, type SentAnswer } from "./answer.ts";
import { actionPagesChange } from "./change-action.server.ts";
import { createNote, listNotes, listPutAsks, saveAnswer } from "./put-ask-store.server.ts";
import { newPresses, type Press } from "./turnout.ts";
import { createCounts, listCounted, listWritten, readTurnout } from "./turnout-store.server.ts";

export type KeepOrder = {
  token: string;
  actionId: Id;
  /** One for each ask that the page showed, by the id of the ask as it was put. */
  answers: readonly (SentAnswer & { id: Id })[];
  presses: readonly Press[];
};

type Reason = ActionClosed | "answer-differs" | "count-below-nobody";

export function keepAction(
  context: SignedInContext,
  order: KeepOrder,
): Promise<Verdict<undefined, Reason>> {
  return actAgain(context, "keep-action", order, async (tx, isDone) => {
    const action = await readLockedAction(tx, order.actionId);
    if (isDone) return accept();
    const open = mayKeepAction(action, context.today);
    if (!open.ok) return open;

    const answers = await noteAnswers(tx, context, order);
    const counts = await count(tx, context, { ...order, action });
    const fields = [
      ...(answers.written > 0 ? (["answers"] as const) : []),
      ...(counts.written > 0 ? (["counts"] as const) : []),
    ];
    if (fields.length > 0) {
      await recordAudit(tx, context, {
        ...{ command: "keep-action", subjectKind: "action", subjectId: action.id, fields },
      });
      await actionPagesChange(tx, context, action);
    }
    if (answers.differing > 0) return refuse("answer-differs", { count: answers.differing });
    return counts.refused > 0 ? refuse("count-below-nobody") : accept();
  });
}

async function noteAnswers(
  tx: Transaction,
  context: SignedInContext,
  { token, actionId, answers }: KeepOrder,
): Promise<{ written: number; differing: number }> {
  const put = new Map((await listPutAsks(tx, actionId)).map((ask) => [ask.id, ask]));
  const notes = await listNotes(tx, actionId);
  let [written, differing] = [0, 0];
  for (const { id, ...sent } of answers) {
    const state = put.get(id)?.state;
    if (state === undefined || sent.given.answer === null) continue;
    const counting = notes.find((one) => one.actionAskId === id && isSameAnswer(one, state));
    const isOwn = counting?.token.startsWith(`${token}.`) ?? false;
    const verdict = compareAnswer(state, sent, isOwn);
    if (verdict === "kept") continue;
    const note = { actionAskId: id, token: noteToken(token, id, sent), given: sent.given };
    await createNote(tx, context, note);
    if (verdict === "changed") await saveAnswer(tx, context, { id, given: sent.given });
    if (verdict === "differs") differing += 1;
    written += 1;
  }
  return { written, differing };
}

/** One for each thing that one page says of one ask: said again, it is the same note. */
function noteToken(token: string, id: Id, { given }: SentAnswer): string {
  const digest = createHash("sha256").update(JSON.stringify(given)).digest("hex");
  return `${token}.${id}.${digest}`;
}

type Counting = Pick<KeepOrder, "presses"> & {
  action: Parameters<typeof readTurnout>[1];
};

async function count(
  tx: Transaction,
  context: SignedInContext,
  { action, presses }: Counting,
): Promise<{ written: number; refused: number }> {
  if (presses.length === 0) return { written: 0, refused: 0 };
  const { lines } = await readTurnout(tx, action);
  const { fresh, refused } = newPresses(presses, {
    written: await listWritten(
      tx,
      presses.map(({ key }) => key),
    ),
    known: new Set(lines.flatMap(({ institutionId }) => institutionId ?? [])),
    counted: await listCounted(tx, action.id),
  });
  if (fresh.length > 0) await createCounts(tx, context, { actionId: action.id, presses: fresh });
  return { written: fresh.length, refused };
}
