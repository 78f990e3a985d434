/** Roles that people hold. A grant is a row that a revocation closes; none is ever removed. */
import type { Transaction } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import type { Role } from "./permissions.ts";

export type RoleChange = { personId: string; role: Role; byId: string | null; at: Date };

export async function createGrant(tx: Transaction, change: RoleChange): Promise<void> {
  await tx.roleGrant.create({
    data: {
      id: newId(),
      personId: change.personId,
      role: change.role,
      grantedById: change.byId,
      grantedAt: change.at,
    },
  });
}

export async function closeGrants(tx: Transaction, change: RoleChange): Promise<void> {
  await tx.roleGrant.updateMany({
    where: { personId: change.personId, role: change.role, revokedAt: null },
    data: { revokedAt: change.at, revokedById: change.byId },
  });
}

/** How many people hold a role now. */
export async function countHolders(tx: Transaction, role: Role): Promise<number> {
  return tx.roleGrant.count({ where: { role, revokedAt: null } });
}

/** The people who hold a role now. */
export async function listHolders(tx: Transaction, role: Role): Promise<string[]> {
  const grants = await tx.roleGrant.findMany({
    where: { role, revokedAt: null },
    select: { personId: true },
    orderBy: { personId: "asc" },
  });
  return grants.map(({ personId }) => personId);
}
