/** The lender's details and its agreement's text, version by version; the newest is in force. */
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { env, type Lender } from "#app/platform/env.server.ts";
import { assert } from "#app/shared/assert.ts";
import { newId } from "#app/shared/id.ts";
import { shippedAgreementText } from "./agreement-template.ts";

export type LenderDetails = Lender & { agreementTextEn: string; agreementTextEs: string };

export type LenderVersion = LenderDetails & {
  id: string;
  version: number;
  /** The lender's own words of approval; null while this version waits for them. */
  approvedNote: string | null;
  createdAt: Date;
  createdById: string | null;
};

/** The version in force. A prepared database always has one. */
export async function findLender(db: Reader | Transaction): Promise<LenderVersion> {
  const lender = await findNewestLender(db);
  assert(lender !== null, "a prepared database has its lender's details");
  return lender;
}

export function findNewestLender(db: Reader | Transaction): Promise<LenderVersion | null> {
  return db.lenderVersion.findFirst({ orderBy: { version: "desc" } });
}

/** All versions, newest first, without their long texts. */
export function listLenderVersions(reader: Reader) {
  return reader.lenderVersion.findMany({
    orderBy: { version: "desc" },
    select: { version: true, name: true, approvedNote: true, createdAt: true, createdById: true },
    take: 100,
  });
}

export async function createLenderVersion(
  tx: Transaction,
  details: LenderDetails,
  made: { version: number; at: Date; byId: string | null },
): Promise<string> {
  const id = newId();
  const { version, at, byId } = made;
  await tx.lenderVersion.create({
    data: { id, ...details, version, createdAt: at, createdById: byId },
  });
  return id;
}

/** Notes the lender's approval of one version, once; false where it is noted already. */
export async function approveLenderVersion(
  tx: Transaction,
  version: number,
  note: string,
): Promise<boolean> {
  const { count } = await tx.lenderVersion.updateMany({
    where: { version, approvedNote: null },
    data: { approvedNote: note },
  });
  return count === 1;
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
  if ((await findNewestLender(tx)) !== null) return;
  const details = {
    ...(env().lender ?? DEMONSTRATION_LENDER),
    agreementTextEn: shippedAgreementText("en"),
    agreementTextEs: shippedAgreementText("es"),
  };
  await createLenderVersion(tx, details, { version: 1, at: now, byId: null });
}
