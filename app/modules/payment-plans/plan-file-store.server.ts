/**
 * The staff's file of a plan: the family, the children with their legal checks and deadlines, who
 * decided what and when. Money is read by the payments module.
 */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { birthday, calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { pence, type Pence } from "#app/shared/money.ts";
import { findPlan, planNumber, toPlan, type Plan } from "./plan-store.server.ts";

/** How many children the plan is for: one case each. */
export async function countChildren(db: Reader | Transaction, planId: Id): Promise<number> {
  return db.case.count({ where: { planId } });
}

type Known = Readonly<{ status: string; startedById: Id | null; borrowerId: Id }>;

/**
 * Whether staff know of a plan: not of a draft that a family keeps to itself, and nobody of their
 * own, which is theirs under /my only (product.md, settled question 5).
 */
function isForStaff({ status, startedById, borrowerId }: Known, readerId: Id): boolean {
  return borrowerId !== readerId && (status !== "draft" || startedById !== null);
}

/** The plan as a person of staff knows of it, or null. */
export async function findStaffPlan(
  db: Reader | Transaction,
  id: unknown,
  readerId: Id,
): Promise<Plan | null> {
  const plan = await findPlan(db, id);
  return plan !== null && isForStaff(plan, readerId) ? plan : null;
}

export type ChildOnFile = {
  caseId: Id;
  fullName: string;
  bornOn: CalendarDate;
  /** The 18th birthday, the deadline of the application. */
  deadlineOn: CalendarDate;
  adviserName: string | null;
  askedAt: Date | null;
  outcome: string | null;
  check: { recordedAt: Date; registrationReference: string; note: string } | null;
  payOut: { amount: Pence; paidOn: CalendarDate; reference: string } | null;
};

export type PlanFile = {
  plan: Plan;
  createdAt: Date;
  closedAt: Date | null;
  closeReason: string | null;
  family: {
    fullName: string;
    language: Language;
    spokenLanguage: string | null;
    email: string | null;
    phone: string | null;
    reference: string;
    contactBy: string;
    safeContact: string;
  };
  pot: { id: Id; name: string } | null;
  children: ChildOnFile[];
  agreement: { version: number; approvedAt: Date; acceptedAt: Date | null } | null;
  balance: { outstanding: Pence; surplus: Pence; oldestUnpaidCollectOn: CalendarDate | null };
  /** Names of those who started, prepared and approved, by id. */
  names: Readonly<Record<Id, string>>;
};

const INCLUDED = {
  household: { include: { borrower: true } },
  pot: true,
  balance: true,
  cases: {
    include: {
      child: true,
      legalChecks: { orderBy: { recordedAt: "desc" }, take: 1 },
      payOut: { include: { request: true } },
    },
  },
  agreements: {
    orderBy: { version: "desc" },
    take: 1,
    select: { version: true, approvedAt: true, acceptance: { select: { acceptedAt: true } } },
  },
} as const satisfies Prisma.PaymentPlanInclude;

type Row = Prisma.PaymentPlanGetPayload<{ include: typeof INCLUDED }>;
type CaseRow = Row["cases"][number];

/** The same plan with all that stands on its file, or null. */
export async function findPlanFile(
  reader: Reader,
  id: unknown,
  readerId: Id,
): Promise<PlanFile | null> {
  if (!isId(id)) return null;
  const row = await reader.paymentPlan.findUnique({ where: { id }, include: INCLUDED });
  if (row === null || !isForStaff(row, readerId)) return null;
  return toFile(row, await namesOf(reader, row));
}

async function namesOf(reader: Reader, row: Row): Promise<Record<Id, string>> {
  const ids = [row.startedById, row.preparedById, row.approvedById];
  for (const { adviserId } of row.cases) ids.push(adviserId);
  const people = await reader.person.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, fullName: true },
  });
  return Object.fromEntries(people.map((person) => [person.id, person.fullName]));
}

function toFile(row: Row, names: Record<Id, string>): PlanFile {
  const [agreement] = row.agreements;
  return {
    plan: toPlan(row),
    createdAt: row.createdAt,
    closedAt: row.closedAt,
    closeReason: row.closeReason,
    family: toFamily(row.household),
    pot: row.pot === null ? null : { id: row.pot.id, name: row.pot.name },
    children: row.cases
      .map((each) => toChild(each, names))
      .sort((a, b) => (a.deadlineOn < b.deadlineOn ? -1 : 1)),
    agreement:
      agreement === undefined
        ? null
        : { ...agreement, acceptedAt: agreement.acceptance?.acceptedAt ?? null },
    balance: toBalance(row.balance),
    names,
  };
}

function toBalance(balance: Row["balance"]): PlanFile["balance"] {
  return {
    outstanding: pence(balance?.outstandingPence ?? 0),
    surplus: pence(balance?.surplusPence ?? 0),
    oldestUnpaidCollectOn: (balance?.oldestUnpaidCollectOn ?? null) as CalendarDate | null,
  };
}

function toFamily({ borrower, ...household }: Row["household"]): PlanFile["family"] {
  return {
    fullName: borrower.fullName,
    language: isLanguage(borrower.language) ? borrower.language : "en",
    spokenLanguage: borrower.spokenLanguage,
    email: borrower.email,
    phone: borrower.phone,
    reference: household.reference,
    contactBy: household.contactBy,
    safeContact: household.safeContact,
  };
}

function toChild(row: CaseRow, names: Record<Id, string>): ChildOnFile {
  const bornOn = calendarDate(row.child.bornOn);
  const [check] = row.outcome === null ? [] : row.legalChecks;
  return {
    caseId: row.id,
    fullName: row.child.fullName,
    bornOn,
    deadlineOn: birthday(bornOn, 18),
    adviserName: row.adviserId === null ? null : (names[row.adviserId] ?? null),
    askedAt: row.assignedAt,
    outcome: row.outcome,
    check: check ?? null,
    payOut:
      row.payOut === null
        ? null
        : {
            amount: pence(row.payOut.request.amountPence),
            paidOn: calendarDate(row.payOut.request.paidOn),
            reference: row.payOut.request.reference,
          },
  };
}

/** The plan as the heads of its pages name it. */
export function headingOf({ plan, family }: PlanFile) {
  return { id: plan.id, number: planNumber(plan.number), familyName: family.fullName };
}
