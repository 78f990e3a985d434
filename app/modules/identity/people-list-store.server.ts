/** The list of people for administrators: by name, with their roles, in pages of 50. */
import type { Reader } from "#app/platform/database.server.ts";
import { statement } from "#app/platform/statement.server.ts";
import { containing, foldedColumn } from "#app/shared/folded-name.ts";
import { listPage, rowsOfPage, type ListPage } from "#app/shared/list-page.ts";

export type ListedPerson = {
  id: string;
  fullName: string;
  email: string | null;
  roles: string[];
};

type Row = Omit<ListedPerson, "roles"> & { roles: string | null };

/** Column expressions cannot be bound as values, so the statement is put together once. */
const SEARCH = statement(
  `SELECT p."id", p."fullName", p."email",
          (SELECT string_agg(g."role", ',') FROM "RoleGrant" g
            WHERE g."personId" = p."id" AND g."revokedAt" IS NULL) AS "roles"
     FROM "Person" p
    WHERE ${foldedColumn('p."fullName"')} LIKE `,
  ` ESCAPE '!' OR p."emailKey" LIKE `,
  ` ESCAPE '!' ORDER BY p."fullName", p."id" LIMIT `,
  ` OFFSET `,
  ``,
);

/** People whose name (accents aside) or address holds the words; everybody where there are none. */
export async function searchPeople(
  reader: Reader,
  words: string,
  page: number,
): Promise<ListPage<ListedPerson>> {
  const pattern = containing(words);
  const { skip, take } = rowsOfPage(page);
  const rows = await reader.$queryRaw<Row[]>(SEARCH, pattern, pattern, take, skip);
  const people = rows.map(({ roles, ...person }) => ({
    ...person,
    roles: roles?.split(",") ?? [],
  }));
  return listPage(people, page);
}
