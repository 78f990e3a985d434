/**
 * The lender's details and its agreement's text, version by version; the newest approved one is in
 * force, and at most one is proposed.
 *
 * The version that the portal ships with, or that a live portal's settings name at its first start,
 * has no author: it is approved as it is written, and waits for nothing but the lender's own words.
 */
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { env, type Lender } from "#app/platform/env.server.ts";
import { assert } from "#app/shared/assert.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { shippedAgreementText } from "./agreement-template.ts";

export type LenderDetails = Lender & { agreementTextEn: string; agreementTextEs: string };

export type LenderStatus = "approved" | "proposed" | "set-aside";

export type LenderVersion = LenderDetails & {
  id: string;
  version: number;
  status: LenderStatus;
  /** The lender's own words of approval; null while this version waits for them. */
  approvedNote: string | null;
  createdAt: Date;
  createdById: string | null;
};

type Db = Reader | Transaction;

async function findNewest(db: Db, status: LenderStatus): Promise<LenderVersion | null> {
  const row = await db.lenderVersion.findFirst({
    where: { status },
    orderBy: { version: "desc" },
  });
  return row === null ? null : { ...row, status };
}

/** The version in force. A prepared database always has one. */
export async function findLender(db: Db): Promise<LenderVersion> {
  const lender = await findNewest(db, "approved");
  assert(lender !== null, "a prepared database has its lender's details");
  return lender;
}

/** The version that waits for another administrator, or null. */
export function findProposedLender(db: Db): Promise<LenderVersion | null> {
  return findNewest(db, "proposed");
}

/** Proposed versions that this person may approve: those of others. */
export function countLendersToDecide(reader: Reader, personId: Id): Promise<number> {
  return reader.lenderVersion.count({
    where: { status: "proposed", createdById: { not: personId } },
  });
}

/** The version that is worked on: the proposed one, or the one in force where none waits. */
export async function findLenderInWork(db: Db): Promise<LenderVersion> {
  return (await findProposedLender(db)) ?? (await findLender(db));
}

/** All versions, newest first, without their long texts. */
export async function listLenderVersions(reader: Reader) {
  const rows = await reader.lenderVersion.findMany({
    orderBy: { version: "desc" },
    select: {
      ...{ version: true, name: true, status: true, approvedNote: true },
      ...{ createdAt: true, createdById: true },
    },
    take: 100,
  });
  return rows.map((row) => ({ ...row, status: row.status as LenderStatus }));
}

/** Writes the next version and answers its id and number. */
export async function createLenderVersion(
  tx: Transaction,
  details: LenderDetails,
  made: { status: LenderStatus; at: Date; byId: Id | null },
): Promise<{ id: Id; version: number }> {
  const { status, at, byId } = made;
  const { _max: newest } = await tx.lenderVersion.aggregate({ _max: { version: true } });
  const written = { id: newId(), version: (newest.version ?? 0) + 1 };
  await tx.lenderVersion.create({
    data: { ...written, ...details, status, createdAt: at, createdById: byId },
  });
  return written;
}

/** Notes what was decided about a version; `approvedNote` in the lender's own words. */
export async function saveLenderDecision(
  tx: Transaction,
  id: Id,
  decision: { status: LenderStatus; at: Date; byId: Id; approvedNote: string | null },
): Promise<void> {
  const { status, at: decidedAt, byId: decidedById, approvedNote } = decision;
  const data = { status, decidedAt, decidedById, approvedNote };
  await tx.lenderVersion.update({ where: { id }, data });
}

/** A demonstration's lender, plainly fictional: no bank has this sort code. */
const DEMONSTRATION_LENDER: Lender = {
  name: "Demo Lender CIC",
  licenceNumber: "DEMO-000000",
  address: "1 Invented Street, London, ZZ99 9ZZ",
  telephone: "020 7946 0018",
  email: "lender@parentpower.example",
  bankName: "Demo Bank",
  bankSortCode: "00-00-00",
  bankAccount: "00000000",
};

/** Writes the first version where there is none: the live settings' lender, or an invented one. */
export async function ensureShippedLender(tx: Transaction, now: Date): Promise<void> {
  if ((await findNewest(tx, "approved")) !== null) return;
  const details = {
    ...(env().lender ?? DEMONSTRATION_LENDER),
    agreementTextEn: shippedAgreementText("en"),
    agreementTextEs: shippedAgreementText("es"),
  };
  await createLenderVersion(tx, details, { status: "approved", at: now, byId: null });
}
