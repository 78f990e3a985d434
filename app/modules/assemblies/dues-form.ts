/** The forms of membership dues: a charge or a payment, and the reversal of one. */
import { z } from "zod";
import {
  choiceField,
  dateField,
  requiredMoneyField,
  textField,
  tokenField,
} from "#app/shared/form-fields.ts";
import { pence } from "#app/shared/money.ts";
import { DUES_KINDS } from "./dues.ts";

/** £100,000.00: larger dues are a slip of the pen. */
const MOST_DUES = pence(10_000_000);

const note = textField({ max: 200, optional: true });

export const duesForm = z.object({
  token: tokenField(),
  kind: choiceField(DUES_KINDS, "dues-kind-missing"),
  amount: requiredMoneyField({ most: MOST_DUES }),
  on: dateField(),
  note,
});

export const reverseDuesForm = z.object({
  token: tokenField(),
  amount: requiredMoneyField({ most: MOST_DUES }),
  note: textField({ max: 200, missing: "reason-missing" }),
});
