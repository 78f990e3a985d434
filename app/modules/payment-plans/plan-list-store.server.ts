/**
 * The staff's list of plans: one statement a page, whatever the number of plans.
 *
 * Pages are found by the place of a plan in the list's order (newest first; overdue ones oldest
 * missed date first), never by counting rows that come before. A person's own plan is left out: it
 * is theirs under /my only. So are drafts that families keep to themselves.
 */
import { join, sqltag as sql, type Sql } from "@prisma/client/runtime/client";
import type { Language } from "#app/i18n/languages.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { isNamed } from "#app/platform/name-search.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { pence, ZERO, type Pence } from "#app/shared/money.ts";
import type { PlanStatus } from "./plan-lifecycle.ts";
import {
  listsByMissedDate,
  type ListPlace,
  type PlanFilter,
  type PlanSearch,
} from "./plan-list-filter.ts";
import { planStanding, type PlanStanding } from "./plan-standing.ts";

export const PLANS_A_PAGE = 50;

export type ListedPlan = {
  id: Id;
  number: number;
  standing: PlanStanding;
  borrowerName: string;
  language: Language;
  reference: string;
  preparedById: Id | null;
  /** Null until the plan is prepared. */
  principal: Pence | null;
  paid: Pence;
  /** Null until a fee is paid out: the debt begins there. */
  left: Pence | null;
  /** The oldest instalment that is not paid, and what of it is open. */
  nextDueOn: CalendarDate | null;
  nextDue: Pence;
};

export type PlanPage = {
  plans: ListedPlan[];
  /** The places next to which the pages above and below this one end and begin; null at the ends. */
  above: ListPlace | null;
  below: ListPlace | null;
};

type Row = {
  id: Id;
  number: number;
  status: PlanStatus;
  principalPence: number | null;
  preparedById: Id | null;
  fullName: string;
  language: string;
  reference: string;
  paidOutPence: number | null;
  outstandingPence: number | null;
  oldestUnpaidCollectOn: string | null;
  nextDueOn: string | null;
  nextDuePence: number | null;
};

/** One page of the list as `personId` may see it on that day. */
export async function listPlans(
  reader: Reader,
  filter: PlanFilter,
  { today, personId }: { today: CalendarDate; personId: Id },
): Promise<PlanPage> {
  const isByDate = listsByMissedDate(filter);
  const isUpwards = filter.above !== null;
  const conditions = [
    sql`p."borrowerId" <> ${personId}`,
    sql`(p."status" <> 'draft' OR p."startedById" IS NOT NULL)`,
    ...standingIs(filter.standing, today),
    ...(filter.language === null ? [] : [reads(filter.language)]),
    ...(filter.search === null ? [] : [isSearched(filter.search)]),
    ...startsFrom(filter),
  ];
  const rows = await reader.$queryRaw<Row[]>`
    SELECT p."id", p."number", p."status", p."principalPence", p."preparedById",
           b."fullName", b."language", h."reference", m."paidOutPence", m."outstandingPence",
           m."oldestUnpaidCollectOn", m."nextDueOn", m."nextDuePence"
      FROM "PaymentPlan" p
      JOIN "Household" h ON h."id" = p."householdId"
      JOIN "Person" b ON b."id" = p."borrowerId"
      ${isByDate ? sql`JOIN` : sql`LEFT JOIN`} "PlanBalance" m ON m."planId" = p."id"
     WHERE ${join(conditions, " AND ")}
     ORDER BY ${inOrder(isByDate, isUpwards)}
     LIMIT ${PLANS_A_PAGE + 1}`;
  return toPage(rows, filter, today);
}

function inOrder(isByDate: boolean, isUpwards: boolean): Sql {
  if (!isByDate) return isUpwards ? sql`p."number" ASC` : sql`p."number" DESC`;
  return isUpwards
    ? sql`m."oldestUnpaidCollectOn" DESC, p."number" DESC`
    : sql`m."oldestUnpaidCollectOn" ASC, p."number" ASC`;
}

