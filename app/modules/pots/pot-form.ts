/** The forms of pots: a new one with its funder's conditions, and money that a funder paid in. */
import { z } from "zod";
import {
  choiceField,
  dateField,
  requiredMoneyField,
  stop,
  textField,
  tokenField,
} from "#app/shared/form-fields.ts";
import { POT_KINDS } from "./pot-kinds.ts";

/** A short name for reports: capitals, digits and dashes, as typed in any case. */
const codeField = textField({ max: 20, missing: "pot-code-missing" }).transform((text, context) => {
  const code = text.toUpperCase();
  return /^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(code) ? code : stop(context, "pot-code-format");
});

export const newPotForm = z.object({
  token: tokenField(),
  name: textField({ max: 100, missing: "pot-name-missing" }),
  code: codeField,
  kind: choiceField(POT_KINDS, "pot-kind-missing"),
  funder: textField({ max: 200, missing: "funder-missing" }),
  conditions: textField({ max: 2000, missing: "conditions-missing" }),
  conditionsLanguage: choiceField(["en", "es"], "language-missing"),
});

export const fundPotForm = z.object({
  token: tokenField(),
  amount: requiredMoneyField(),
  receivedOn: dateField(),
  reference: textField({ max: 100, missing: "bank-reference-missing" }),
});

export const reverseContributionForm = z.object({
  token: tokenField(),
  reason: textField({ max: 500, missing: "reason-missing" }),
});

export const closePotForm = z.object({ token: tokenField() });
