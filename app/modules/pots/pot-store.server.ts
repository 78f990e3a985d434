/**
 * Pots in the database, each with its money: what its cash account holds, and what is committed to
 * plans that are prepared, approved or accepted and not paid out in full.
 */
import { isId, newId, type Id } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { lockRow } from "#app/platform/lock.server.ts";
import type { PotKind } from "./pot-kinds.ts";
import { potMoney, type PotMoney } from "./pot-money.ts";

type Db = Reader | Transaction;

export type Pot = Readonly<{
  id: Id;
  code: string;
  name: string;
  kind: PotKind;
  funder: string;
  /** In the funder's words, written in `conditionsLanguage`. */
  conditions: string;
  conditionsLanguage: string;
  closedAt: Date | null;
}>;

export type PotWithMoney = Pot & PotMoney & Readonly<{ plans: number }>;

type PotRow = Prisma.PotGetPayload<object>;

function toPot({ createdAt: _, ...row }: PotRow): Pot {
  return { ...row, kind: row.kind as PotKind };
}

/** The pot, or null; a text that is no id finds nothing. */
export async function findPot(db: Db, id: unknown): Promise<Pot | null> {
  if (!isId(id)) return null;
  const row = await db.pot.findUnique({ where: { id } });
  return row === null ? null : toPot(row);
}

export async function findPotByCode(db: Db, code: string): Promise<Pot | null> {
  const row = await db.pot.findUnique({ where: { code } });
  return row === null ? null : toPot(row);
}

/** Locks the pot until the transaction ends, and reads it as it then is. */
export async function lockPot(tx: Transaction, id: unknown): Promise<Pot | null> {
  if (!isId(id)) return null;
  await lockRow(tx, "Pot", id);
  return findPot(tx, id);
}

/** Every pot by name, open ones first, with its money and the number of its plans. */
export async function listPots(db: Db): Promise<PotWithMoney[]> {
  const rows = await db.pot.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }] });
  const sums = new Map((await sumPots(db)).map((sum) => [sum.id, sum]));
  const pots = rows.map((row) => {
    const { balance = 0, committed = 0, plans = 0 } = sums.get(row.id) ?? {};
    return {
      ...toPot(row),
      ...potMoney(pence(Number(balance)), pence(Number(committed))),
      plans: Number(plans),
    };
  });
  return [
    ...pots.filter(({ closedAt }) => closedAt === null),
    ...pots.filter(({ closedAt }) => closedAt !== null),
  ];
}

type PotSum = {
  id: string;
  balance: bigint | number;
  committed: bigint | number;
  plans: bigint | number;
};

function sumPots(db: Db): Promise<PotSum[]> {
  return db.$queryRaw<PotSum[]>`
    SELECT t."id" AS "id",
      coalesce((SELECT b."debitPence" - b."creditPence" FROM "Account" a
        JOIN "AccountBalance" b ON b."accountId" = a."id"
        WHERE a."code" = 'cash:' || t."id"), 0) AS "balance",
      coalesce((SELECT sum(p."principalPence" - coalesce(m."paidOutPence", 0))
        FROM "PaymentPlan" p LEFT JOIN "PlanBalance" m ON m."planId" = p."id"
        WHERE p."potId" = t."id" AND p."status" IN ('prepared', 'approved', 'accepted')), 0)
      + coalesce((SELECT sum(m."surplusPence") FROM "PaymentPlan" p
        JOIN "PlanBalance" m ON m."planId" = p."id"
        WHERE p."potId" = t."id"), 0)
        AS "committed",
      (SELECT count(*) FROM "PaymentPlan" p WHERE p."potId" = t."id") AS "plans"
    FROM "Pot" t`;
}

/**
 * The pot's money; the commitment of the plan `except` is left out, for terms that change. What a
 * family paid too early or too much is its own: it counts as committed, and nobody is lent it.
 */
export async function availableInPot(
  db: Db,
  potId: Id,
  except: Id | null = null,
): Promise<PotMoney> {
  const [row] = await db.$queryRaw<{ balance: bigint | number; committed: bigint | number }[]>`
    SELECT
      coalesce((SELECT b."debitPence" - b."creditPence" FROM "Account" a
        JOIN "AccountBalance" b ON b."accountId" = a."id"
        WHERE a."code" = ${`cash:${potId}`}), 0) AS "balance",
      coalesce((SELECT sum(p."principalPence" - coalesce(m."paidOutPence", 0))
        FROM "PaymentPlan" p LEFT JOIN "PlanBalance" m ON m."planId" = p."id"
        WHERE p."potId" = ${potId} AND p."status" IN ('prepared', 'approved', 'accepted')
          AND p."id" <> ${except ?? ""}), 0)
      + coalesce((SELECT sum(m."surplusPence") FROM "PaymentPlan" p
        JOIN "PlanBalance" m ON m."planId" = p."id"
        WHERE p."potId" = ${potId}), 0) AS "committed"`;
  return potMoney(pence(Number(row?.balance ?? 0)), pence(Number(row?.committed ?? 0)));
}

export type NewPot = Omit<Pot, "id" | "closedAt">;

export async function createPot(tx: Transaction, pot: NewPot, createdAt: Date): Promise<Id> {
  const id = newId();
  await tx.pot.create({ data: { id, ...pot, createdAt } });
  return id;
}

export async function saveClosed(tx: Transaction, potId: Id, closedAt: Date): Promise<void> {
  await tx.pot.update({ where: { id: potId }, data: { closedAt } });
}
