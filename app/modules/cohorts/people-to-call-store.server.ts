/** Whom the organiser of a cohort calls: people without e-mail, with their number and their news. */
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { isStage, SEATED_STAGES, type Stage } from "./membership.ts";

type Db = Reader | Transaction;

export type PersonToCall = Readonly<{
  /** Of the membership. */
  id: Id;
  partyId: Id;
  stage: Stage;
  fullName: string;
  phone: string;
  language: Language;
  spokenLanguage: string | null;
  /** How many ask together with this person. */
  others: number;
}>;

/** Asked by telephone and not called yet, in the order of asking. */
export function listApplied(db: Db, cohortId: Id): Promise<PersonToCall[]> {
  return list(db, { cohortId, stage: "applied" });
}

/** Somebody has news that no message brings: a place is free, the cohort has closed. */
export function listToCall(db: Db, cohortId: Id): Promise<PersonToCall[]> {
  return list(db, { cohortId, toCall: true });
}

/** How many wait for a call of the organiser. */
export async function countCalls(db: Db, cohortId: Id): Promise<number> {
  return (await listApplied(db, cohortId)).length + (await listToCall(db, cohortId)).length;
}

/** With a place but without e-mail: whoever changes a date calls them. */
export function listWithoutEmail(db: Db, cohortId: Id): Promise<PersonToCall[]> {
  return list(db, { cohortId, stage: { in: [...SEATED_STAGES] } });
}

/** Of each party only who left a telephone number. */
async function list(db: Db, where: Prisma.MembershipWhereInput): Promise<PersonToCall[]> {
  const rows = await db.membership.findMany({ where, orderBy: { queue: "asc" } });
  const people = await db.person.findMany({
    where: {
      id: { in: rows.map(({ personId }) => personId) },
      ...{ email: null, phone: { not: null } },
    },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  return rows.flatMap(({ id, partyId, personId, stage }) => {
    const person = byId.get(personId);
    if (person === undefined) return [];
    assert(isStage(stage), `membership ${id} stands at a stage that the portal knows`);
    const { fullName, phone, spokenLanguage } = person;
    const language = isLanguage(person.language) ? person.language : "en";
    const others = rows.filter((row) => row.partyId === partyId).length - 1;
    return [{ id, partyId, stage, fullName, phone: phone ?? "", language, spokenLanguage, others }];
  });
}
