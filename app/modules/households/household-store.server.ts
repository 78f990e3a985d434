/**
 * Households and their children in the database. A household belongs to one borrower and keeps
 * its reference for ever.
 */
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import type { Child } from "./childhood.ts";
import { CONTACT_WAYS, type ContactWay } from "./contact-details.ts";

export type Household = {
  id: Id;
  /** Stored form, eight characters; `formatHouseholdReference` shows it. */
  reference: string;
  borrowerId: Id;
  address: string;
  postcode: string;
  contactBy: ContactWay;
  /** The family's own words; empty when it has no wishes. */
  safeContact: string;
};

export function toHousehold(row: Prisma.HouseholdGetPayload<object>): Household {
  const { id, reference, borrowerId, address, postcode, safeContact } = row;
  const contactBy = CONTACT_WAYS.find((way) => way === row.contactBy) ?? "email";
  return { id, reference, borrowerId, address, postcode, contactBy, safeContact };
}

export function toChild({ id, fullName, bornOn }: Prisma.ChildGetPayload<object>): Child {
  return { id, fullName, bornOn: calendarDate(bornOn) };
}

/** The household of a borrower, or null before the first application. */
export async function findHousehold(
  db: Reader | Transaction,
  borrowerId: Id,
): Promise<Household | null> {
  const row = await db.household.findUnique({ where: { borrowerId } });
  return row === null ? null : toHousehold(row);
}

/** The household with this reference, in its stored form. */
export async function findHouseholdByReference(
  db: Reader | Transaction,
  reference: string,
): Promise<Household | null> {
  const row = await db.household.findUnique({ where: { reference } });
  return row === null ? null : toHousehold(row);
}

/**
 * The borrower's household, made with a free reference where there is none. The caller holds the
 * borrower's lock, so that two first applications make one household.
 */
export async function ensureHousehold(
  tx: Transaction,
  context: Context,
  { borrowerId, makeReference }: { borrowerId: Id; makeReference: () => string },
): Promise<Household> {
  const known = await findHousehold(tx, borrowerId);
  if (known !== null) return known;
  let reference = makeReference();
  while ((await findHouseholdByReference(tx, reference)) !== null) reference = makeReference();
  const borrower = await tx.person.findUniqueOrThrow({ where: { id: borrowerId } });
  const contactBy: ContactWay = borrower.email === null ? "phone" : "email";
  const row = await tx.household.create({
    data: { id: newId(), reference, borrowerId, contactBy, createdAt: context.now },
  });
  return toHousehold(row);
}

export async function saveHousehold(
  tx: Transaction,
  id: Id,
  changes: Partial<Pick<Household, "address" | "postcode" | "contactBy" | "safeContact">>,
): Promise<void> {
  await tx.household.update({ where: { id }, data: changes });
}

/** A household's children, eldest first. */
export async function childrenOf(db: Reader | Transaction, householdId: Id): Promise<Child[]> {
  const rows = await db.child.findMany({
    where: { householdId },
    orderBy: [{ bornOn: "asc" }, { id: "asc" }],
  });
  return rows.map(toChild);
}

export async function createChild(
  tx: Transaction,
  context: Context,
  { householdId, fullName, bornOn }: Omit<Child, "id"> & { householdId: Id },
): Promise<Child> {
  const row = await tx.child.create({
    data: { id: newId(), householdId, fullName, bornOn, createdAt: context.now },
  });
  return toChild(row);
}

export async function saveChild(tx: Transaction, { id, fullName, bornOn }: Child): Promise<void> {
  await tx.child.update({ where: { id }, data: { fullName, bornOn } });
}

/** Deletes a child that no case of any plan is about; others are history and stay. */
export async function deleteChildWithoutCases(tx: Transaction, id: Id): Promise<void> {
  await tx.child.deleteMany({ where: { id, cases: { none: {} } } });
}
