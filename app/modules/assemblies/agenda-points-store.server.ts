/** The agenda of an action in the database. It changes whole, under the lock of its action. */
import type { AgendaItem, AgendaPoint } from "#app/modules/meetings/agenda.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { newId, type Id } from "#app/shared/id.ts";

export function listPoints(db: Reader | Transaction, actionId: Id): Promise<AgendaItem[]> {
  return db.actionPoint.findMany({
    where: { actionId },
    orderBy: { position: "asc" },
    select: { id: true, position: true, minutes: true, titleEn: true, titleEs: true },
  });
}

/** Every point is a new row: the ids of an agenda say which one it is. */
export async function savePoints(
  tx: Transaction,
  actionId: Id,
  points: readonly AgendaPoint[],
): Promise<void> {
  await tx.actionPoint.deleteMany({ where: { actionId } });
  await tx.actionPoint.createMany({
    data: points.map((point, index) => ({
      ...{ id: newId(), actionId, position: index + 1 },
      ...point,
    })),
  });
}
