/**
 * Forms act once, for what they say. Each form carries a one-time token; the act that it caused is
 * noted in the same transaction with a digest of who did what with which words. The same form sent
 * twice finds its act done; its token on any other form is refused, and nothing is written.
 */
import { createHash } from "node:crypto";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { inTransaction, type Context } from "./context.server.ts";
import type { Transaction } from "./database.server.ts";
import { lockWord } from "./lock.server.ts";

/** All that a form says: its token, what it is about, what was typed, what its page showed. */
type Order = Readonly<Record<string, unknown>> & { readonly token: Id };

/** The token stands for another act: of another form, of other words, or of another person. */
export type FormUsed = "form-used";

/**
 * Runs a use case's writes for one form, all of them or none, and once. Sent again, also at the
 * same moment, the form is answered as the first time: with the id of the record that it made.
 * A refusal leaves the token free. `order` is the whole of what `work` acts on.
 */
export function actOnce<Made extends Id | undefined, Reason extends string>(
  context: Context,
  command: string,
  order: Order,
  work: (tx: Transaction) => Promise<Verdict<Made, Reason>>,
): Promise<Verdict<Made, Reason | FormUsed>> {
  const digest = digestOf(context, command, order);
  return inTransaction(context, async (tx) => {
    // Before every other lock: the same form sent twice at once queues up here.
    await lockWord(tx, order.token);
    const done = await tx.doneForm.findUnique({ where: { token: order.token } });
    if (done !== null && done.digest !== digest) return refuse("form-used");
    // The same command made it, so it is of the same kind.
    if (done !== null) return accept<Made>((done.subjectId ?? undefined) as Made);

    const verdict = await work(tx);
    if (verdict.ok) {
      const subjectId = verdict.value ?? null;
      await note(tx, context, { token: order.token, command, digest, subjectId });
    }
    return verdict;
  });
}

/**
 * The same for answers that are saved whole: a page that somebody goes back to may save other words
 * with its old token, and the last ones stand. `work` hears whether the form with these very words
 * has acted before, where acting again would do something twice.
 */
export function actAgain<Reason extends string>(
  context: Context,
  command: string,
  order: Order,
  work: (tx: Transaction, isDone: boolean) => Promise<Verdict<undefined, Reason>>,
): Promise<Verdict<undefined, Reason>> {
  const digest = digestOf(context, command, order);
  return inTransaction(context, async (tx) => {
    await lockWord(tx, order.token);
    // Noted by its digest: the token alone never says that such a form is done.
    const isDone = (await tx.doneForm.findUnique({ where: { token: digest } })) !== null;
    const verdict = await work(tx, isDone);
    if (verdict.ok && !isDone) {
      await note(tx, context, { token: digest, command, digest, subjectId: null });
    }
    return verdict;
  });
}

type Done = { token: string; command: string; digest: string; subjectId: Id | null };

async function note(tx: Transaction, context: Context, done: Done): Promise<void> {
  await tx.doneForm.create({
    data: { ...done, actorId: context.actor?.personId ?? null, doneAt: context.now },
  });
}

/** Which acts: all done by then, those answered with a record, or those of some people. */
type Acts =
  | Readonly<{ doneBy: Date }>
  | Readonly<{ subjectIds: readonly Id[] }>
  | Readonly<{ actorIds: readonly Id[] }>;

/**
 * Empties the digests of such acts: of few possible words a digest can be guessed, and so it would
 * keep what was forgotten. Their forms, sent again, are refused.
 */
export async function forgetDigests(
  tx: Transaction,
  commands: readonly string[],
  acts: Acts,
): Promise<void> {
  const command = { in: [...commands] };
  await tx.doneForm.updateMany({
    where: { command, ...whichActs(acts), digest: { not: "" } },
    data: { digest: "" },
  });
}

function whichActs(acts: Acts) {
  if ("doneBy" in acts) return { doneAt: { lte: acts.doneBy } };
  if ("subjectIds" in acts) return { subjectId: { in: [...acts.subjectIds] } };
  return { actorId: { in: [...acts.actorIds] } };
}

function digestOf(context: Context, command: string, order: Order): string {
  const act = JSON.stringify([command, context.actor?.personId ?? null, order], inOrder);
  return createHash("sha256").update(act).digest("hex");
}

/** Names in one order, so that the same words make the same text. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
