/** The forms of the settings: the lender's details, its approval, the demonstration's clock. */
import { z } from "zod";
import {
  choiceField,
  dateField,
  emailField,
  stop,
  textField,
  tidy,
  tokenField,
  versionField,
} from "#app/shared/form-fields.ts";
import { parseTimeOfDay } from "#app/shared/london-time.ts";
import { wrongPlace } from "./agreement-template.ts";

const typed = z.string().default("");

/** Six digits, kept as "00-00-00". */
function sortCodeField() {
  return typed.transform((text, context) => {
    const [, first, second, third] = /^(\d{2})[ -]?(\d{2})[ -]?(\d{2})$/.exec(tidy(text)) ?? [];
    return third === undefined
      ? stop(context, "sort-code-format")
      : [first, second, third].join("-");
  });
}

function accountField() {
  return typed.transform((text, context) => {
    const digits = tidy(text).replaceAll(" ", "");
    return /^\d{6,8}$/.test(digits) ? digits : stop(context, "account-format");
  });
}

/** The agreement's text: every place in it is one that agreements fill in. */
function agreementTextField() {
  return textField({ max: 20_000, missing: "agreement-text-missing" }).transform(
    (text, context) => {
      const wrong = wrongPlace(text);
      if (wrong === null) return text;
      return stop(context, `place-${wrong.kind}`, { place: `{{${wrong.place}}}` });
    },
  );
}

export const lenderForm = z.object({
  token: tokenField(),
  version: versionField(),
  name: textField({ max: 120, missing: "lender-name-missing" }),
  licenceNumber: textField({ max: 60, missing: "licence-missing" }),
  address: textField({ max: 300, missing: "address-missing" }),
  telephone: textField({ max: 40, missing: "telephone-missing" }),
  email: emailField(),
  bankName: textField({ max: 120, missing: "bank-name-missing" }),
  bankSortCode: sortCodeField(),
  bankAccount: accountField(),
  agreementTextEn: agreementTextField(),
  agreementTextEs: agreementTextField(),
});

export const lenderApprovalForm = z.object({
  token: tokenField(),
  decision: choiceField(["approve", "set-aside"], "decision-missing"),
  version: versionField(),
  note: textField({ max: 1000, missing: "lender-note-missing" }),
});

export const clockForm = z.object({
  day: dateField(),
  time: typed.transform((text, context) => {
    return parseTimeOfDay(tidy(text)) ?? stop(context, "time-format");
  }),
});
