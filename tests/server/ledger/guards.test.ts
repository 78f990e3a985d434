/**
 * What the database itself refuses, whoever writes: rows that change the past, and rows that break
 * the journal's own rules. Every statement here goes past the portal's code.
 */
import { execFileSync } from "node:child_process";
import { beforeAll, expect, test } from "vitest";
import { recordPayment } from "#app/modules/payments/record-payment.server.ts";
import { reversePayment } from "#app/modules/payments/reverse-payment.server.ts";
import { database } from "#app/platform/database.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { agreedPlan, payOutAll, type AgreedPlan } from "#tests/setup/agreed-plan.ts";
import { actingAs, NOW } from "#tests/setup/people.ts";
import { applyGuards, dropSqliteGuards } from "../../../scripts/guards.mjs";

const provider = process.env["DATABASE"] === "sqlite" ? "sqlite" : "postgresql";
const url = process.env["DATABASE_URL"] ?? "";

type Row = { id: string; number: number };
let plan: AgreedPlan;

async function refusal(statement: string): Promise<string> {
  const db = await database();
  return db
    .inTransaction(async (tx) => {
      await tx.$executeRawUnsafe(statement);
      return "written";
    })
    .catch((error: unknown) => String(error));
}

async function one<Found = Row>(query: string): Promise<Found> {
  const { reader } = await database();
  const [row] = await reader.$queryRawUnsafe<Found[]>(query);
  if (row === undefined) throw new Error(`nothing found by ${query}`);
  return row;
}

const newest = () => one(`SELECT "id", "number" FROM "Entry" ORDER BY "number" DESC LIMIT 1`);

/** A moment as each database writes it. */
function at(moment: Date): string {
  const text = moment.toISOString();
  return provider === "sqlite" ? text.replace("Z", "+00:00") : text.replace("T", " ").slice(0, 23);
}

type EntryColumns = {
  number?: number;
  recordedAt?: Date | string;
  valueOn?: string;
  reversesId?: string;
  postingCount?: number;
  key?: string;
  id?: string;
};

async function insertEntry(columns: EntryColumns, verb = "INSERT INTO"): Promise<string> {
  const { number } = await newest();
  const { recordedAt = new Date(NOW.getTime() + 86_400_000), reversesId } = columns;
  const moment = typeof recordedAt === "string" ? recordedAt : at(recordedAt);
  return `${verb} "Entry" ("id", "number", "kind", "valueOn", "recordedAt", "idempotencyKey",
      "reversesId", "postingCount") VALUES ('${columns.id ?? newId()}',
    ${String(columns.number ?? number + 1)}, 'payment-received',
    '${columns.valueOn ?? "2026-11-21"}', '${moment}', '${columns.key ?? newId()}',
    ${reversesId === undefined ? "NULL" : `'${reversesId}'`}, ${String(columns.postingCount ?? 1)})`;
}

beforeAll(async () => {
  plan = await agreedPlan();
  await payOutAll(plan);
  const clerk = await actingAs(["finance"]);
  const pay = (reference: string) =>
    recordPayment(clerk, {
      ...{ token: newId(), planId: plan.id, method: "bank-transfer" as const, reference },
      ...{ valueOn: calendarDate("2026-11-21"), amount: pence(8_434) },
    });
  const [first] = [await pay("ONE"), await pay("TWO")];
  if (!first.ok) throw new Error(first.reason);
  const reversed = await reversePayment(clerk, {
    ...{ token: newId(), paymentId: first.value, reason: "wrong family" },
  });
  if (!reversed.ok) throw new Error(reversed.reason);
});

