/** The forms about money received and fees paid out. */
import { z } from "zod";
import {
  checkboxField,
  choiceField,
  dateField,
  idField,
  requiredMoneyField,
  textField,
  tokenField,
} from "#app/shared/form-fields.ts";
import { pence } from "#app/shared/money.ts";

/** £100,000.00: a larger payment from a family is a slip of the pen. */
const MOST_PAYMENT = pence(10_000_000);

export const PAYMENT_METHODS = ["bank-transfer", "cash"] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export const paymentForm = z.object({
  token: tokenField(),
  /** The family's reference or the plan's number; empty where the bank reference is to be read. */
  family: textField({ max: 40, optional: true }),
  method: choiceField(PAYMENT_METHODS, "method-missing"),
  reference: textField({ max: 100, missing: "payment-reference-missing" }),
  valueOn: dateField(),
  amount: requiredMoneyField({ most: MOST_PAYMENT }),
  /** "I could not find the family." */
  unmatched: checkboxField(),
  /** "This is another payment." */
  again: checkboxField(),
});

export const reversePaymentForm = z.object({
  token: tokenField(),
  reason: textField({ max: 500, missing: "reason-missing" }),
});

export const movePaymentForm = z.object({
  token: tokenField(),
  family: textField({ max: 40, missing: "family-missing" }),
  reason: textField({ max: 500, missing: "reason-missing" }),
});

/** One page, two acts: asking for a child's pay-out, and deciding what another person asked for. */
export const payOutForm = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("request"),
    token: tokenField(),
    paidOn: dateField(),
    reference: textField({ max: 100, missing: "pay-out-reference-missing" }),
  }),
  z.object({
    act: z.literal("decide"),
    token: tokenField(),
    requestId: idField("form-stale"),
    decision: choiceField(["confirm", "return"], "decision-missing"),
    /** Needed where it is returned. */
    reason: textField({ max: 500, optional: true }),
  }),
]);
