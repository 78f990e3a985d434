/** Sessions in the database. A session ends when it is ended, idle for too long, or a month old. */
import type { Reader, Transaction } from "#app/platform/database.server.ts";

const MINUTE = 60_000;
export const LONGEST_SESSION_DAYS = 30;

export type SessionRow = {
  sessionId: string;
  personId: string;
  fullName: string;
  personLanguage: string;
  lastSeenAt: Date;
  roles: string[];
};

type RawRow = {
  sessionId: string;
  personId: string;
  fullName: string;
  personLanguage: string;
  createdAt: Date | string;
  lastSeenAt: Date | string;
  endedAt: Date | string | null;
  idleMinutes: number;
  roles: string | null;
};

/** The session behind a cookie with its person and roles, in one query; null once it is over. */
export async function findSession(
  reader: Reader,
  secretHash: string,
  now: Date,
): Promise<SessionRow | null> {
  const [row] = await reader.$queryRaw<RawRow[]>`
    SELECT s."id" AS "sessionId", s."personId", s."createdAt", s."lastSeenAt", s."endedAt",
           s."idleMinutes", p."fullName", p."language" AS "personLanguage",
           (SELECT string_agg(g."role", ',') FROM "RoleGrant" g
             WHERE g."personId" = p."id" AND g."revokedAt" IS NULL) AS "roles"
      FROM "Session" s JOIN "Person" p ON p."id" = s."personId"
     WHERE s."secretHash" = ${secretHash}`;
  if (row?.endedAt !== null) return null;

  const idleSince = new Date(row.lastSeenAt).getTime();
  const startedAt = new Date(row.createdAt).getTime();
  const over =
    now.getTime() - idleSince > row.idleMinutes * MINUTE ||
    now.getTime() - startedAt > LONGEST_SESSION_DAYS * 24 * 60 * MINUTE;
  if (over) return null;
  return {
    sessionId: row.sessionId,
    personId: row.personId,
    fullName: row.fullName,
    personLanguage: row.personLanguage,
    lastSeenAt: new Date(row.lastSeenAt),
    roles: row.roles === null ? [] : row.roles.split(","),
  };
}

export async function touchSession(tx: Transaction, sessionId: string, now: Date): Promise<void> {
  await tx.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
}
