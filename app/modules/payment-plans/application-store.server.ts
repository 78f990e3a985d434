/**
 * Applications in the database. A case joins a child to a plan from the moment the child is added,
 * so that a household's other children, and their other plans, stay out of this one.
 */
import { adultOn, isSameChild, type Child } from "#app/modules/households/childhood.ts";
import { toBorrower } from "#app/modules/households/borrower-store.server.ts";
import { toChild, toHousehold } from "#app/modules/households/household-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { parseCalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { SURENESS, type Answers, type Application, type Wishes } from "./application.ts";
import { EVERY } from "./plan-product.ts";
import { planNumber, toPlan } from "./plan-store.server.ts";

const WHOLE = {
  application: true,
  household: { include: { borrower: true } },
  cases: { include: { child: true } },
} as const satisfies Prisma.PaymentPlanInclude;

type Row = Prisma.PaymentPlanGetPayload<{ include: typeof WHOLE }>;

/** The application of a plan with everything that it says, or null; eldest child first. */
export async function findApplication(
  db: Reader | Transaction,
  planId: unknown,
): Promise<Application | null> {
  if (!isId(planId)) return null;
  const row = await db.paymentPlan.findUnique({ where: { id: planId }, include: WHOLE });
  if (row === null) return null;
  const officer =
    row.startedById === null
      ? null
      : await db.person.findUnique({ where: { id: row.startedById } });
  return toApplication(row, officer?.fullName ?? null);
}

function toApplication(row: Row, startedByName: string | null): Application {
  return {
    plan: toPlan(row),
    number: planNumber(row.number),
    household: toHousehold(row.household),
    borrower: toBorrower(row.household.borrower),
    children: row.cases.map(toApplicationChild).sort(byBirth),
    answers: toAnswers(row.application),
    startedByName,
  };
}

function toApplicationChild(row: Row["cases"][number]) {
  const child = toChild(row.child);
  return {
    ...child,
    caseId: row.id,
    deadline: adultOn(child.bornOn),
    adviserAsked: row.adviserId !== null,
    outcome: row.outcome,
  };
}

function byBirth(one: Child, other: Child): number {
  return one.bornOn.localeCompare(other.bornOn) || one.id.localeCompare(other.id);
}

const NO_ANSWERS: Answers = {
  care: null,
  hardship: null,
  afford: null,
  paydayEvery: null,
  wishes: {},
  householdDone: false,
  contactDone: false,
};

function toAnswers(row: Row["application"]): Answers {
  if (row === null) return NO_ANSWERS;
  return {
    care: SURENESS.find((each) => each === row.careAnswer) ?? null,
    hardship: SURENESS.find((each) => each === row.hardshipAnswer) ?? null,
    afford: row.affordPence === null ? null : pence(row.affordPence),
    paydayEvery: EVERY.find((each) => each === row.paydayEvery) ?? null,
    wishes: toWishes(row),
    householdDone: row.householdDone,
    contactDone: row.contactDone,
  };
}

function toWishes(row: NonNullable<Row["application"]>): Partial<Wishes> {
  const every = EVERY.find((each) => each === row.wishEvery);
  const firstDueOn = parseCalendarDate(row.wishFirstDueOn ?? "");
  return {
    ...(row.wishCount !== null && { count: row.wishCount }),
    ...(every !== undefined && { every }),
    ...(firstDueOn !== null && { firstDueOn }),
    whole: row.wishWhole,
  };
}

/** Writes the answers that are given; the others stay as they are. */
export async function saveAnswers(
  tx: Transaction,
  context: Context,
  planId: Id,
  answers: Partial<Answers>,
): Promise<void> {
  const { care, hardship, afford, paydayEvery, wishes } = answers;
  const { householdDone, contactDone } = answers;
  const changes = {
    ...(care !== undefined && { careAnswer: care }),
    ...(hardship !== undefined && { hardshipAnswer: hardship }),
    ...(afford !== undefined && { affordPence: afford }),
    ...(paydayEvery !== undefined && { paydayEvery }),
    ...(wishes !== undefined && wishColumns(wishes)),
    ...(householdDone !== undefined && { householdDone }),
    ...(contactDone !== undefined && { contactDone }),
    updatedAt: context.now,
  };
  await tx.application.upsert({
    where: { planId },
    create: { planId, ...changes },
    update: changes,
  });
}

function wishColumns({ count, every, firstDueOn, whole }: Partial<Wishes>) {
  return {
    ...(count !== undefined && { wishCount: count }),
    ...(every !== undefined && { wishEvery: every }),
    ...(firstDueOn !== undefined && { wishFirstDueOn: firstDueOn }),
    ...(whole !== undefined && { wishWhole: whole }),
  };
}

/** The draft of a borrower, of whom there is at most one; with when it was last worked on. */
export async function findDraft(
  db: Reader | Transaction,
  borrowerId: Id,
): Promise<{ planId: Id; number: number; savedAt: Date } | null> {
  const row = await db.paymentPlan.findFirst({
    where: { borrowerId, status: "draft" },
    include: { application: true },
    orderBy: { number: "desc" },
  });
  if (row === null) return null;
  const savedAt = row.application?.updatedAt ?? row.createdAt;
  return { planId: row.id, number: row.number, savedAt };
}

/** Notes that an officer fills in this draft with the family; the first one who does stays noted. */
export async function joinDraft(tx: Transaction, planId: Id, officerId: Id): Promise<boolean> {
  const { count } = await tx.paymentPlan.updateMany({
    where: { id: planId, status: "draft", startedById: null, borrowerId: { not: officerId } },
    data: { startedById: officerId },
  });
  return count > 0;
}

export async function createCase(tx: Transaction, planId: Id, childId: Id): Promise<void> {
  await tx.case.create({ data: { id: newId(), planId, childId } });
}

/** Takes a child out of the plan; a case that an adviser has answered stays on record. */
export async function deleteCase(tx: Transaction, caseId: Id): Promise<void> {
  await tx.case.deleteMany({ where: { id: caseId, adviserId: null, legalChecks: { none: {} } } });
}

/** Plans that may still pay, or be paying, for a child. */
const CLOSED = ["settled", "withdrawn", "cancelled"];

/** Whether another plan is open for this child. */
export async function hasOtherOpenPlan(tx: Transaction, childId: Id, planId: Id): Promise<boolean> {
  const others = await tx.case.count({
    where: { childId, planId: { not: planId }, plan: { status: { notIn: CLOSED } } },
  });
  return others > 0;
}

/**
 * Open plans of other households that name a child of the same name and birth, for staff only: a
 * family is never told what another household wrote. Shown as "CPP-0041".
 */
export async function findSameChildElsewhere(
  db: Reader | Transaction,
  application: Application,
): Promise<string[]> {
  const { children, household } = application;
  if (children.length === 0) return [];
  const rows = await db.case.findMany({
    where: {
      child: {
        bornOn: { in: children.map(({ bornOn }) => bornOn) },
        householdId: { not: household.id },
      },
      plan: { status: { notIn: [...CLOSED, "draft"] } },
    },
    include: { child: true, plan: { select: { number: true } } },
    take: 50,
  });
  const numbers = rows
    .filter((row) => children.some((child) => isSameChild(child, toChild(row.child))))
    .map((row) => planNumber(row.plan.number));
  return [...new Set(numbers)].sort();
}
