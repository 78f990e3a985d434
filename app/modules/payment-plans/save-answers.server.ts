/**
 * Saves the answers of one part of an application, each part whole.
 *
 * What belongs to the person or to the household is written there, once, for all their plans.
 */
import { isAddressShared, saveBorrower } from "#app/modules/households/borrower-store.server.ts";
import type { ContactWay } from "#app/modules/households/contact-details.ts";
import { saveHousehold } from "#app/modules/households/household-store.server.ts";
import type { Language } from "#app/i18n/languages.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { findFeeInForce } from "#app/modules/fees/fee-store.server.ts";
import type { Id } from "#app/shared/id.ts";
import type { Pence } from "#app/shared/money.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { principalOf, type Sureness, type Wishes } from "./application.ts";
import { saveAnswers } from "./application-store.server.ts";
import { changeApplication } from "./change-application.server.ts";
import type { Every } from "./plan-product.ts";
import { previewWishes, shownKey } from "./wished-terms.ts";

type Token = { token: Id };

/** Exemption and waiver: whatever the answers, the family may go on. */
export function saveFeeAnswers(
  context: SignedInContext,
  planId: Id,
  form: Token & { care: Sureness; hardship: Sureness },
) {
  const { care, hardship } = form;
  const fields = ["care", "hardship"] as const;
  const change = { planId, form, command: "save-fee-answers", fields };
  return changeApplication(context, change, async (tx) => {
    await saveAnswers(tx, context, planId, { care, hardship });
    return accept();
  });
}

/** Who borrows and where they live. Without an e-mail address a telephone number is needed. */
export function saveHouseholdAnswers(
  context: SignedInContext,
  planId: Id,
  form: Token & { fullName: string; phone: string; address: string; postcode: string },
) {
  const { fullName, phone, address, postcode } = form;
  const fields = ["fullName", "phone", "address", "postcode"] as const;
  const change = { planId, form, command: "save-household", fields };
  return changeApplication(context, change, async (tx, { borrower, household }) => {
    if (phone === "" && borrower.email === null) return refuse("phone-missing");
    await saveBorrower(tx, borrower.id, { fullName, phone: phone === "" ? null : phone });
    await saveHousehold(tx, household.id, { address, postcode });
    await saveAnswers(tx, context, planId, { householdDone: true });
    return accept();
  });
}

/** What the family can pay each payday. */
export function saveBudget(
  context: SignedInContext,
  planId: Id,
  form: Token & { afford: Pence; paydayEvery: Every },
) {
  const { afford, paydayEvery } = form;
  const fields = ["afford", "paydayEvery"] as const;
  const change = { planId, form, command: "save-budget", fields };
  return changeApplication(context, change, async (tx) => {
    await saveAnswers(tx, context, planId, { afford, paydayEvery });
    return accept();
  });
}

/** The wished terms, once their dates and amounts were shown: `shown` names what was on the page. */
export function saveWishes(
  context: SignedInContext,
  planId: Id,
  form: Token & { shown: string; wishes: Wishes },
) {
  const { shown, wishes } = form;
  const fields = Object.keys(wishes) as (keyof Wishes)[];
  const change = { planId, form, command: "save-wishes", fields };
  return changeApplication(context, change, async (tx, application) => {
    if (application.children.length === 0) return refuse("children-first");
    const fee = await findFeeInForce(tx, context.today);
    const principal = principalOf(application, fee.amount);
    const preview = previewWishes(wishes, { principal, today: context.today });
    if (!preview.ok) return preview;
    if (shown !== shownKey(wishes, principal)) return refuse("dates-not-shown");
    await saveAnswers(tx, context, planId, { wishes });
    return accept();
  });
}

/**
 * In which language and by which way the family is reached. Safe-contact wishes need an e-mail
 * address that nobody else reads (product.md, settled question 7).
 */
export function saveContact(
  context: SignedInContext,
  planId: Id,
  form: Token & { language: Language; contactBy: ContactWay; safeContact: string },
) {
  const { language, contactBy, safeContact } = form;
  const fields = ["language", "contactBy", "safeContact"] as const;
  const change = { planId, form, command: "save-contact", fields };
  return changeApplication(context, change, async (tx, { borrower, household }) => {
    if (contactBy === "email" && borrower.email === null) return refuse("contact-no-email");
    if (contactBy === "phone" && borrower.phone === null) return refuse("contact-no-phone");
    if (safeContact !== "" && (await isAddressShared(tx, borrower))) {
      return refuse("email-is-shared");
    }
    await saveBorrower(tx, borrower.id, { language });
    await saveHousehold(tx, household.id, { contactBy, safeContact });
    await saveAnswers(tx, context, planId, { contactDone: true });
    return accept();
  });
}
