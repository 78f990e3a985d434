/**
 * What differs between two versions of the lender's details, and who may decide about one.
 *
 * Families pay into the account that stands here: whoever wrote a version never approves it.
 */
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { LenderDetails, LenderVersion } from "./lender-store.server.ts";

export const LENDER_FIELDS = [
  "name",
  "licenceNumber",
  "address",
  "telephone",
  "email",
  "bankName",
  "bankSortCode",
  "bankAccount",
  "agreementTextEn",
  "agreementTextEs",
] as const satisfies readonly (keyof LenderDetails)[];
export type LenderField = (typeof LENDER_FIELDS)[number];

/** The details of a version, without what happened to it. */
export function detailsOf(lender: LenderDetails): LenderDetails {
  return only(lender, LENDER_FIELDS) as LenderDetails;
}

export function changedFields(before: LenderDetails, after: LenderDetails): LenderField[] {
  return LENDER_FIELDS.filter((field) => before[field] !== after[field]);
}

export function only(
  details: LenderDetails,
  fields: readonly LenderField[],
): Partial<LenderDetails> {
  return Object.fromEntries(fields.map((field) => [field, details[field]]));
}

type InQuestion = Pick<LenderVersion, "status" | "approvedNote" | "createdById">;

/** Approval is given once, by somebody else than the author; the shipped version has none. */
export function mayApproveLender(
  lender: InQuestion,
  personId: Id,
): Verdict<undefined, "own-lender-version" | "lender-approved-already"> {
  if (lender.approvedNote !== null) return refuse("lender-approved-already");
  return lender.createdById === personId ? refuse("own-lender-version") : accept();
}

/** A proposed version may be set aside, by its author too; one in force stays until the next. */
export function maySetLenderAside({ status }: InQuestion): Verdict<undefined, "lender-in-force"> {
  return status === "proposed" ? accept() : refuse("lender-in-force");
}
