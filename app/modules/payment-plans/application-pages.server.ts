/**
 * What each page of an application does when it is sent: its form, read, becomes the act that
 * saves it. The family's pages and the officer's share this table.
 */
import type { z } from "zod";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Id } from "#app/shared/id.ts";
import { refuse, type Verdict } from "#app/shared/verdict.ts";
import type { Page } from "./application-parts.ts";
import {
  budgetForm,
  contactForm,
  datesForm,
  declarationForm,
  feeForm,
  householdForm,
  tokenForm,
} from "./application-form.ts";
import { leavePlan } from "./leave-plan.server.ts";
import {
  saveBudget,
  saveContact,
  saveFeeAnswers,
  saveHouseholdAnswers,
  saveWishes,
} from "./save-answers.server.ts";
import { submitApplication } from "./submit-application.server.ts";
import { FIELD_OF_TERMS, toWishes } from "./wished-terms.ts";

/** Saves what was typed; a refusal has its words. */
export type Save = (context: SignedInContext, planId: Id) => Promise<Verdict<unknown>>;

/** Of a page that only shows and leads on: nothing can be sent from it. */
const NOTHING_TO_SAVE = tokenForm.transform(
  (): Save => () => Promise.resolve(refuse("form-unreadable")),
);

export const PAGE_FORMS: Readonly<Record<Page, z.ZodType<Save>>> = {
  fee: feeForm.transform(
    (answers): Save =>
      (context, planId) =>
        saveFeeAnswers(context, planId, answers),
  ),
  household: householdForm.transform(
    (answers): Save =>
      (context, planId) =>
        saveHouseholdAnswers(context, planId, answers),
  ),
  // Each child is saved on a page of its own.
  children: NOTHING_TO_SAVE,
  budget: budgetForm.transform(
    (answers): Save =>
      (context, planId) =>
        saveBudget(context, planId, answers),
  ),
  dates: datesForm.transform(
    ({ token, shown, ...fields }): Save =>
      (context, planId) =>
        saveWishes(context, planId, { token, shown, wishes: toWishes(fields) }),
  ),
  contact: contactForm.transform(
    (answers): Save =>
      (context, planId) =>
        saveContact(context, planId, answers),
  ),
  check: declarationForm.transform(
    (answers): Save =>
      (context, planId) =>
        submitApplication(context, planId, answers),
  ),
  withdraw: tokenForm.transform(
    ({ token }): Save =>
      (context, planId) =>
        leavePlan(context, { planId, act: "withdraw", token }),
  ),
  "fee-help": NOTHING_TO_SAVE,
};

const FIELDS: Readonly<Record<string, string>> = {
  "phone-missing": "phone",
  "contact-no-email": "contactBy",
  "contact-no-phone": "contactBy",
  "email-is-shared": "safeContact",
  ...FIELD_OF_TERMS,
  "dates-not-shown": "schedule",
  "birth-in-future": "bornOn",
  "child-is-adult": "bornOn",
  "child-added-already": "fullName",
};

/** The field that a refusal is about; the form itself where it is about no single answer. */
export function fieldOf({ reason }: { reason: string }): string {
  return FIELDS[reason] ?? "application";
}
