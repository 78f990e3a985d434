/**
 * What an adviser sees of the cases they were asked about, and no others: the child, who applies
 * for the child, their language and two answers of the application. Nothing about money.
 */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import type { PlanStatus } from "#app/modules/payment-plans/plan-lifecycle.ts";
import { planNumber } from "#app/modules/payment-plans/plan-store.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { birthday, calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { isOutcome, type Outcome } from "./legal-check.ts";

export const CASES_A_PAGE = 50;

export type AskedCase = {
  id: Id;
  /** "CPP-0041" */
  planNumber: string;
  childName: string;
  bornOn: CalendarDate;
  /** The 18th birthday: some applications are for children only. */
  deadlineOn: CalendarDate;
  borrowerName: string;
  language: Language;
  askedAt: Date | null;
  planStatus: PlanStatus;
  outcome: Outcome | null;
  recordedAt: Date | null;
};

export type CaseDetail = AskedCase & {
  spokenLanguage: string | null;
  careAnswer: string | null;
  hardshipAnswer: string | null;
  registrationReference: string;
  note: string;
};

const INCLUDED = {
  child: true,
  plan: { include: { household: { include: { borrower: true } }, application: true } },
  legalChecks: { orderBy: { recordedAt: "desc" }, take: 1 },
} as const satisfies Prisma.CaseInclude;

type Row = Prisma.CaseGetPayload<{ include: typeof INCLUDED }>;

function toAskedCase(row: Row): AskedCase {
  const { borrower } = row.plan.household;
  const bornOn = calendarDate(row.child.bornOn);
  const outcome = isOutcome(row.outcome) ? row.outcome : null;
  return {
    id: row.id,
    planNumber: planNumber(row.plan.number),
    childName: row.child.fullName,
    bornOn,
    deadlineOn: birthday(bornOn, 18),
    borrowerName: borrower.fullName,
    language: isLanguage(borrower.language) ? borrower.language : "en",
    askedAt: row.assignedAt,
    planStatus: row.plan.status as PlanStatus,
    outcome,
    recordedAt: outcome === null ? null : (row.legalChecks[0]?.recordedAt ?? null),
  };
}

/** Cases that wait for this adviser, the child who is 18 first at the top. */
export async function listOpenCases(reader: Reader, adviserId: Id): Promise<AskedCase[]> {
  const rows = await reader.case.findMany({
    where: { ...openTo(adviserId) },
    include: INCLUDED,
    orderBy: [{ child: { bornOn: "asc" } }, { id: "asc" }],
    take: 4 * CASES_A_PAGE,
  });
  return rows.map(toAskedCase);
}

/** Cases that this adviser answered, the newest first; one more than a page where more follow. */
export async function listAnsweredCases(
  reader: Reader,
  adviserId: Id,
  page: number,
): Promise<AskedCase[]> {
  const rows = await reader.case.findMany({
    where: { adviserId, outcome: { not: null } },
    include: INCLUDED,
    orderBy: [{ assignedAt: "desc" }, { id: "asc" }],
    skip: (page - 1) * CASES_A_PAGE,
    take: CASES_A_PAGE + 1,
  });
  return rows.map(toAskedCase);
}

export async function countOpenCases(reader: Reader, adviserId: Id): Promise<number> {
  return reader.case.count({ where: { ...openTo(adviserId) } });
}

function openTo(adviserId: Id) {
  return {
    adviserId,
    outcome: null,
    plan: { status: { in: ["submitted", "checking"] }, borrowerId: { not: adviserId } },
  } satisfies Prisma.CaseWhereInput;
}

/** The case as its own adviser sees it; for everybody else it does not exist. */
export async function findAskedCase(
  reader: Reader,
  id: unknown,
  adviserId: Id,
): Promise<CaseDetail | null> {
  if (!isId(id)) return null;
  const row = await reader.case.findUnique({ where: { id }, include: INCLUDED });
  if (row?.adviserId !== adviserId || row.plan.borrowerId === adviserId) return null;
  const [check] = row.outcome === null ? [] : row.legalChecks;
  const registrationReference =
    check?.registrationReference ?? (await lastRegistrationReference(reader, adviserId));
  return { ...toAskedCase(row), ...toAnswers(row), registrationReference, note: check?.note ?? "" };
}

/** What the family said that an adviser may know. */
function toAnswers({ plan: { household, application } }: Row) {
  return {
    spokenLanguage: household.borrower.spokenLanguage,
    careAnswer: application?.careAnswer ?? null,
    hardshipAnswer: application?.hardshipAnswer ?? null,
  };
}

/** The reference that the adviser gave last time, or nothing. */
async function lastRegistrationReference(db: Reader | Transaction, adviserId: Id): Promise<string> {
  const last = await db.legalCheck.findFirst({
    where: { adviserId },
    orderBy: { recordedAt: "desc" },
  });
  return last?.registrationReference ?? "";
}

export type WaitingCase = {
  id: Id;
  planId: Id;
  planNumber: number;
  childName: string;
  deadlineOn: CalendarDate;
  borrowerName: string;
};

/**
 * Children whom nobody has been asked about, or whose answer sent the plan back: for the officer
 * who assigns. The officer's own plan is left out.
 */
export async function listUnassignedCases(reader: Reader, officerId: Id): Promise<WaitingCase[]> {
  const rows = await reader.case.findMany({
    where: {
      plan: { status: { in: ["submitted", "checking"] }, borrowerId: { not: officerId } },
      OR: [{ adviserId: null }, { outcome: { in: ["more-needed", "do-not-proceed"] } }],
    },
    include: { child: true, plan: { include: { household: { include: { borrower: true } } } } },
    orderBy: [{ child: { bornOn: "asc" } }, { id: "asc" }],
    take: 4 * CASES_A_PAGE,
  });
  return rows.map((row) => ({
    id: row.id,
    planId: row.planId,
    planNumber: row.plan.number,
    childName: row.child.fullName,
    deadlineOn: birthday(calendarDate(row.child.bornOn), 18),
    borrowerName: row.plan.household.borrower.fullName,
  }));
}
