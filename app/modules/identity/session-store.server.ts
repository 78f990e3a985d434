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

export type NewSession = {
  id: string;
  secretHash: string;
  personId: string;
  device: string;
  idleMinutes: number;
  startedAt: Date;
};

export async function createSession(tx: Transaction, session: NewSession): Promise<void> {
  const { startedAt, ...rest } = session;
  await tx.session.create({ data: { ...rest, createdAt: startedAt, lastSeenAt: startedAt } });
}

export type OwnSession = { id: string; device: string; createdAt: Date; lastSeenAt: Date };

/** The sessions of a person that are not over, the one used last first. */
export async function listSessions(
  reader: Reader,
  personId: string,
  now: Date,
): Promise<OwnSession[]> {
  const rows = await reader.session.findMany({
    where: { personId, endedAt: null },
    orderBy: { lastSeenAt: "desc" },
    take: 100,
  });
  return rows
    .filter(
      ({ createdAt, lastSeenAt, idleMinutes }) =>
        now.getTime() - lastSeenAt.getTime() <= idleMinutes * MINUTE &&
        now.getTime() - createdAt.getTime() <= LONGEST_SESSION_DAYS * 24 * 60 * MINUTE,
    )
    .map(({ id, device, createdAt, lastSeenAt }) => ({ id, device, createdAt, lastSeenAt }));
}

/** Ends one session of a person, or all of them; answers how many were open. */
export async function endSessions(
  tx: Transaction,
  which: { personId: string; sessionId?: string },
  now: Date,
): Promise<number> {
  const { personId, sessionId } = which;
  const { count } = await tx.session.updateMany({
    where: { personId, endedAt: null, ...(sessionId !== undefined && { id: sessionId }) },
    data: { endedAt: now },
  });
  return count;
}

/** Shortens the idle time of a person's open sessions, as a new role asks. */
export async function shortenSessions(
  tx: Transaction,
  personId: string,
  idleMinutes: number,
): Promise<void> {
  await tx.session.updateMany({
    where: { personId, endedAt: null, idleMinutes: { gt: idleMinutes } },
    data: { idleMinutes },
  });
}

/** Carries open sessions over a jump of the demonstration's clock, so that nobody is put out. */
export async function carrySessions(tx: Transaction, from: Date, to: Date): Promise<void> {
  await tx.session.updateMany({
    where: { endedAt: null, lastSeenAt: { gt: new Date(from.getTime() - 2 * 60 * MINUTE) } },
    data: { createdAt: to, lastSeenAt: to },
  });
}
