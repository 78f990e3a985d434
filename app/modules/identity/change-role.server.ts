/**
 * Grants a role to a person, or revokes it. Nobody does either to themselves, roles of two record
 * worlds never meet in one person, and the last administrator stays.
 *
 * Roles are read with every request, so a change holds from the person's next page on.
 */
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import { lockRow, lockWord } from "#app/platform/lock.server.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { rolesGoTogether, type Role } from "./permissions.ts";
import { findPerson, type Person } from "./person-store.server.ts";
import { closeGrants, countHolders, createGrant } from "./role-store.server.ts";
import { shortenSessions } from "./session-store.server.ts";
import { STAFF_IDLE_MINUTES } from "./start-session.server.ts";

export type RoleChange = { token: string; personId: string; role: Role; reason: string };
type Way = "grant-role" | "revoke-role";

export function grantRole(context: SignedInContext, change: RoleChange) {
  return changeRole(context, "grant-role", change, async (tx, person) => {
    if (person.roles.includes(change.role)) return refuse("role-held-already");
    if (!rolesGoTogether([...person.roles, change.role])) return refuse("roles-apart");
    await createGrant(tx, grantOf(context, change));
    await shortenSessions(tx, person.id, STAFF_IDLE_MINUTES);
    return accept([...person.roles, change.role]);
  });
}

export function revokeRole(context: SignedInContext, change: RoleChange) {
  return changeRole(context, "revoke-role", change, async (tx, person) => {
    if (!person.roles.includes(change.role)) return refuse("role-not-held");
    if (change.role === "administrator" && (await countHolders(tx, "administrator")) <= 1) {
      return refuse("last-administrator");
    }
    await closeGrants(tx, grantOf(context, change));
    return accept(person.roles.filter((role) => role !== change.role));
  });
}

async function changeRole(
  context: SignedInContext,
  command: Way,
  change: RoleChange,
  write: (tx: Transaction, person: Person) => Promise<Verdict<string[]>>,
): Promise<Verdict<undefined>> {
  return actOnce(context, command, change, async (tx) => {
    await lockWord(tx, "roles");
    await lockRow(tx, "Person", change.personId);
    const person = await findPerson(tx, change.personId);
    if (person === null) return refuse("person-gone");
    if (person.id === context.actor.personId) return refuse("own-roles");

    const verdict = await write(tx, person);
    if (!verdict.ok) return verdict;
    await recordAudit(tx, context, {
      command,
      subjectKind: "person",
      subjectId: person.id,
      fields: ["roles"],
      before: { roles: person.roles },
      after: { roles: verdict.value },
      ...(change.reason !== "" && { reason: change.reason }),
    });
    return accept();
  });
}

function grantOf(context: SignedInContext, { personId, role }: RoleChange) {
  return { personId, role, byId: context.actor.personId, at: context.now };
}