test("no row of the books, of an agreement or of the audit log changes or goes", async () => {
  const tables = {
    Account: "code",
    Entry: "kind",
    Posting: "entryId",
    Payment: "reference",
    PaymentReversal: "reason",
    PayOut: "confirmedById",
    Agreement: "textEs",
    Instalment: "dueOn",
    AgreementAcceptance: "typedName",
    AuditEntry: "command",
  };
  for (const [table, column] of Object.entries(tables)) {
    expect(await refusal(`UPDATE "${table}" SET "${column}" = 'x'`)).toContain("append-only");
    expect(await refusal(`DELETE FROM "${table}"`)).toContain("append-only");
    if (provider === "postgresql") {
      expect(await refusal(`TRUNCATE "${table}" CASCADE`)).toContain("append-only");
    }
  }
});

test("an outcome of a legal check neither changes nor goes", async () => {
  await refusal(`INSERT INTO "LegalCheck" ("id", "caseId", "adviserId", "outcome",
    "registrationReference", "recordedAt") VALUES ('${newId()}', '${plan.caseIds[0] ?? ""}', 'a',
    'may-proceed', 'R1', '${at(NOW)}')`);
  expect(await refusal(`UPDATE "LegalCheck" SET "outcome" = 'x'`)).toContain("append-only");
  expect(await refusal(`DELETE FROM "LegalCheck"`)).toContain("append-only");
});

/** How each database replaces a row by an INSERT. */
function replacing(table: string, row: string): string {
  return provider === "sqlite"
    ? `INSERT OR REPLACE INTO "${table}" ${row}`
    : `INSERT INTO "${table}" ${row} ON CONFLICT ("id") DO UPDATE SET "id" = excluded."id"`;
}

test("no INSERT replaces a row of the books or of the audit log", async () => {
  const { id } = await newest();
  const entry = await insertEntry({ id });
  const row = entry.slice(entry.indexOf('("id"'));
  expect(await refusal(replacing("Entry", row))).toContain("append-only");
  const payment = `SELECT "id", "planId", "potId", "method", 'FORGED', "valueOn", "amountPence",
    "recordedById", "recordedAt", "entryId" FROM "Payment" WHERE true`;
  expect(await refusal(replacing("Payment", payment))).toContain("append-only");
  const audit = `SELECT "id", "at", 'nobody', "command", "subjectKind", "subjectId", "fields",
    "before", "after", "reason" FROM "AuditEntry" WHERE true`;
  expect(await refusal(replacing("AuditEntry", audit))).toContain("append-only");
});

test("an entry takes the next number: none twice, none left out", async () => {
  const { number } = await newest();
  for (const wrong of [number, number + 2, 0, -1]) {
    expect(await refusal(await insertEntry({ number: wrong }))).toContain("next number");
  }
});

test("an entry recorded a second before the newest one is refused", async () => {
  const { recordedAt } = await one<{ recordedAt: Date | string }>(
    `SELECT "recordedAt" FROM "Entry" ORDER BY "number" DESC LIMIT 1`,
  );
  const before = new Date(new Date(recordedAt).getTime() - 1000);
  expect(await refusal(await insertEntry({ recordedAt: before }))).toContain(
    "before the one before",
  );
});

test("a moment that is none, or on SQLite one in another shape, is refused", async () => {
  const shapes = ["2026-12-01 10:00:00", "1780000000000", "2026-12-01T10:00:00Z"];
  for (const recordedAt of provider === "sqlite" ? shapes : ["2026-13-01 10:00:00", "soon"]) {
    const answer = await refusal(await insertEntry({ recordedAt }));
    expect(answer).toContain(provider === "sqlite" ? "moment in UTC" : "Raw query failed");
  }
});

test("a value date that does not exist, or lies two days ahead, is refused", async () => {
  for (const valueOn of ["2026-02-30", "21.11.2026", "2026-1-1"]) {
    expect(await refusal(await insertEntry({ valueOn }))).not.toBe("written");
  }
  expect(await refusal(await insertEntry({ valueOn: "2026-11-24" }))).toContain(
    "has not moved yet",
  );
});

test("an entry of no posting or of 51 is refused", async () => {
  for (const postingCount of [0, 51]) {
    expect(await refusal(await insertEntry({ postingCount }))).toContain("1 to 50 postings");
  }
});

