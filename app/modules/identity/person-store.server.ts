/** People in the database. Names are kept as written; addresses may be shared. */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { isId, newId } from "#app/shared/id.ts";
import { addressKey } from "./address-key.ts";

export type Person = {
  id: string;
  fullName: string;
  email: string | null;
  phone: string | null;
  language: Language;
  spokenLanguage: string | null;
  invented: boolean;
  createdAt: Date;
  /** Keys of the permission table, in the order of granting. */
  roles: string[];
};

export type NewPerson = {
  fullName: string;
  email: string | null;
  phone?: string | null;
  language: Language;
  invented?: boolean;
  createdAt: Date;
  createdById: string | null;
};

const WITH_ROLES = {
  roles: { where: { revokedAt: null }, orderBy: { grantedAt: "asc" } },
} as const;

type Row = Omit<Person, "roles" | "language"> & { language: string; roles: { role: string }[] };

function personOf({ id, fullName, email, phone, roles, ...row }: Row): Person {
  return {
    id,
    fullName,
    email,
    phone,
    language: isLanguage(row.language) ? row.language : "en",
    spokenLanguage: row.spokenLanguage,
    invented: row.invented,
    createdAt: row.createdAt,
    roles: roles.map(({ role }) => role),
  };
}

export async function findPerson(db: Reader | Transaction, id: string): Promise<Person | null> {
  const row = await db.person.findUnique({ where: { id }, include: WITH_ROLES });
  return row === null ? null : personOf(row);
}

/** The full names of these people by their ids. */
export async function listNames(
  db: Reader | Transaction,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, fullName: true },
  });
  return new Map(rows.map(({ id, fullName }) => [id, fullName]));
}

/** Everybody at an address, oldest account first; a household has a handful at most. */
export async function listPeopleAt(db: Reader | Transaction, key: string): Promise<Person[]> {
  const rows = await db.person.findMany({
    where: { emailKey: key },
    include: WITH_ROLES,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 20,
  });
  return rows.map(personOf);
}

/** Whether a family at this address asked to be reached in safety: then it is theirs alone. */
export async function isPrivateAddress(tx: Transaction, key: string): Promise<boolean> {
  const wishes = await tx.household.count({
    where: { safeContact: { not: "" }, borrower: { emailKey: key } },
  });
  return wishes > 0;
}

export async function createPerson(tx: Transaction, person: NewPerson): Promise<string> {
  const id = newId();
  await tx.person.create({
    data: {
      id,
      fullName: person.fullName,
      email: person.email,
      emailKey: person.email === null ? null : addressKey(person.email),
      phone: person.phone ?? null,
      language: person.language,
      invented: person.invented ?? false,
      createdAt: person.createdAt,
      createdById: person.createdById,
    },
  });
  return id;
}

export type PersonDetails = Pick<Person, "fullName" | "phone" | "language" | "spokenLanguage">;

export async function savePersonDetails(
  tx: Transaction,
  id: string,
  details: PersonDetails,
): Promise<void> {
  await tx.person.update({ where: { id }, data: details });
}

/** A person by what stands in an address of the portal; null where that is no id. */
export async function findPersonById(
  db: Reader | Transaction,
  id: string | undefined,
): Promise<Person | null> {
  return isId(id) ? findPerson(db, id) : null;
}

export async function hasAnybody(db: Reader | Transaction): Promise<boolean> {
  return (await db.person.findFirst({ select: { id: true } })) !== null;
}
