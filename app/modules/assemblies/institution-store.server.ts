/** Member institutions in the database. They leave, and are never deleted. */
import { isBorough } from "#app/modules/cohorts/boroughs.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { INSTITUTION_KINDS, type Institution, type InstitutionFacts } from "./institution.ts";

type Db = Reader | Transaction;

function toInstitution(row: Prisma.InstitutionGetPayload<object>): Institution {
  const { id, name, borough, invented, version } = row;
  const kind = INSTITUTION_KINDS.find((known) => known === row.kind);
  assert(kind !== undefined, `institution ${id} is of a kind that the portal knows`);
  return {
    ...{ id, name, kind, invented, version },
    borough: isBorough(borough) ? borough : null,
    joinedOn: calendarDate(row.joinedOn),
    leftOn: row.leftOn === null ? null : calendarDate(row.leftOn),
  };
}

/** Whatever is decided about an institution and its dues is decided one after another. */
export function lockInstitution(tx: Transaction, id: Id): Promise<void> {
  return lockWord(tx, `institution ${id}`);
}

/** The institution, or null; a text that is no id finds nothing. */
export async function findInstitution(db: Db, id: unknown): Promise<Institution | null> {
  if (!isId(id)) return null;
  const row = await db.institution.findUnique({ where: { id } });
  return row === null ? null : toInstitution(row);
}

const BY_NAME = [{ name: "asc" }, { id: "asc" }] as const satisfies object[];

/** Every institution by name, those that left too. */
export async function listInstitutions(db: Db): Promise<Institution[]> {
  const rows = await db.institution.findMany({ orderBy: [...BY_NAME] });
  return rows.map(toInstitution);
}

/** Who was a member on that day, by name; and these too, members or not. */
export async function listMembersOn(
  db: Db,
  { day, also }: { day: CalendarDate; also: readonly Id[] },
): Promise<Institution[]> {
  const rows = await db.institution.findMany({
    where: {
      OR: [
        { joinedOn: { lte: day }, OR: [{ leftOn: null }, { leftOn: { gt: day } }] },
        { id: { in: [...also] } },
      ],
    },
    orderBy: [...BY_NAME],
  });
  return rows.map(toInstitution);
}

function columns({ borough, ...facts }: InstitutionFacts) {
  return { ...facts, borough: borough ?? "" };
}

export async function createInstitution(
  tx: Transaction,
  { facts, invented, at }: { facts: InstitutionFacts; invented: boolean; at: Date },
): Promise<Id> {
  const id = newId();
  await tx.institution.create({ data: { id, ...columns(facts), invented, createdAt: at } });
  return id;
}

export async function saveInstitution(
  tx: Transaction,
  id: Id,
  facts: InstitutionFacts,
): Promise<void> {
  await tx.institution.update({
    where: { id },
    data: { ...columns(facts), version: { increment: 1 } },
  });
}
