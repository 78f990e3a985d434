/** The forms about a person: their own details, a new person, a role and its reason. */
import { z } from "zod";
import {
  choiceField,
  emailField,
  fullNameField,
  stop,
  textField,
  tidy,
  tokenField,
} from "#app/shared/form-fields.ts";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { ROLES, type Role } from "./permissions.ts";

const PHONE = /^\+?\d{7,15}$/;

/** A telephone number of any country, kept as typed; may be left empty. */
export function phoneField() {
  return textField({ max: 40, optional: true }).transform((text, context) => {
    const digits = text.replace(/[\s().-]/g, "");
    return text === "" || PHONE.test(digits)
      ? text || null
      : stop(context, "phone-format", { typed: text });
  });
}

/** An address, or nothing for a person who has none. */
export function optionalEmailField() {
  return z
    .string()
    .default("")
    .transform((text, context): string | null => {
      if (tidy(text) === "") return null;
      const checked = emailField().safeParse(text);
      return checked.data ?? stop(context, "email-format", { typed: text.slice(0, 60) });
    });
}

export const optionalText = (max: number) =>
  textField({ max, optional: true }).transform((text) => text || null);

export const languageField = () => choiceField(LANGUAGES, "language-missing");

export const recordForm = z.object({
  token: tokenField(),
  fullName: fullNameField(),
  phone: phoneField(),
  language: languageField(),
  spokenLanguage: optionalText(60),
});

export const newPersonForm = z.object({
  token: tokenField(),
  fullName: fullNameField(),
  email: optionalEmailField(),
  phone: phoneField(),
  language: languageField(),
});

export const grantForm = z.object({
  token: tokenField(),
  role: choiceField(ROLES as [Role, ...Role[]], "role-missing"),
  reason: textField({ max: 500, optional: true }),
});

export const revokeForm = z.object({
  token: tokenField(),
  reason: textField({ max: 500, missing: "reason-missing" }),
});
