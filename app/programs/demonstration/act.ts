/**
 * What people did in the demonstration's past, as plain data: who, what, and the moment.
 *
 * An act is done by the family unless it names who of the staff did it. Children are counted
 * from the eldest, 0; payments are named so that a later act can reverse them.
 */
import type { Outcome } from "#app/modules/cases/legal-check.ts";
import type { Sureness, Wishes } from "#app/modules/payment-plans/application.ts";
import type { Every } from "#app/modules/payment-plans/plan-product.ts";
import type { PaymentMethod } from "#app/modules/payments/payment-form.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Pence } from "#app/shared/money.ts";
import type { Family } from "./family.ts";
import type { PotKey } from "./pots.ts";
import type { Adviser, StaffKey } from "./staff.ts";

/** Filling in the application, page by page; an officer may do it on the family's behalf. */
export type ApplicationAct = { by?: StaffKey } & (
  | { kind: "start" }
  | { kind: "answer-fee"; care: Sureness; hardship: Sureness }
  | { kind: "answer-household" }
  /** By the child's place in the family; all other acts count the plan's own children. */
  | { kind: "add-child"; child: number }
  | { kind: "answer-budget"; afford: Pence; paydayEvery: Every }
  | { kind: "answer-dates"; wishes: Wishes }
  | { kind: "answer-contact" }
  | { kind: "submit" }
);

/** Everything that is decided between the application and the first pay-out. */
export type DecisionAct =
  | { kind: "ask-adviser"; by: StaffKey; adviser: Adviser; child: number | "all" }
  | { kind: "check"; by: Adviser; child: number; outcome: Outcome; note: string }
  | { kind: "prepare"; by: StaffKey; terms: Wishes; pot: PotKey }
  | { kind: "approve"; by: StaffKey }
  | { kind: "return"; by: StaffKey; reason: string }
  | { kind: "cancel"; by: StaffKey; reason: string }
  | { kind: "accept" }
  | { kind: "decline" }
  | { kind: "withdraw" };

export type MoneyAct = { by: StaffKey } & (
  | { kind: "request-pay-out"; child: number; paidOn: CalendarDate; reference: string }
  | { kind: "confirm-pay-out"; child: number }
  | { kind: "return-pay-out"; child: number; reason: string }
  | {
      kind: "receive";
      name: string;
      amount: Pence;
      valueOn: CalendarDate;
      method: PaymentMethod;
      /** As on the bank statement; the household's own reference where it is left out. */
      reference?: string;
      /** Nobody could tell whose it is. */
      unmatched?: true;
      /** Looks like one recorded before, and is another. */
      again?: true;
    }
  | { kind: "reverse"; name: string; reason: string }
  | { kind: "match"; name: string; reason: string }
);

export type Act = { kind: "join" } | ApplicationAct | DecisionAct | MoneyAct;

export type Scene = Readonly<{
  at: Date;
  family: Family;
  /** Which of the family's plans it is about, from 1. */
  plan: number;
  act: Act;
}>;

const MONEY_KINDS = {
  "request-pay-out": true,
  "confirm-pay-out": true,
  "return-pay-out": true,
  receive: true,
  reverse: true,
  match: true,
} as const satisfies Record<MoneyAct["kind"], true>;

export function isMoneyAct(act: Act): act is MoneyAct {
  return Object.hasOwn(MONEY_KINDS, act.kind);
}

/** An answer of an application that has started, or sending it. */
export type AnswerAct = Exclude<ApplicationAct, { kind: "start" }>;

const ANSWER_KINDS = {
  "answer-fee": true,
  "answer-household": true,
  "add-child": true,
  "answer-budget": true,
  "answer-dates": true,
  "answer-contact": true,
  submit: true,
} as const satisfies Record<AnswerAct["kind"], true>;

export function isAnswerAct(act: Act): act is AnswerAct {
  return Object.hasOwn(ANSWER_KINDS, act.kind);
}

/** What staff decide about the terms, or about going on at all. */
export type TermsAct = Extract<DecisionAct, { kind: "prepare" | "approve" | "return" | "cancel" }>;

const TERMS_KINDS = {
  prepare: true,
  approve: true,
  return: true,
  cancel: true,
} as const satisfies Record<TermsAct["kind"], true>;

export function isTermsAct(act: DecisionAct): act is TermsAct {
  return Object.hasOwn(TERMS_KINDS, act.kind);
}
