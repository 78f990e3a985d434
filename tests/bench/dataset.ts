/**
 * A SQLite database with many plans, written by set: what the pages are measured on.
 *
 * Rows have the shapes that the portal's verbs write; the guards come back when the server starts
 * (they are made after every migration), and `npm run verify` finds every balance true.
 */
import Database from "better-sqlite3";
import { scheduleInstalments } from "#app/modules/payment-plans/instalment-schedule.ts";
import { addDays, addMonths, calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import { collectionDate } from "#app/shared/working-days.ts";

/** An id that says what it is: "p" and a number in 16 characters. */
export const benchId = (kind: string, number: number) =>
  kind + String(number).padStart(16 - kind.length, "0");

const AT = "2026-01-15T10:00:00.000+00:00";
const PRINCIPAL = pence(101_200);
const COUNT = 12;

type Insert = (row: Readonly<Record<string, unknown>>) => void;

/** Fills a migrated, empty database with `plans` active plans, each with `plan % 13` payments. */
export function fill(file: string, plans: number, today: string): void {
  const db = new Database(file);
  const guards = db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string;
  }[];
  for (const { name } of guards) db.exec(`DROP TRIGGER "${name}"`);
  const insert = inserter(db);
  db.transaction(() => {
    staff(insert);
    let entry = 0;
    for (let plan = 1; plan <= plans; plan += 1) {
      household(insert, plan);
      agreed(insert, plan, today);
      entry = money(insert, plan, entry, today);
    }
    totals(db);
  })();
  db.close();
}

export function inserter(db: Database.Database): (table: string) => Insert {
  const known = new Map<string, Database.Statement>();
  return (table) => (row) => {
    const columns = Object.keys(row);
    const key = table + columns.join();
    let statement = known.get(key);
    if (statement === undefined) {
      const names = columns.map((column) => `"${column}"`).join(", ");
      const values = columns.map((column) => `@${column}`).join(", ");
      statement = db.prepare(`INSERT INTO "${table}" (${names}) VALUES (${values})`);
      known.set(key, statement);
    }
    statement.run(row);
  };
}

type Inserts = ReturnType<typeof inserter>;

const POT = benchId("t", 1);
const CASH = benchId("acash", 1);
const FUNDS = benchId("afunds", 1);
export const OFFICER = benchId("s", 1);
export const FAMILY = benchId("b", 7);
export const PLAN = benchId("p", 7);

function staff(insert: Inserts): void {
  const person = { language: "en", invented: 1, createdAt: AT };
  for (const [number, role] of ["plan-officer", "plan-approver", "finance"].entries()) {
    const id = benchId("s", number + 1);
    insert("Person")({ ...person, id, fullName: `Demo Bench ${role}`, email: null });
    insert("RoleGrant")({ id: benchId("g", number + 1), personId: id, role, grantedAt: AT });
  }
  insert("Pot")({
    ...{ id: POT, code: "bench", name: "Demo Bench Pot", kind: "general", funder: "Demo" },
    ...{ conditions: "None", createdAt: AT },
  });
  insert("Account")({ id: CASH, code: `cash:${POT}`, kind: "asset", createdAt: AT });
  insert("Account")({ id: FUNDS, code: `funds:${POT}`, kind: "funds", createdAt: AT });
}

const nameOf = (plan: number) => `Demo Family ${String(plan)} Quispe Mamani`;

function household(insert: Inserts, plan: number): void {
  const borrower = benchId("b", plan);
  const home = benchId("h", plan);
  insert("Person")({
    ...{ id: borrower, fullName: nameOf(plan), email: null },
    ...{ language: plan % 2 === 0 ? "es" : "en", invented: 1, createdAt: AT },
  });
  const reference = String(plan).padStart(8, "0");
  insert("Household")({ id: home, reference, borrowerId: borrower, createdAt: AT });
  insert("Child")({
    ...{ id: benchId("c", plan), householdId: home, fullName: `Demo Child ${String(plan)}` },
    ...{ bornOn: "2014-05-06", createdAt: AT },
  });
}

/** First due dates run over the year before today, so that every standing occurs. */
function firstDueOn(plan: number, today: string) {
  return addDays(addMonths(calendarDate(today), -(plan % 11)), -(plan % 28));
}

function agreed(insert: Inserts, plan: number, today: string): void {
  const [id, agreement] = [benchId("p", plan), benchId("m", plan)];
  const terms = {
    count: COUNT,
    every: "month" as const,
    firstDueOn: firstDueOn(plan, today),
    whole: false,
  };
  insert("PaymentPlan")({
    ...{ id, number: plan, householdId: benchId("h", plan), borrowerId: benchId("b", plan) },
    ...{ status: "active", version: 7, createdAt: AT, submittedAt: AT, potId: POT },
    ...{ feePence: PRINCIPAL, principalPence: PRINCIPAL, count: COUNT, every: "month" },
    ...{ firstDueOn: terms.firstDueOn, whole: 0, preparedById: OFFICER, preparedAt: AT },
    ...{ approvedById: benchId("s", 2), approvedAt: AT },
  });
  insert("Application")({ planId: id, updatedAt: AT });
  insert("Case")({
    id: benchId("k", plan),
    planId: id,
    childId: benchId("c", plan),
    outcome: "may-proceed",
  });
  insert("Agreement")({
    ...{ id: agreement, planId: id, version: 1, lenderId: lender(insert, plan), potId: POT },
    ...{ feePence: PRINCIPAL, childCount: 1, principalPence: PRINCIPAL, count: COUNT },
    borrowerName: nameOf(plan),
    ...{ every: "month", firstDueOn: terms.firstDueOn, whole: 0, textEn: "Demo", textEs: "Demo" },
    ...{
      hashEn: "0",
      hashEs: "0",
      preparedById: OFFICER,
      approvedById: benchId("s", 2),
      approvedAt: AT,
    },
  });
  for (const { number, dueOn, amount } of scheduleInstalments({ principal: PRINCIPAL, ...terms })) {
    const instalment = plan * 100 + number;
    insert("Instalment")({
      id: benchId("i", instalment),
      agreementId: agreement,
      number,
      dueOn,
      amountPence: amount,
    });
  }
  insert("AgreementAcceptance")({
    ...{ agreementId: agreement, personId: benchId("b", plan), typedName: "Demo", language: "en" },
    ...{ textHash: "0", acceptedAt: AT },
  });
}

