/**
 * Opens and closes the care tasks of a cohort as its registers now stand, within the act that
 * changed them, and tells those who call. Done again it changes nothing; a task that opens again
 * after a slip in the register is no news.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { careMoves, type Attending, type CareMove } from "./care-task.ts";
import {
  createCareTask,
  listCareTasks,
  saveReopened,
  saveTaskClosed,
} from "./care-task-store.server.ts";
import { tellLeaders } from "./tell-leaders.server.ts";

type Standing = { cohortId: Id; members: readonly Attending[] };

/** What there is to do. */
export async function listCareMoves(
  db: Reader | Transaction,
  { cohortId, members }: Standing,
): Promise<CareMove[]> {
  const tasks = await listCareTasks(db, cohortId);
  return members.flatMap((member) =>
    careMoves(
      member,
      tasks.filter(({ membershipId }) => membershipId === member.membershipId),
    ),
  );
}

/** The caller holds the lock of the cohort. */
export async function settleCareTasks(
  tx: Transaction,
  context: Context,
  standing: Standing,
): Promise<void> {
  const { cohortId } = standing;
  const moves = await listCareMoves(tx, standing);
  for (const move of moves) {
    await recordAudit(tx, context, {
      command: { open: "open-care-task", reopen: "reopen-care-task", close: "settle-care-task" }[
        move.kind
      ],
      subjectKind: "care-task",
      subjectId: await perform(tx, context, { cohortId, move }),
    });
  }
  const opened = moves.flatMap((move) => (move.kind === "open" ? [move.membershipId] : []));
  await tellLeaders(tx, context, { cohortId, membershipIds: opened });
}

async function perform(
  tx: Transaction,
  context: Context,
  { cohortId, move }: { cohortId: Id; move: CareMove },
): Promise<Id> {
  switch (move.kind) {
    case "open": {
      const { membershipId, firstMissId, secondMissId } = move;
      return createCareTask(tx, context, { cohortId, membershipId, firstMissId, secondMissId });
    }
    case "reopen":
      await saveReopened(tx, move.id);
      return move.id;
    case "close":
      await saveTaskClosed(tx, context, { ...move, closedById: null });
      return move.id;
  }
}
