/** Finds people by a part of their name in SQL, accents and capitals aside, on both engines. */
import { raw, sqltag as sql, type Sql } from "@prisma/client/runtime/client";
import { containing, foldedColumn } from "#app/shared/folded-name.ts";

/**
 * Whether a name is part of the one in that column, which the code writes, never a person. The
 * loose pattern, in which any letter may stand where an accent could, leaves few names to be
 * folded, which costs forty times as much.
 */
export function isNamed(column: string, name: string): Sql {
  const exact = containing(name);
  const loose = exact.replace(/[aeiounc']/g, "_");
  return sql`lower(${raw(column)}) LIKE ${loose} ESCAPE '!'
    AND ${raw(foldedColumn(column))} LIKE ${exact} ESCAPE '!'`;
}