/** The rows on one side of a place. The date stands alone once, so that its index is walked. */
function startsFrom({ above, below }: PlanFilter): Sql[] {
  const place = below ?? above;
  if (place === null) return [];
  const { number, missedOn } = place;
  const date = sql`m."oldestUnpaidCollectOn"`;
  if (missedOn === null) {
    return [below === null ? sql`p."number" > ${number}` : sql`p."number" < ${number}`];
  }
  return below === null
    ? [sql`${date} <= ${missedOn} AND (${date} < ${missedOn} OR p."number" < ${number})`]
    : [sql`${date} >= ${missedOn} AND (${date} > ${missedOn} OR p."number" > ${number})`];
}

function toPage(rows: Row[], filter: PlanFilter, today: CalendarDate): PlanPage {
  const isUpwards = filter.above !== null;
  const more = rows.length > PLANS_A_PAGE;
  const shown = rows.slice(0, PLANS_A_PAGE);
  if (isUpwards) shown.reverse();
  const isByDate = listsByMissedDate(filter);
  const placeOf = (row: Row | undefined): ListPlace | null =>
    row === undefined
      ? null
      : {
          number: row.number,
          missedOn: isByDate ? (row.oldestUnpaidCollectOn as CalendarDate | null) : null,
        };
  const comesBelowOthers = isUpwards ? more : filter.below !== null;
  const othersComeBelow = isUpwards || more;
  return {
    plans: shown.map((row) => toListed(row, today)),
    above: comesBelowOthers ? placeOf(shown[0]) : null,
    below: othersComeBelow ? placeOf(shown.at(-1)) : null,
  };
}

function standingIs(standing: PlanStanding | null, today: CalendarDate): Sql[] {
  if (standing === null) return [];
  if (standing === "overdue") return [sql`m."oldestUnpaidCollectOn" < ${today}`];
  if (standing === "up-to-date") {
    const inTime = sql`(m."oldestUnpaidCollectOn" IS NULL OR m."oldestUnpaidCollectOn" >= ${today})`;
    return [sql`p."status" = 'active'`, inTime];
  }
  return [sql`p."status" = ${standing}`];
}

function isSearched(search: PlanSearch): Sql {
  switch (search.kind) {
    case "number":
      return sql`p."number" = ${search.number}`;
    case "reference":
      return sql`h."reference" = ${search.reference}`;
    case "name": {
      return isNamed('b."fullName"', search.name);
    }
  }
}

/** A subquery, so that the list is walked by number and stops at a full page. */
function reads(language: Language): Sql {
  return sql`(SELECT r."language" FROM "Person" r WHERE r."id" = p."borrowerId") = ${language}`;
}

/** Terms that came back, or that nobody has set, are no sum yet. */
function hasTerms({ status, principalPence }: Row): boolean {
  const before: readonly PlanStatus[] = ["draft", "submitted", "checking", "checked"];
  return principalPence !== null && !before.includes(status);
}

function toListed(row: Row, today: CalendarDate): ListedPlan {
  const standing = planStanding(row.status, row.oldestUnpaidCollectOn, today);
  const principal = hasTerms(row) ? pence(row.principalPence ?? 0) : null;
  const outstanding = pence(row.outstandingPence ?? 0);
  const isLent = row.paidOutPence !== null && row.paidOutPence > 0;
  return {
    id: row.id,
    number: row.number,
    standing,
    borrowerName: row.fullName,
    language: row.language === "es" ? "es" : "en",
    reference: row.reference,
    preparedById: row.preparedById,
    principal,
    paid: pence((row.paidOutPence ?? 0) - outstanding),
    left: isLent ? outstanding : null,
    nextDueOn: row.nextDueOn as CalendarDate | null,
    nextDue: row.nextDuePence === null ? ZERO : pence(row.nextDuePence),
  };
}
