/** A care task under the lock of its cohort, for somebody whose task it is. */
import { listLeaders } from "#app/modules/cohorts/cohort-leader-store.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { findMember } from "#app/modules/cohorts/membership-store.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { takersOf, type CareTask } from "./care-task.ts";
import { findCareTask } from "./care-task-store.server.ts";

/** Foreseeable where two leaders act at once, or where somebody has left meanwhile. */
export type TaskReason = "care-task-closed" | "care-task-taken" | "care-task-not-yours";

export async function lockCareTask(
  tx: Transaction,
  { actor }: SignedInContext,
  { cohortId, taskId }: { cohortId: Id; taskId: Id },
): Promise<Verdict<CareTask, TaskReason>> {
  const cohort = await lockCohort(tx, cohortId);
  const task = await findCareTask(tx, taskId);
  assert(cohort !== null && task?.cohortId === cohortId, "the task is one of its cohort's");
  const member = await findMember(tx, cohortId, task.membershipId);
  if (task.closedAt !== null || member === null) return refuse("care-task-closed");
  const leaderIds = (await listLeaders(tx, cohortId)).map(({ personId }) => personId);
  const takers = takersOf({ leaderIds, leadId: cohort.leadId, memberId: member.personId });
  if (!takers.includes(actor.personId)) return refuse("care-task-not-yours");
  const { takenById } = task;
  if (takenById === null || takenById === actor.personId || !takers.includes(takenById)) {
    return accept(task);
  }
  const name = (await listNames(tx, [takenById])).get(takenById) ?? "";
  return refuse("care-task-taken", { name });
}
