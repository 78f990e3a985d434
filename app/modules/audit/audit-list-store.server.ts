/** Reads the audit log, newest first, with the names of those who acted. */
import type { Prisma, Reader } from "#app/platform/database.server.ts";
import { statement } from "#app/platform/statement.server.ts";
import { containing, foldedColumn } from "#app/shared/folded-name.ts";
import { listPage, rowsOfPage, type ListPage } from "#app/shared/list-page.ts";

export type AuditFilter = {
  command: string | null;
  kind: string | null;
  subjectId: string | null;
  /** Words of the name of who acted. */
  who: string | null;
  from: Date | null;
  before: Date | null;
};

export type AuditLine = {
  id: string;
  at: Date;
  actorName: string | null;
  command: string;
  subjectKind: string;
  subjectId: string;
  fields: string;
  before: string | null;
  after: string | null;
  reason: string | null;
};

const MOST_PEOPLE = 200;

export async function listAudit(
  reader: Reader,
  filter: AuditFilter,
  page: number,
): Promise<ListPage<AuditLine>> {
  const actors = filter.who === null ? null : await findActors(reader, filter.who);
  const rows = await reader.auditEntry.findMany({
    where: where(filter, actors),
    orderBy: [{ at: "desc" }, { id: "desc" }],
    ...rowsOfPage(page),
  });
  const names = await namesOf(reader, rows);
  const lines = rows.map(({ actorId, ...row }) => ({
    ...row,
    actorName: actorId === null ? null : (names.get(actorId) ?? actorId),
  }));
  return listPage(lines, page);
}

function where(filter: AuditFilter, actors: string[] | null): Prisma.AuditEntryWhereInput {
  const { command, kind, subjectId, from, before } = filter;
  return {
    ...(command !== null && { command }),
    ...(kind !== null && { subjectKind: kind }),
    ...(subjectId !== null && { subjectId }),
    ...(actors !== null && { actorId: { in: actors } }),
    ...(from !== null && before !== null && { at: { gte: from, lt: before } }),
  };
}

const BY_NAME = statement(
  `SELECT "id" FROM "Person" WHERE ${foldedColumn('"fullName"')} LIKE `,
  ` ESCAPE '!' LIMIT ${MOST_PEOPLE}`,
);

async function findActors(reader: Reader, words: string): Promise<string[]> {
  const rows = await reader.$queryRaw<{ id: string }[]>(BY_NAME, containing(words));
  return rows.map(({ id }) => id);
}

async function namesOf(
  reader: Reader,
  rows: readonly { actorId: string | null }[],
): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map(({ actorId }) => actorId).filter((id) => id !== null))];
  const people = await reader.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, fullName: true },
  });
  return new Map(people.map(({ id, fullName }) => [id, fullName]));
}
