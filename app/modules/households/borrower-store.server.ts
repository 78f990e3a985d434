/**
 * The people who borrow: what an application knows of them, and how an officer finds them.
 *
 * Who a person is and how they sign in belongs to identity; here are only the name, the ways to
 * reach them and the language that they read.
 */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { newId, type Id } from "#app/shared/id.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { statement } from "#app/platform/statement.server.ts";
import { containing, foldedColumn } from "#app/shared/folded-name.ts";
import { phoneTail } from "./contact-details.ts";

export type Borrower = {
  id: Id;
  fullName: string;
  email: string | null;
  phone: string | null;
  /** The language that the portal writes to them in. */
  language: Language;
};

type BorrowerRow = Pick<Prisma.PersonGetPayload<object>, "id" | "fullName" | "email" | "phone"> & {
  language: string;
};

export function toBorrower(row: BorrowerRow): Borrower {
  const { id, fullName, email, phone } = row;
  return { id, fullName, email, phone, language: isLanguage(row.language) ? row.language : "en" };
}

export async function findBorrower(db: Reader | Transaction, id: Id): Promise<Borrower | null> {
  const row = await db.person.findUnique({ where: { id } });
  return row === null ? null : toBorrower(row);
}

export async function saveBorrower(
  tx: Transaction,
  id: Id,
  changes: Partial<Pick<Borrower, "fullName" | "phone" | "language">>,
): Promise<void> {
  await tx.person.update({ where: { id }, data: changes });
}

export async function createBorrower(
  tx: Transaction,
  context: Context,
  borrower: Omit<Borrower, "id">,
): Promise<Borrower> {
  const row = await tx.person.create({
    data: {
      ...borrower,
      id: newId(),
      emailKey: borrower.email?.toLowerCase() ?? null,
      createdAt: context.now,
      createdById: context.actor?.personId ?? null,
    },
  });
  return toBorrower(row);
}

/** Whether somebody else uses this person's e-mail address. */
export async function isAddressShared(
  db: Reader | Transaction,
  { id, email }: Borrower,
): Promise<boolean> {
  if (email === null) return false;
  const others = await db.person.count({
    where: { emailKey: email.trim().toLowerCase(), id: { not: id } },
  });
  return others > 0;
}

export const MOST_FOUND = 20;
const SHORTEST_SEARCH = 3;

const BARE_PHONE = [" ", "-", "(", ")", "."].reduce(
  (sql, mark) => `replace(${sql}, '${mark}', '')`,
  `coalesce("phone", '')`,
);

/** The search as a template whose values are bound, since column expressions cannot be. */
const SEARCH = statement(
  `SELECT "id", "fullName", "email", "phone", "language" FROM "Person"
    WHERE ${foldedColumn('"fullName"')} LIKE `,
  ` ESCAPE '!' OR "emailKey" = `,
  ` OR ${BARE_PHONE} LIKE `,
  ` ORDER BY "fullName", "id" LIMIT ${MOST_FOUND}`,
);

/**
 * At most twenty people whose name holds the words (accents and capitals aside), or whose address
 * or telephone number is exactly this. Fewer than three characters find nobody.
 */
export async function searchBorrowers(reader: Reader, words: string): Promise<Borrower[]> {
  const typed = words.normalize("NFC").trim();
  if ([...typed].length < SHORTEST_SEARCH) return [];
  const tail = phoneTail(typed);
  const atEndOfPhone = tail.length === 9 ? `%${tail}` : "no number";
  const rows = await reader.$queryRaw<BorrowerRow[]>(
    SEARCH,
    containing(typed),
    typed.toLowerCase(),
    atEndOfPhone,
  );
  return rows.map(toBorrower);
}
