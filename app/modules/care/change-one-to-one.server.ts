/**
 * Changes what a writer wrote down of a one-to-one. Where the member corrected it meanwhile, the
 * writer reads that first. The private line keeps its last day.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import {
  changedWords,
  lastDayOfLine,
  mayWrite,
  type Conversation,
  type ConversationReason,
  type OneToOne,
} from "./one-to-one.ts";
import {
  findOneToOne,
  findPrivateLine,
  saveOneToOne,
  savePrivateLine,
} from "./one-to-one-store.server.ts";

export type OneToOneChange = Conversation & {
  token: string;
  cohortId: Id;
  id: Id;
  /** The version that was on the page. */
  version: number;
  privateLine: string;
};

type Reason =
  | ConversationReason
  | "one-to-one-gone"
  | "changed-meanwhile"
  | "nothing-changed"
  | "private-line-ended"
  | FormUsed;

/** The caller has found the actor to be its writer. */
export function changeOneToOne(
  context: SignedInContext,
  order: OneToOneChange,
): Promise<Verdict<undefined, Reason>> {
  const { cohortId, id, version, metOn, nextStep, stepBy, dueOn } = order;
  return actOnce(context, "change-one-to-one", order, async (tx) => {
    await lockCohort(tx, cohortId);
    const before = await findOneToOne(tx, id);
    if (before?.writerId !== context.actor.personId) return refuse("one-to-one-gone");
    if (before.version !== version) return refuse("changed-meanwhile");
    const verdict = mayWrite(order, context.today);
    if (!verdict.ok) return verdict;
    const line = await lineChange(tx, context, { before, words: order.privateLine });
    if (!line.ok) return line;
    const words = { metOn, nextStep, stepBy, dueOn };
    const changed = changedWords(before, words);
    if (changed.length === 0 && !line.value) return refuse("nothing-changed");

    await saveOneToOne(tx, context, { id, ...words, isReworded: changed.includes("nextStep") });
    if (line.value) {
      const lastOn = lastDayOfLine(todayInLondon(before.createdAt));
      await savePrivateLine(tx, id, { words: order.privateLine, lastOn });
    }
    await recordAudit(tx, context, {
      command: "change-one-to-one",
      subjectKind: "one-to-one",
      subjectId: id,
      fields: [...changed, ...(line.value ? (["privateLine"] as const) : [])],
    });
    return accept();
  });
}

/** Whether the private line is another; after its last day there is none, and none is written. */
async function lineChange(
  tx: Transaction,
  { actor, today }: SignedInContext,
  { before, words }: { before: OneToOne; words: string },
): Promise<Verdict<boolean, "private-line-ended">> {
  const own = { id: before.id, writerId: actor.personId, today };
  const now = (await findPrivateLine(tx, own))?.words ?? "";
  if (words === now) return accept(false);
  return today > lastDayOfLine(todayInLondon(before.createdAt))
    ? refuse("private-line-ended")
    : accept(true);
}
