/**
 * Payments recorded in a second by the portal's own verb, against a bare better-sqlite3
 * transaction that writes the same rows, on two copies of one database, in turn.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import type { Figure } from "./bench.ts";
import { benchId, fill, OFFICER } from "./dataset.ts";
import { median } from "./load.ts";

const PLANS = 500;
const ROUNDS = 5;
const AMOUNT = pence(1_00);

export async function benchPayments(folder: string): Promise<Figure[]> {
  const file = path.join(folder, "payments.db");
  const migrate = () =>
    execFileSync(process.execPath, ["scripts/migrate.mjs", `file:${file}`], { stdio: "ignore" });
  migrate();
  fill(file, PLANS, new Date().toISOString().slice(0, 10));
  migrate();
  const bareFile = path.join(folder, "payments-bare.db");
  copyFileSync(file, bareFile);

  process.env["DATABASE_URL"] = `file:${file}`;
  const record = await portalWriter();
  const writeBare = bareWriter(bareFile);
  const ratios: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const portal = await perSecond((plan) => record(plan));
    const bare = await perSecond((plan) =>
      Promise.resolve().then(() => {
        writeBare(plan);
      }),
    );
    rates.push(portal);
    ratios.push(portal / bare);
  }
  return [
    {
      what: "payments recorded",
      against: "bare better-sqlite3 transaction",
      value: median(ratios),
      unit: "ratio",
      detail: `${String(Math.round(median(rates)))} a second, each on disk before it is acknowledged`,
    },
  ];
}

async function perSecond(write: (plan: number) => Promise<void>): Promise<number> {
  const began = performance.now();
  for (let plan = 1; plan <= PLANS; plan += 1) await write(plan);
  return PLANS / ((performance.now() - began) / 1_000);
}

async function portalWriter(): Promise<(plan: number) => Promise<void>> {
  const { contextFor } = await import("#app/platform/context.server.ts");
  const { recordPayment } = await import("#app/modules/payments/record-payment.server.ts");
  const actor = { personId: OFFICER, fullName: "Demo", roles: ["plan-officer"], sessionId: null };
  const context: SignedInContext = await contextFor(actor, new Date(), "en");
  return async (plan) => {
    const verdict = await recordPayment(context, {
      ...{ token: newId(), planId: benchId("p", plan), method: "bank-transfer", again: true },
      ...{ reference: "BENCH", valueOn: context.today, amount: AMOUNT },
    });
    if (!verdict.ok) throw new Error(verdict.reason);
  };
}

/** The rows of one payment: entry, posting (the guards keep the balances), payment and the rest. */
const ROWS = [
  `INSERT INTO "Entry" ("id","number","kind","valueOn","recordedAt","recordedById","idempotencyKey","reason","postingCount")
   VALUES (@id, (SELECT MAX("number") + 1 FROM "Entry"), 'payment-received', @on, @at, @officer, @id, '', 1)`,
  `INSERT INTO "Posting" ("id","entryId","position","debitAccountId","creditAccountId","amountPence")
   VALUES (@id, @id, 0, @cash, @receivable, @amount)`,
  `INSERT INTO "Payment" ("id","planId","potId","method","reference","valueOn","amountPence","recordedById","recordedAt","entryId")
   VALUES (@id, @plan, @pot, 'bank-transfer', 'BENCH', @on, @amount, @officer, @at, @id)`,
  `UPDATE "PlanBalance" SET "receivedPence" = "receivedPence" + @amount,
          "outstandingPence" = "outstandingPence" - @amount WHERE "planId" = @plan`,
  `INSERT INTO "DoneForm" ("token","command","digest","actorId","subjectId","doneAt")
   VALUES (@id, 'record-payment', '${"0".repeat(64)}', @officer, @id, @at)`,
  `INSERT INTO "AuditEntry" ("id","at","actorId","command","subjectKind","subjectId","fields","after")
   VALUES (@id, @at, @officer, 'record-payment', 'payment', @id, '', @after)`,
];

function bareWriter(file: string): (plan: number) => void {
  const db = new Database(file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  const statements = ROWS.map((sql) => db.prepare(sql));
  const write = db.transaction((row: Readonly<Record<string, unknown>>) => {
    for (const statement of statements) statement.run(row);
  });
  return (plan) => {
    const at = new Date().toISOString().replace("Z", "+00:00");
    write.immediate({
      ...{ id: newId(), at, on: at.slice(0, 10), officer: OFFICER, amount: AMOUNT },
      ...{ plan: benchId("p", plan), pot: benchId("t", 1), cash: benchId("acash", 1) },
      ...{ receivable: benchId("ar", plan), after: JSON.stringify({ amountPence: AMOUNT }) },
    });
  };
}
