/**
 * Agreements in the database: each version of what is put to the family, with its schedule and its
 * text in both languages. Rows are append-only; acceptance is a row of its own.
 */
import { createHash } from "node:crypto";
import type { Language } from "#app/i18n/languages.ts";
import { findLender } from "#app/modules/settings/lender-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { pence, type Pence } from "#app/shared/money.ts";
import { agreementText } from "./agreement.ts";
import { scheduleInstalments, type Instalment } from "./instalment-schedule.ts";
import type { Every } from "./plan-product.ts";
import type { Plan } from "./plan-store.server.ts";

export type Agreement = {
  id: Id;
  planId: Id;
  version: number;
  /** As it is printed in the text. */
  borrowerName: string;
  principal: Pence;
  count: number;
  every: Every;
  firstDueOn: CalendarDate;
  whole: boolean;
  approvedAt: Date;
  texts: Record<Language, { text: string; hash: string }>;
  instalments: Instalment[];
  acceptance: { typedName: string; language: Language; textHash: string; acceptedAt: Date } | null;
};

/** SHA-256 of the text's UTF-8 bytes, hexadecimal. */
export function hashText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Writes the next version of the plan's agreement: terms, schedule, and the text in both languages. */
export async function createAgreement(
  tx: Transaction,
  context: Context,
  plan: Plan,
): Promise<void> {
  const terms = termsOf(plan);
  const instalments = scheduleInstalments(terms);
  const lender = await findLender(tx);
  const household = await tx.household.findUniqueOrThrow({
    where: { id: plan.householdId },
    include: { borrower: true },
  });
  const cases = await tx.case.findMany({
    where: { planId: plan.id },
    include: { child: true },
    orderBy: [{ child: { bornOn: "asc" } }, { id: "asc" }],
  });
  const parties = {
    lender: lender.name,
    licence: lender.licenceNumber,
    borrower: household.borrower.fullName,
    children: cases.map(({ child }) => child.fullName),
    reference: household.reference,
    instalments,
  };
  const textEn = agreementText("en", { ...parties, wording: lender.agreementTextEn });
  const textEs = agreementText("es", { ...parties, wording: lender.agreementTextEs });
  const earlier = await tx.agreement.count({ where: { planId: plan.id } });
  await tx.agreement.create({
    data: {
      ...{ id: newId(), planId: plan.id, version: earlier + 1, lenderId: lender.id },
      ...{
        potId: terms.potId,
        borrowerName: parties.borrower,
        feePence: terms.fee,
        childCount: cases.length,
      },
      ...{ principalPence: terms.principal, count: terms.count, every: terms.every },
      ...{ firstDueOn: terms.firstDueOn, whole: terms.whole },
      ...{ textEn, textEs, hashEn: hashText(textEn), hashEs: hashText(textEs) },
      ...{ preparedById: terms.preparedById, approvedById: terms.approvedById },
      approvedAt: context.now,
      instalments: {
        create: instalments.map(({ number, dueOn, amount }) => ({
          id: newId(),
          number,
          dueOn,
          amountPence: amount,
        })),
      },
    },
  });
}

function termsOf(plan: Plan) {
  const { principal, count, every, firstDueOn, whole, potId, fee } = plan;
  const { preparedById, approvedById } = plan;
  assert(
    principal !== null && count !== null && every !== null && firstDueOn !== null,
    "an approved plan has its terms",
  );
  assert(
    potId !== null && fee !== null && preparedById !== null && approvedById !== null,
    "an approved plan has its pot, its fee and its two people",
  );
  return { principal, count, every, firstDueOn, whole, potId, fee, preparedById, approvedById };
}

type Row = Prisma.AgreementGetPayload<{ include: { instalments: true; acceptance: true } }>;

/** The newest version that was put to the family, or null before the first approval. */
export async function findAgreement(
  db: Reader | Transaction,
  planId: Id,
): Promise<Agreement | null> {
  const row = await db.agreement.findFirst({
    where: { planId },
    orderBy: { version: "desc" },
    include: { instalments: { orderBy: { number: "asc" } }, acceptance: true },
  });
  return row === null ? null : toAgreement(row);
}

function toAgreement(row: Row): Agreement {
  const { id, planId, version, borrowerName, count, whole, approvedAt, acceptance } = row;
  return {
    ...{ id, planId, version, borrowerName, count, whole, approvedAt },
    principal: pence(row.principalPence),
    every: row.every as Every,
    firstDueOn: calendarDate(row.firstDueOn),
    texts: {
      en: { text: row.textEn, hash: row.hashEn },
      es: { text: row.textEs, hash: row.hashEs },
    },
    instalments: row.instalments.map(({ number, dueOn, amountPence }) => ({
      number,
      dueOn: calendarDate(dueOn),
      amount: pence(amountPence),
    })),
    acceptance:
      acceptance === null
        ? null
        : {
            typedName: acceptance.typedName,
            language: acceptance.language as Language,
            textHash: acceptance.textHash,
            acceptedAt: acceptance.acceptedAt,
          },
  };
}

export async function createAcceptance(
  tx: Transaction,
  context: Context,
  accepted: { agreement: Agreement; personId: Id; typedName: string; language: Language },
): Promise<void> {
  const { agreement, personId, typedName, language } = accepted;
  await tx.agreementAcceptance.create({
    data: {
      agreementId: agreement.id,
      personId,
      typedName,
      language,
      textHash: agreement.texts[language].hash,
      acceptedAt: context.now,
    },
  });
}
