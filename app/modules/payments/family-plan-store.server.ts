/**
 * Plans as their own family sees them, each page in one statement. Only the borrower finds one:
 * to everybody else it does not exist.
 */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import type { PlanStatus } from "#app/modules/payment-plans/plan-lifecycle.ts";
import { planNumber } from "#app/modules/payment-plans/plan-store.server.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { pence, ZERO, type Pence } from "#app/shared/money.ts";

export type FamilyChild = {
  fullName: string;
  /** When an adviser was asked; null before. */
  askedAt: Date | null;
  outcome: string | null;
  paidFee: { amount: Pence; paidOn: CalendarDate; reference: string } | null;
};

/** Where money is paid to. */
export type PayTo = { name: string; bank: string; sortCode: string; account: string };

export type FamilyPlan = {
  id: Id;
  /** "CPP-0041" */
  number: string;
  status: PlanStatus;
  submittedAt: Date | null;
  preparedAt: Date | null;
  approvedAt: Date | null;
  closedAt: Date | null;
  /** Words of staff, in the family's written language. */
  closeReason: string | null;
  startedByName: string | null;
  borrowerName: string;
  borrowerLanguage: Language;
  /** Stored form; `formatHouseholdReference` shows it. */
  reference: string;
  payTo: PayTo | null;
  /** The newest agreement put to the family. */
  agreement: {
    version: number;
    principal: Pence;
    count: number;
    firstDueOn: CalendarDate;
    acceptedAt: Date | null;
  } | null;
  children: FamilyChild[];
};

type Moment = Date | string | null;
type Whole = bigint | number | null;

type Row = {
  id: string;
  number: Whole;
  status: string;
  submittedAt: Moment;
  preparedAt: Moment;
  approvedAt: Moment;
  closedAt: Moment;
  closeReason: string | null;
  startedByName: string | null;
  borrowerName: string;
  borrowerLanguage: string;
  reference: string;
  payToName: string | null;
  bank: string | null;
  sortCode: string | null;
  account: string | null;
  agreementVersion: Whole;
  principal: Whole;
  count: Whole;
  firstDueOn: string | null;
  acceptedAt: Moment;
  childName: string | null;
  askedAt: Moment;
  outcome: string | null;
  bornOn: string | null;
  caseId: string | null;
  feePence: Whole;
  feePaidOn: string | null;
  feeReference: string | null;
};

/** The borrower's own plan, or null. */
export async function findFamilyPlan(
  reader: Reader,
  id: unknown,
  personId: Id,
): Promise<FamilyPlan | null> {
  if (!isId(id)) return null;
  const rows = await reader.$queryRaw<Row[]>`
    SELECT p."id", p."number", p."status", p."submittedAt", p."preparedAt", p."approvedAt",
      p."closedAt", p."closeReason", s."fullName" AS "startedByName",
      b."fullName" AS "borrowerName", b."language" AS "borrowerLanguage", h."reference",
      l."name" AS "payToName", l."bankName" AS "bank", l."bankSortCode" AS "sortCode",
      l."bankAccount" AS "account", g."version" AS "agreementVersion",
      g."principalPence" AS "principal", g."count", g."firstDueOn", a."acceptedAt",
      k."fullName" AS "childName", k."bornOn", c."id" AS "caseId", c."assignedAt" AS "askedAt", c."outcome",
      q."amountPence" AS "feePence", q."paidOn" AS "feePaidOn", q."reference" AS "feeReference"
    FROM "PaymentPlan" p
    JOIN "Household" h ON h."id" = p."householdId"
    JOIN "Person" b ON b."id" = p."borrowerId"
    LEFT JOIN "Person" s ON s."id" = p."startedById"
    LEFT JOIN "LenderVersion" l ON l."version" = (
      SELECT max("version") FROM "LenderVersion" WHERE "status" = 'approved')
    LEFT JOIN "Agreement" g ON g."planId" = p."id"
      AND g."version" = (SELECT max("version") FROM "Agreement" WHERE "planId" = p."id")
    LEFT JOIN "AgreementAcceptance" a ON a."agreementId" = g."id"
    LEFT JOIN "Case" c ON c."planId" = p."id"
    LEFT JOIN "Child" k ON k."id" = c."childId"
    LEFT JOIN "PayOut" o ON o."caseId" = c."id"
    LEFT JOIN "PayOutRequest" q ON q."id" = o."requestId"
    WHERE p."id" = ${id} AND p."borrowerId" = ${personId}`;
  const [first] = rows;
  return first === undefined ? null : toFamilyPlan(first, rows.sort(byAge));
}

/** The eldest child first; twins in the order of their cases. */
function byAge(first: Row, second: Row): number {
  return ageKey(first) < ageKey(second) ? -1 : 1;
}

function ageKey({ bornOn, caseId }: Row): string {
  return `${bornOn ?? ""} ${caseId ?? ""}`;
}

function toFamilyPlan(row: Row, rows: readonly Row[]): FamilyPlan {
  const { id, closeReason, startedByName, borrowerName, reference } = row;
  return {
    ...{ id, closeReason, startedByName, borrowerName, reference },
    number: planNumber(Number(row.number)),
    status: row.status as PlanStatus,
    submittedAt: moment(row.submittedAt),
    preparedAt: moment(row.preparedAt),
    approvedAt: moment(row.approvedAt),
    closedAt: moment(row.closedAt),
    borrowerLanguage: isLanguage(row.borrowerLanguage) ? row.borrowerLanguage : "en",
    payTo: toPayTo(row),
    agreement: toAgreement(row),
    children: rows.flatMap(toChild),
  };
}

function moment(value: Moment): Date | null {
  return value === null ? null : new Date(value);
}

function amount(value: Whole): Pence {
  return value === null ? ZERO : pence(Number(value));
}

function toPayTo({ payToName, bank, sortCode, account }: Row): PayTo | null {
  if (payToName === null) return null;
  return { name: payToName, bank: bank ?? "", sortCode: sortCode ?? "", account: account ?? "" };
}

function toAgreement(row: Row): FamilyPlan["agreement"] {
  if (row.agreementVersion === null || row.firstDueOn === null) return null;
  return {
    version: Number(row.agreementVersion),
    principal: amount(row.principal),
    count: Number(row.count),
    firstDueOn: calendarDate(row.firstDueOn),
    acceptedAt: moment(row.acceptedAt),
  };
}

function toChild(row: Row): FamilyChild[] {
  const { childName, outcome, feePaidOn } = row;
  if (childName === null) return [];
  const paidFee =
    feePaidOn === null
      ? null
      : {
          amount: amount(row.feePence),
          paidOn: calendarDate(feePaidOn),
          reference: row.feeReference ?? "",
        };
  return [{ fullName: childName, askedAt: moment(row.askedAt), outcome, paidFee }];
}
