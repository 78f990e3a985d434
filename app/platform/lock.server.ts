/**
 * Queues writers of one thing. On SQLite a transaction already holds the whole file; on
 * PostgreSQL the row is locked until the transaction ends.
 */
import { database, type Transaction } from "./database.server.ts";

/** Tables whose rows stand for a thing that people decide about. */
type Lockable =
  "PaymentPlan" | "Pot" | "Case" | "Person" | "Household" | "SignInCode" | "Fee" | "Cohort";

/**
 * Locks one row until the transaction ends. Absent rows lock nothing; the caller reads next. Rows
 * that point at it may still be written beside the lock, so that two locks never wait in a ring.
 */
export async function lockRow(tx: Transaction, table: Lockable, id: string): Promise<void> {
  if ((await database()).dialect === "sqlite") return;
  await tx.$queryRawUnsafe(`SELECT 1 FROM "${table}" WHERE "id" = $1 FOR NO KEY UPDATE`, id);
}

/** Locks a named turn, for example "ledger" or "plan-number", until the transaction ends. */
export async function lockTurn(tx: Transaction, name: "ledger" | "plan-number"): Promise<void> {
  if ((await database()).dialect === "sqlite") return;
  await tx.$queryRaw`SELECT 1 FROM "Lock" WHERE "name" = ${name} FOR UPDATE`;
}

/** Locks a word that has no row, for example an address that nobody has used yet. */
export async function lockWord(tx: Transaction, word: string): Promise<void> {
  if ((await database()).dialect === "sqlite") return;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${word}, 0))`;
}
