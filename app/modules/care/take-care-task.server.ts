/**
 * Takes a care task ("I will call"), or gives it back. Of two at once one has it, and the other
 * hears who.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, type Verdict } from "#app/shared/verdict.ts";
import { saveTaken } from "./care-task-store.server.ts";
import { lockCareTask, type TaskReason } from "./lock-care-task.server.ts";

export type TakeOrder = { token: string; cohortId: Id; taskId: Id; act: "take" | "give-back" };

export function takeCareTask(
  context: SignedInContext,
  order: TakeOrder,
): Promise<Verdict<undefined, TaskReason | FormUsed>> {
  const { taskId, act } = order;
  return actOnce(context, "take-care-task", order, async (tx) => {
    const task = await lockCareTask(tx, context, order);
    if (!task.ok) return task;

    const takenById = act === "take" ? context.actor.personId : null;
    await saveTaken(tx, context, { id: taskId, takenById });
    const command = act === "take" ? "take-care-task" : "give-back-care-task";
    await recordAudit(tx, context, { command, subjectKind: "care-task", subjectId: taskId });
    return accept();
  });
}