test("a reversal of a reversal, a second reversal, and one of nothing are refused", async () => {
  const reversal = await one(`SELECT "id" FROM "Entry" WHERE "reversesId" IS NOT NULL`);
  const reversed = await one(
    `SELECT "reversesId" AS "id" FROM "Entry" WHERE "reversesId" IS NOT NULL`,
  );
  expect(await refusal(await insertEntry({ reversesId: reversal.id }))).toContain("no reversal");
  expect(await refusal(await insertEntry({ reversesId: reversed.id }))).not.toBe("written");
  expect(await refusal(await insertEntry({ reversesId: newId() }))).not.toBe("written");
});

test("a doubled act is refused: the key of an entry is its own", async () => {
  const { key } = await one<{ key: string }>(
    `SELECT "idempotencyKey" AS "key" FROM "Entry" LIMIT 1`,
  );
  expect(await refusal(await insertEntry({ key }))).not.toBe("written");
});

test("an entry whose predecessor lacks its postings is refused", async () => {
  const db = await database();
  const first = await insertEntry({ key: "whole-1" });
  const { number } = await newest();
  const second = await insertEntry({ number: number + 2, key: "whole-2" });
  const answer = await db
    .inTransaction(async (tx) => {
      await tx.$executeRawUnsafe(first);
      await tx.$executeRawUnsafe(second);
      return "written";
    })
    .catch((error: unknown) => String(error));
  expect(answer).toContain("not whole");
  // PostgreSQL refuses it at the end of its own transaction already.
  if (provider === "postgresql") {
    expect(await refusal(await insertEntry({}))).toContain("not whole");
  }
});

async function insertPosting(entryId: string, columns: Record<string, string>): Promise<string> {
  const posting = await one<Record<string, string | number>>(`SELECT * FROM "Posting" LIMIT 1`);
  const row = {
    ...posting,
    id: `'${newId()}'`,
    entryId: `'${entryId}'`,
    position: "0",
    ...columns,
  };
  const quoted = (value: string | number) =>
    typeof value === "number" || value.startsWith("'") || /^-?[\d.]+$/.test(value)
      ? String(value)
      : `'${value}'`;
  const names = Object.keys(row).map((name) => `"${name}"`);
  return `INSERT INTO "Posting" (${names.join(", ")}) VALUES (${Object.values(row).map(quoted).join(", ")})`;
}

test("an entry that is complete takes no further posting, and an older one none at all", async () => {
  const { id } = await newest();
  const older = await one(`SELECT "id" FROM "Entry" ORDER BY "number" LIMIT 1`);
  for (const [entryId, position] of [
    [id, "1"],
    [id, "-1"],
    [older.id, "0"],
  ] as const) {
    const answer = await refusal(await insertPosting(entryId, { position }));
    expect(answer).toContain("newest entry and has a place");
  }
});

test("a posting of £0.00, of -1p, of half a penny or within one account is refused", async () => {
  const db = await database();
  const attempt = async (columns: Record<string, string>) => {
    const id = newId();
    const entry = await insertEntry({ id });
    const posting = await insertPosting(id, columns);
    return db
      .inTransaction(async (tx) => {
        await tx.$executeRawUnsafe(entry);
        await tx.$executeRawUnsafe(posting);
        throw new Error("written");
      })
      .catch((error: unknown) => String(error));
  };
  expect(await attempt({})).toContain("written");
  expect(await attempt({ amountPence: "0" })).toContain("at least a penny");
  expect(await attempt({ amountPence: "-1" })).toContain("at least a penny");
  if (provider === "sqlite") {
    expect(await attempt({ amountPence: "0.5" })).toContain("at least a penny");
  }
  const { debitAccountId } = await one<{ debitAccountId: string }>(
    `SELECT * FROM "Posting" LIMIT 1`,
  );
  expect(await attempt({ creditAccountId: debitAccountId })).toContain("between two accounts");
});