function lender(insert: Inserts, plan: number): string {
  const id = benchId("v", 1);
  if (plan > 1) return id;
  insert("LenderVersion")({
    ...{
      id,
      version: 1,
      name: "Demo Lender CIC",
      licenceNumber: "DEMO-000000",
      address: "1 Demo St",
    },
    ...{ telephone: "020 7946 0018", email: "lender@example.org", bankName: "Demo Bank" },
    ...{ bankSortCode: "00-00-00", bankAccount: "00000000", agreementTextEn: "Demo" },
    ...{ agreementTextEs: "Demo", status: "approved", createdAt: AT },
  });
  return id;
}

function money(insert: Inserts, plan: number, before: number, today: string): number {
  let number = before;
  const receivable = benchId("ar", plan);
  const id = benchId("p", plan);
  insert("Account")({ id: receivable, code: `receivable:${id}`, kind: "asset", createdAt: AT });
  const post = (kind: string, valueOn: string, debit: string, credit: string, amount: number) => {
    number += 1;
    const entry = benchId("e", number);
    insert("Entry")({
      ...{ id: entry, number, kind, valueOn, recordedAt: AT, recordedById: OFFICER },
      ...{ idempotencyKey: entry, postingCount: 1 },
    });
    insert("Posting")({
      ...{ id: benchId("o", number), entryId: entry, position: 0, amountPence: amount },
      ...{ debitAccountId: debit, creditAccountId: credit },
    });
    return entry;
  };
  post("pot-funded", "2026-01-01", CASH, FUNDS, PRINCIPAL);
  const paidOut = post("fee-paid-out", "2026-01-15", receivable, CASH, PRINCIPAL);
  const request = benchId("q", plan);
  insert("PayOutRequest")({
    ...{ id: request, planId: id, caseId: benchId("k", plan), amountPence: PRINCIPAL },
    ...{ paidOn: "2026-01-15", reference: "DEMO", requestedById: OFFICER, requestedAt: AT },
  });
  insert("PayOut")({
    ...{ requestId: request, caseId: benchId("k", plan), entryId: paidOut },
    ...{ confirmedById: benchId("s", 2), confirmedAt: AT },
  });
  const schedule = scheduleInstalments({
    ...{ principal: PRINCIPAL, count: COUNT, every: "month" as const, whole: false },
    firstDueOn: firstDueOn(plan, today),
  });
  // The twelfth instalment stays open, so that every plan is active.
  const payments = Math.min(plan % 13, COUNT - 1);
  for (const { dueOn, amount, number: instalment } of schedule.slice(0, payments)) {
    const valueOn = dueOn < today ? dueOn : today;
    const entry = post("payment-received", valueOn, CASH, receivable, amount);
    insert("Payment")({
      ...{
        id: benchId("y", plan * 100 + instalment),
        planId: id,
        potId: POT,
        method: "bank-transfer",
      },
      ...{ reference: `DEMO ${String(plan)}`, valueOn, amountPence: amount, recordedById: OFFICER },
      ...{ recordedAt: AT, entryId: entry },
    });
  }
  balance(insert, id, schedule, payments);
  return number;
}

function balance(
  insert: Inserts,
  planId: string,
  schedule: ReturnType<typeof scheduleInstalments>,
  payments: number,
): void {
  const received = schedule.slice(0, payments).reduce((sum, { amount }) => sum + amount, 0);
  const next = schedule[payments];
  insert("PlanBalance")({
    ...{ planId, paidOutPence: PRINCIPAL, receivedPence: received },
    ...{ outstandingPence: PRINCIPAL - received, surplusPence: 0, paidCount: payments },
    oldestUnpaidDueOn: next?.dueOn ?? null,
    oldestUnpaidCollectOn: next === undefined ? null : collectionDate(next.dueOn),
    nextDueOn: next?.dueOn ?? null,
    nextDuePence: next?.amount ?? null,
  });
}

/** Account balances as the guards' trigger would have kept them. */
function totals(db: Database.Database): void {
  db.exec(`
    INSERT INTO "AccountBalance" ("accountId", "debitPence", "creditPence")
    SELECT a."id",
           COALESCE((SELECT SUM("amountPence") FROM "Posting" WHERE "debitAccountId" = a."id"), 0),
           COALESCE((SELECT SUM("amountPence") FROM "Posting" WHERE "creditAccountId" = a."id"), 0)
      FROM "Account" a;
    ANALYZE;`);
}
