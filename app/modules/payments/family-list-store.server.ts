/** All plans of one person, newest first, with what each needs next, in one statement. */
import type { PlanStatus } from "#app/modules/payment-plans/plan-lifecycle.ts";
import { planNumber } from "#app/modules/payment-plans/plan-store.server.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { rowsOfPage } from "#app/shared/list-page.ts";
import { pence, type Pence } from "#app/shared/money.ts";

export type PlanInList = {
  id: Id;
  /** "CPP-0041" */
  number: string;
  status: PlanStatus;
  children: string[];
  principal: Pence | null;
  outstanding: Pence;
  /** The oldest instalment that is not paid, and what is left of it. */
  nextDueOn: CalendarDate | null;
  nextDue: Pence | null;
  /** When that instalment is collected: before today, it is overdue. */
  nextCollectOn: CalendarDate | null;
};

type Row = {
  id: string;
  number: bigint | number;
  status: string;
  principal: bigint | number | null;
  outstanding: bigint | number | null;
  nextDueOn: string | null;
  nextDue: bigint | number | null;
  nextCollectOn: string | null;
  childName: string | null;
};

/** A page of the person's own plans, and one plan more where there is a next page. */
export async function listFamilyPlans(
  reader: Reader,
  personId: Id,
  page: number,
): Promise<PlanInList[]> {
  const { skip, take } = rowsOfPage(page);
  const rows = await reader.$queryRaw<Row[]>`
    SELECT p."id", p."number", p."status", p."principalPence" AS "principal",
      m."outstandingPence" AS "outstanding", m."nextDueOn", m."nextDuePence" AS "nextDue",
      m."oldestUnpaidCollectOn" AS "nextCollectOn", k."fullName" AS "childName"
    FROM (SELECT * FROM "PaymentPlan" WHERE "borrowerId" = ${personId}
      ORDER BY "number" DESC LIMIT ${take} OFFSET ${skip}) p
    LEFT JOIN "PlanBalance" m ON m."planId" = p."id"
    LEFT JOIN "Case" c ON c."planId" = p."id"
    LEFT JOIN "Child" k ON k."id" = c."childId"
    ORDER BY p."number" DESC, k."bornOn", c."id"`;
  const plans = new Map<Id, PlanInList>();
  for (const row of rows) {
    const plan = plans.get(row.id) ?? toPlan(row);
    plans.set(row.id, plan);
    if (row.childName !== null) plan.children.push(row.childName);
  }
  return [...plans.values()];
}

function toPlan(row: Row): PlanInList {
  return {
    id: row.id,
    number: planNumber(Number(row.number)),
    status: row.status as PlanStatus,
    children: [],
    principal: row.principal === null ? null : pence(Number(row.principal)),
    outstanding: pence(Number(row.outstanding ?? 0)),
    nextDueOn: row.nextDueOn === null ? null : calendarDate(row.nextDueOn),
    nextDue: row.nextDue === null ? null : pence(Number(row.nextDue)),
    nextCollectOn: row.nextCollectOn === null ? null : calendarDate(row.nextCollectOn),
  };
}