test("a reversal of another amount than the original's is refused", async () => {
  const db = await database();
  const original = await one<{ id: string; debit: string; credit: string; pence: number }>(
    `SELECT e."id", p."debitAccountId" AS "debit", p."creditAccountId" AS "credit",
      p."amountPence" AS "pence" FROM "Entry" e JOIN "Posting" p ON p."entryId" = e."id"
      LEFT JOIN "Entry" r ON r."reversesId" = e."id"
      WHERE e."reversesId" IS NULL AND r."id" IS NULL AND e."postingCount" = 1 LIMIT 1`,
  );
  const attempt = async (columns: Record<string, string>) => {
    const id = newId();
    const entry = await insertEntry({ id, reversesId: original.id });
    const posting = await insertPosting(id, {
      debitAccountId: original.credit,
      creditAccountId: original.debit,
      amountPence: String(original.pence),
      ...columns,
    });
    return db
      .inTransaction(async (tx) => {
        await tx.$executeRawUnsafe(entry);
        await tx.$executeRawUnsafe(posting);
        throw new Error("written");
      })
      .catch((error: unknown) => String(error));
  };
  expect(await attempt({})).toContain("written");
  expect(await attempt({ amountPence: "1" })).toContain("mirrors");
  expect(
    await attempt({ debitAccountId: original.debit, creditAccountId: original.credit }),
  ).toContain("mirrors");
});

test("a balance is not written by hand", async () => {
  expect(await refusal(`UPDATE "AccountBalance" SET "debitPence" = "debitPence" - 1`)).toContain(
    "kept by postings",
  );
  expect(await refusal(`UPDATE "AccountBalance" SET "creditPence" = 1`)).toContain(
    "kept by postings",
  );
  expect(await refusal(`DELETE FROM "AccountBalance"`)).toContain("kept by postings");
});

test("a payment that says another amount, date or moment than its entry is refused", async () => {
  const entry = await one(
    `SELECT "id" FROM "Entry" WHERE "kind" = 'fee-paid-out' ORDER BY "number" DESC LIMIT 1`,
  );
  const forged = `INSERT INTO "Payment" ("id", "potId", "method", "reference", "valueOn",
    "amountPence", "recordedAt", "entryId") SELECT '${newId()}', 'x', 'cash', 'x', "valueOn",
    101200, "recordedAt", "id" FROM "Entry" WHERE "id" = '${entry.id}'`;
  expect(await refusal(forged)).toContain("says what its entry says");
  expect(await refusal(forged.replace("'cash'", "'barter'"))).toContain("in cash");
});

test("a payment reversed by an entry that reverses something else is refused", async () => {
  const standing = await one(
    `SELECT p."id" FROM "Payment" p LEFT JOIN "PaymentReversal" r ON r."paymentId" = p."id"
      WHERE r."paymentId" IS NULL`,
  );
  const { id } = await one(`SELECT "id" FROM "Entry" WHERE "kind" = 'fee-paid-out'`);
  expect(
    await refusal(`INSERT INTO "PaymentReversal" ("paymentId", "entryId", "reason", "reversedAt")
      SELECT '${standing.id}', "id", 'x', "recordedAt" FROM "Entry" WHERE "id" = '${id}'`),
  ).toContain("undoes its entry");
});

test("a request for a pay-out that was paid neither changes nor closes nor goes", async () => {
  for (const change of [`"amountPence" = 1`, `"closeReason" = 'x'`, `"requestedById" = 'x'`]) {
    expect(await refusal(`UPDATE "PayOutRequest" SET ${change}`)).toContain("only be closed");
  }
  expect(await refusal(`DELETE FROM "PayOutRequest"`)).toContain("append-only");
});

