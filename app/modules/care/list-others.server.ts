/** With whom somebody who leads a cohort may write down a one-to-one: everybody in it but themselves. */
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
import { toldApart, type Namesake } from "#app/modules/cohorts/namesakes.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { byFoldedName } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";

/** Ids of memberships, by name; who waits for a place is among them. */
export async function listOthers(
  { db, actor }: SignedInContext,
  cohortId: Id,
): Promise<{ id: Id; fullName: string; namesake: Namesake | null }[]> {
  const members = await listMembers(db.reader, cohortId);
  const others = members.filter(({ personId }) => personId !== actor.personId);
  const names = await listNames(
    db.reader,
    others.map(({ personId }) => personId),
  );
  const named = others.map(({ id, personId, appliedAt }) => {
    return { id, appliedAt, fullName: names.get(personId) ?? "" };
  });
  return toldApart(named)
    .map(({ id, fullName, namesake }) => ({ id, fullName, namesake }))
    .sort(byFoldedName);
}
