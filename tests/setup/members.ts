/** Members of a cohort, put there without asking to join; those named together are one party. */
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { NOW } from "./people.ts";

let queue = 1000;

export async function enrolled(cohortId: string, personIds: readonly string[]): Promise<void> {
  const db = await database();
  const partyId = newId();
  await db.inTransaction(async (tx) => {
    for (const personId of personIds) {
      queue += 1;
      await tx.membership.create({
        data: {
          ...{ id: newId(), cohortId, personId, partyId, stage: "enrolled", queue },
          ...{ appliedAt: NOW, enrolledAt: NOW },
        },
      });
    }
  });
}

/** Somebody without e-mail, who can be rung. */
export async function withPhone(personId: string, phone: string): Promise<string> {
  const db = await database();
  await db.inTransaction((tx) => tx.person.update({ where: { id: personId }, data: { phone } }));
  return personId;
}
