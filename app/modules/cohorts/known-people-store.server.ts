/** People whom the portal may know from a list, looked for by address and by telephone number. */
import { join } from "@prisma/client/runtime/client";
import { addressKey } from "#app/modules/identity/address-key.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { phoneKey, type KnownPerson } from "./listed-people.ts";
import type { ListRow } from "./member-list.ts";

type Db = Reader | Transaction;

const REACHED = { id: true, fullName: true, email: true, phone: true } as const;

/** Whoever has an address or the last digits of a number that the rows name, oldest first. */
export async function listKnownPeople(db: Db, rows: readonly ListRow[]): Promise<KnownPerson[]> {
  const people = rows.flatMap(({ person }) => (person === null ? [] : [person]));
  const keys = people.flatMap(({ email }) => (email === null ? [] : [addressKey(email)]));
  const endings = people.flatMap(({ phone }) => (phone === null ? [] : [endingOf(phone)]));
  const byPhone = endings.length === 0 ? [] : await listIdsByPhone(db, endings);
  return db.person.findMany({
    where: { OR: [{ emailKey: { in: keys } }, { id: { in: byPhone } }] },
    select: REACHED,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}

const ENDING = 7;

/** The digits that no way of writing a country's code changes. */
function endingOf(phone: string): string {
  return phoneKey(phone).slice(-ENDING);
}

async function listIdsByPhone(db: Db, endings: readonly string[]): Promise<Id[]> {
  const rows = await db.$queryRaw<{ id: Id }[]>`
    SELECT g."id" FROM (
      SELECT "id", replace(replace(replace(replace(replace("phone",
             ' ', ''), '-', ''), '.', ''), '(', ''), ')', '') AS "digits"
        FROM "Person" WHERE "phone" IS NOT NULL
    ) g WHERE substr(g."digits", length(g."digits") - 6) IN (${join([...new Set(endings)])})`;
  return rows.map(({ id }) => id);
}

/** Which of the rows' addresses belong to one person alone. */
export async function listPrivateKeys(
  db: Db,
  rows: readonly ListRow[],
): Promise<ReadonlySet<string>> {
  const keys = rows.flatMap(({ person }) => (person?.email ? [addressKey(person.email)] : []));
  const found = await db.household.findMany({
    where: { safeContact: { not: "" }, borrower: { emailKey: { in: keys } } },
    select: { borrower: { select: { emailKey: true } } },
  });
  return new Set(found.flatMap(({ borrower }) => borrower.emailKey ?? []));
}
