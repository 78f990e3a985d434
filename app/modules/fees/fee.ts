/**
 * A citizenship fee: a dated row with its source. Which one is in force on a day, and who may
 * decide about a proposed one.
 *
 * Only confirmed rows are ever in force. A plan keeps the fee that it was agreed at.
 */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { Pence } from "#app/shared/money.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export type FeeStatus = "confirmed" | "proposed" | "rejected";

export type Fee = Readonly<{
  id: Id;
  amount: Pence;
  effectiveFrom: CalendarDate;
  status: FeeStatus;
  /** The publication that says so, as it names itself, and its address. */
  source: string;
  sourceUrl: string;
  note: string;
  /** Null for the rows that the portal ships with. */
  proposedById: Id | null;
  confirmedAt: Date | null;
}>;

/**
 * The newest confirmed fee whose first day has come; of two with one first day, the one that was
 * confirmed last, so that a wrong amount is put right by another row. Null before the first row.
 */
export function feeInForce<Row extends Fee>(fees: readonly Row[], on: CalendarDate): Row | null {
  let found: Row | null = null;
  for (const fee of fees) {
    if (fee.status !== "confirmed" || fee.effectiveFrom > on) continue;
    if (found === null || supersedes(fee, found)) found = fee;
  }
  return found;
}

function supersedes(fee: Fee, other: Fee): boolean {
  if (fee.effectiveFrom !== other.effectiveFrom) return fee.effectiveFrom > other.effectiveFrom;
  return (fee.confirmedAt?.getTime() ?? 0) > (other.confirmedAt?.getTime() ?? 0);
}

/** Whether a fee, once confirmed, takes the place of the one in force; an older one is record only. */
export function wouldReplace(
  fee: Pick<Fee, "effectiveFrom">,
  inForce: Pick<Fee, "effectiveFrom">,
): boolean {
  return fee.effectiveFrom >= inForce.effectiveFrom;
}

/** Whether this person may confirm the fee: it waits, and somebody else proposed it. */
export function mayConfirmFee(
  fee: Fee,
  personId: Id,
): Verdict<undefined, "fee-decided-already" | "own-proposal"> {
  if (fee.status !== "proposed") return refuse("fee-decided-already");
  return fee.proposedById === personId ? refuse("own-proposal") : accept();
}

/** Whether the fee may be rejected: it waits. Who proposed it may take it back this way. */
export function mayRejectFee(fee: Fee): Verdict<undefined, "fee-decided-already"> {
  return fee.status === "proposed" ? accept() : refuse("fee-decided-already");
}
