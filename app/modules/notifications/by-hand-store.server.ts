/**
 * News of plans that a person of staff tells: outbox messages that no sender takes. A plan of the
 * reader's own is left out everywhere.
 */
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { tellingWay, WAYS_BY_HAND, type TellingWay } from "./telling-way.ts";

const OPEN = { channel: { in: [...WAYS_BY_HAND] }, sentAt: null };

export type NewsToTell = {
  id: Id;
  subject: string;
  body: string;
  language: Language;
  createdAt: Date;
};

/** News of the plan that nobody has told yet, oldest first. */
export async function listToTell(db: Reader | Transaction, planId: Id): Promise<NewsToTell[]> {
  const rows = await db.outboxMessage.findMany({
    where: { ...OPEN, planId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, subject: true, body: true, language: true, createdAt: true },
  });
  return rows.map(({ language, ...row }) => ({ ...row, language: toLanguage(language) }));
}

export function countToTell(reader: Reader, planId: Id): Promise<number> {
  return reader.outboxMessage.count({ where: { ...OPEN, planId } });
}

export type FamilyToTell = {
  planId: Id;
  planNumber: number;
  name: string;
  language: Language;
  way: TellingWay;
  count: number;
  since: Date;
};

type Row = {
  planId: string;
  planNumber: number | bigint;
  name: string;
  language: string;
  contactBy: string;
  email: string | null;
  phone: string | null;
  count: number | bigint;
  since: Date | string | number;
};

/** Families with news to be told, who has waited longest first. */
export async function listFamiliesToTell(
  reader: Reader,
  personId: Id,
  { skip, take }: { skip: number; take: number },
): Promise<FamilyToTell[]> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT p."id" AS "planId", p."number" AS "planNumber", b."fullName" AS "name",
      b."language", h."contactBy", b."email", b."phone",
      count(*) AS "count", min(o."createdAt") AS "since"
    FROM "OutboxMessage" o
    JOIN "PaymentPlan" p ON p."id" = o."planId"
    JOIN "Household" h ON h."id" = p."householdId"
    JOIN "Person" b ON b."id" = p."borrowerId"
    WHERE o."channel" IN ('phone', 'post') AND o."sentAt" IS NULL
      AND p."borrowerId" <> ${personId}
    GROUP BY p."id", p."number", b."fullName", b."language", h."contactBy", b."email", b."phone"
    ORDER BY "since", "planId" LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ planId, name, language, contactBy, email, phone, ...row }) => ({
    ...{ planId, name, language: toLanguage(language) },
    planNumber: Number(row.planNumber),
    way: tellingWay({ contactBy, email, phone }),
    count: Number(row.count),
    since: new Date(row.since),
  }));
}

export type TellingFile = {
  planId: Id;
  planNumber: number;
  borrowerId: Id;
  name: string;
  language: Language;
  way: TellingWay;
  phone: string | null;
  address: string;
  /** Safe-contact wishes, in the family's words. */
  safeContact: string;
};

/** Whom to tell and how, for anybody but the borrower; null where there is no such plan. */
export async function findTellingFile(
  db: Reader | Transaction,
  planId: unknown,
  personId: Id,
): Promise<TellingFile | null> {
  if (!isId(planId)) return null;
  const plan = await db.paymentPlan.findUnique({
    where: { id: planId, borrowerId: { not: personId } },
    include: { household: { include: { borrower: true } } },
  });
  if (plan === null) return null;
  const { borrower, contactBy, address, postcode, safeContact } = plan.household;
  return {
    ...{ planId, planNumber: plan.number, borrowerId: plan.borrowerId, name: borrower.fullName },
    language: toLanguage(borrower.language),
    way: tellingWay({ contactBy, email: borrower.email, phone: borrower.phone }),
    phone: borrower.phone,
    address: [address, postcode].filter((line) => line !== "").join("\n"),
    safeContact,
  };
}

function toLanguage(text: string): Language {
  return isLanguage(text) ? text : "en";
}

/** Notes that these messages were told, and by whom. */
export async function saveTold(
  tx: Transaction,
  ids: readonly Id[],
  { at: sentAt, byId: toldById }: { at: Date; byId: Id },
): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: { id: { in: [...ids] } },
    data: { sentAt, toldById },
  });
}
