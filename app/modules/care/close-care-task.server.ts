/**
 * Closes a care task with what came of the call. Nothing else follows by itself: a membership ends
 * only when its member ends it.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, type Verdict } from "#app/shared/verdict.ts";
import type { CallOutcome } from "./care-task.ts";
import { saveTaken, saveTaskClosed } from "./care-task-store.server.ts";
import { lockCareTask, type TaskReason } from "./lock-care-task.server.ts";

export type CloseOrder = {
  token: string;
  cohortId: Id;
  taskId: Id;
  outcome: CallOutcome;
  /** At most 200 characters; empty for none. */
  nextStep: string;
};

export function closeCareTask(
  context: SignedInContext,
  order: CloseOrder,
): Promise<Verdict<undefined, TaskReason | FormUsed>> {
  const { taskId: id, outcome, nextStep } = order;
  return actOnce(context, "close-care-task", order, async (tx) => {
    const task = await lockCareTask(tx, context, order);
    if (!task.ok) return task;

    const closedById = context.actor.personId;
    // Who closes a task that nobody had is who called.
    await saveTaken(tx, context, { id, takenById: closedById });
    await saveTaskClosed(tx, context, { id, outcome, nextStep, closedById });
    await recordAudit(tx, context, {
      command: "close-care-task",
      subjectKind: "care-task",
      subjectId: id,
      fields: ["outcome", ...(nextStep === "" ? [] : (["nextStep"] as const))],
    });
    return accept();
  });
}
