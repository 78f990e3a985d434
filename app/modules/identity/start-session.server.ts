/**
 * Starts a session: a random secret for the person's cookie, of which the database keeps a hash.
 *
 * It ends after 2 idle hours for staff and 7 idle days for everybody else, and at once when the
 * person ends it.
 */
import { randomBytes } from "node:crypto";
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { isRole } from "./permissions.ts";
import type { Person } from "./person-store.server.ts";
import { hashSecret } from "./session-cookie.server.ts";
import { createSession } from "./session-store.server.ts";

export const STAFF_IDLE_MINUTES = 120;
export const OWN_IDLE_MINUTES = 7 * 24 * 60;

export type Started = {
  sessionId: string;
  /** For the cookie only; it is stored nowhere. */
  secret: string;
  personId: string;
  isStaff: boolean;
};

export async function startSession(
  tx: Transaction,
  context: Context,
  { person, device, command }: { person: Person; device: string; command: string },
): Promise<Started> {
  const secret = randomBytes(32).toString("hex");
  const sessionId = newId();
  const isStaff = person.roles.some(isRole);
  await createSession(tx, {
    id: sessionId,
    secretHash: hashSecret(secret),
    personId: person.id,
    device,
    idleMinutes: isStaff ? STAFF_IDLE_MINUTES : OWN_IDLE_MINUTES,
    startedAt: context.now,
  });
  const actor = { personId: person.id, fullName: person.fullName, roles: person.roles, sessionId };
  await recordAudit(
    tx,
    { ...context, actor },
    { command, subjectKind: "session", subjectId: sessionId },
  );
  return { sessionId, secret, personId: person.id, isStaff };
}
