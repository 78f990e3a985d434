/** The forms of an application: what each page asks, read into answers or refused in words. */
import { z } from "zod";
import { LANGUAGES } from "#app/i18n/languages.ts";
import {
  CONTACT_WAYS,
  parsePhone,
  parsePostcode,
} from "#app/modules/households/contact-details.ts";
import {
  choiceField,
  confirmationField,
  dateField,
  emailField,
  fromVerdict,
  fullNameField,
  idField,
  requiredMoneyField,
  stop,
  textField,
  tidy,
  tokenField,
} from "#app/shared/form-fields.ts";
import { SURENESS } from "./application.ts";
import { EVERY } from "./plan-product.ts";
import { wishFields } from "./wished-terms.ts";

const LONGEST_ADDRESS = 300;
const LONGEST_WISH = 500;

const phoneField = textField({ max: 40, optional: true }).transform((text, context) =>
  fromVerdict(parsePhone(text), context),
);

const postcodeField = textField({ max: 40, missing: "postcode-missing" }).transform(
  (text, context) => fromVerdict(parsePostcode(text), context),
);

/** An e-mail address, or null where none was given. */
const optionalEmailField = z
  .string()
  .default("")
  .transform((text, context) => {
    if (tidy(text) === "") return null;
    const address = emailField().safeParse(text);
    return address.success
      ? address.data
      : stop(context, "email-format", { typed: tidy(text).slice(0, 60) });
  });

const token = tokenField();
const fullName = fullNameField();
const language = choiceField(LANGUAGES, "language-missing");

export const tokenForm = z.object({ token });

export const feeForm = z.object({
  token,
  care: choiceField(SURENESS, "care-missing"),
  hardship: choiceField(SURENESS, "hardship-missing"),
});

export const householdForm = z.object({
  token,
  fullName,
  phone: phoneField,
  address: textField({ max: LONGEST_ADDRESS, missing: "address-missing" }),
  postcode: postcodeField,
});

export const childForm = z.object({
  token,
  fullName: fullNameField("child-name-missing"),
  bornOn: dateField({ birth: true }),
});

export const budgetForm = z.object({
  token,
  paydayEvery: choiceField(EVERY, "payday-missing"),
  afford: requiredMoneyField(),
});

/** `shown` names the terms whose dates the person has in front of them. */
export const datesForm = z.object({
  token,
  ...wishFields,
  shown: z.string().default(""),
});

export const contactForm = z.object({
  token,
  language,
  contactBy: choiceField(CONTACT_WAYS, "contact-way-missing"),
  safeContact: textField({ max: LONGEST_WISH, optional: true }),
});

export const declarationForm = z.object({
  token,
  adult: confirmationField("adult-missing"),
  parent: confirmationField("parent-missing"),
  truth: confirmationField("truth-missing"),
});

/** A family that an officer applies for, new to the portal. */
export const borrowerForm = z.object({
  token,
  fullName,
  phone: phoneField,
  email: optionalEmailField,
  language,
});

/** Somebody whom an officer found. */
export const chosenBorrowerForm = z.object({ token, person: idField("person-missing") });
