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

export const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 300;
const LONGEST_WISH = 500;

const phoneField = textField({ max: 40, optional: true }).transform((text, context) =>
  fromVerdict(parsePhone(text), context),
);

const postcodeField = textField({ max: 40 }).transform((text, context) =>
  fromVerdict(parsePostcode(text), context),
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
const fullName = textField({ max: LONGEST_NAME });

export const tokenForm = z.object({ token });

export const feeForm = z.object({
  token,
  care: choiceField(SURENESS),
  hardship: choiceField(SURENESS),
});

export const householdForm = z.object({
  token,
  fullName,
  phone: phoneField,
  address: textField({ max: LONGEST_ADDRESS }),
  postcode: postcodeField,
});

export const childForm = z.object({ token, fullName, bornOn: dateField() });

export const budgetForm = z.object({
  token,
  afford: requiredMoneyField(),
  paydayEvery: choiceField(EVERY),
});

/** `shown` names the terms whose dates the person has in front of them. */
export const datesForm = z.object({
  token,
  ...wishFields,
  shown: z.string().default(""),
});

export const contactForm = z.object({
  token,
  language: choiceField(LANGUAGES),
  contactBy: choiceField(CONTACT_WAYS),
  safeContact: textField({ max: LONGEST_WISH, optional: true }),
});

export const declarationForm = z.object({
  token,
  adult: confirmationField(),
  parent: confirmationField(),
  truth: confirmationField(),
});

/** A family that an officer applies for, new to the portal. */
export const borrowerForm = z.object({
  token,
  fullName,
  phone: phoneField,
  email: optionalEmailField,
  language: choiceField(LANGUAGES),
});

/** Somebody whom an officer found. */
export const chosenBorrowerForm = z.object({ token, person: idField() });