test("a pay-out is not confirmed by the person who asked, nor written for another entry", async () => {
  const other = await agreedPlan();
  const requestId = newId();
  const { id } = await newest();
  expect(
    await refusal(`INSERT INTO "PayOutRequest" ("id", "planId", "caseId", "amountPence", "paidOn",
      "reference", "requestedById", "requestedAt") VALUES ('${requestId}', '${other.id}',
      '${other.caseIds[0] ?? ""}', 101200, '2026-11-21', 'HO', 'officer', '${at(NOW)}')`),
  ).toBe("written");
  const payOut = (confirmedBy: string) => `INSERT INTO "PayOut" ("requestId", "caseId", "entryId",
    "confirmedById", "confirmedAt") SELECT '${requestId}', '${other.caseIds[0] ?? ""}', "id",
    '${confirmedBy}', "recordedAt" FROM "Entry" WHERE "id" = '${id}'`;
  expect(await refusal(payOut("officer"))).toContain("another person");
  expect(await refusal(payOut("approver"))).toContain("request and its entry");
});

test("an accepted agreement takes no thirteenth instalment", async () => {
  const agreement = await one(`SELECT "id" FROM "Agreement" WHERE "planId" = '${plan.id}'`);
  expect(
    await refusal(`INSERT INTO "Instalment" ("id", "agreementId", "number", "dueOn", "amountPence")
      VALUES ('${newId()}', '${agreement.id}', 13, '2027-12-20', 1)`),
  ).toContain("no further instalment");
});

test("an account of a wrong kind, or of no known sort, is refused", async () => {
  for (const [code, kind] of [
    ["cash:x", "funds"],
    ["interest:x", "asset"],
  ] as const) {
    const statement = `INSERT INTO "Account" ("id", "code", "kind", "createdAt")
      VALUES ('${newId()}', '${code}', '${kind}', '${at(NOW)}')`;
    expect(await refusal(statement)).toContain("the kind of its code");
  }
});

test("a migration that makes a table anew leaves its guards standing", async () => {
  const before = await one<{ count: number }>(`SELECT count(*) AS "count" FROM "Payment"`);
  if (provider === "sqlite") await dropSqliteGuards(url);
  await redefine();
  expect(await applyGuards(url)).toBeGreaterThan(30);
  expect(await refusal(`UPDATE "Payment" SET "reference" = 'x'`)).toContain("append-only");
  expect(await refusal(`DELETE FROM "Payment"`)).toContain("append-only");
  expect(await one(`SELECT count(*) AS "count" FROM "Payment"`)).toEqual(before);
  execFileSync(process.execPath, ["scripts/migrate.mjs", url], { stdio: "pipe" });
  expect(await refusal(`DELETE FROM "Payment"`)).toContain("append-only");
});

/** What Prisma's migrations do when a column changes: a new table takes the old one's place. */
async function redefine(): Promise<void> {
  if (provider === "sqlite") {
    const { default: Database } = await import("better-sqlite3");
    const file = new Database(url.slice("file:".length), { timeout: 10_000 });
    const made = file.prepare(`SELECT "sql" FROM sqlite_master WHERE "name" = 'Payment'`);
    const create = String(made.pluck().get()).replace('"Payment"', '"new_Payment"');
    file.pragma("foreign_keys = OFF");
    for (const statement of [create, ...REDEFINITION]) file.exec(statement);
    file.close();
    return;
  }
  const { default: pg } = await import("pg");
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `ALTER TABLE "PaymentReversal" DROP CONSTRAINT "PaymentReversal_paymentId_fkey"`,
  );
  await client.query(`CREATE TABLE "new_Payment" (LIKE "Payment" INCLUDING ALL)`);
  for (const statement of REDEFINITION) await client.query(statement);
  await client.end();
}

const REDEFINITION = [
  `INSERT INTO "new_Payment" SELECT * FROM "Payment"`,
  `DROP TABLE "Payment"`,
  `ALTER TABLE "new_Payment" RENAME TO "Payment"`,
];
