/** The forms about fees: proposing one, and deciding about one. */
import { z } from "zod";
import {
  choiceField,
  dateField,
  requiredMoneyField,
  textField,
  tokenField,
  webAddressField,
} from "#app/shared/form-fields.ts";
import { pence } from "#app/shared/money.ts";

/** £10,000.00: a larger fee for a child is a slip of the pen. */
const MOST_FEE = pence(1_000_000);

export const proposeFeeForm = z.object({
  token: tokenField(),
  amount: requiredMoneyField({ most: MOST_FEE }),
  effectiveFrom: dateField(),
  source: textField({ max: 200, missing: "source-missing" }),
  sourceUrl: webAddressField(),
});

export const decideFeeForm = z.object({
  token: tokenField(),
  decision: choiceField(["confirm", "reject"], "decision-missing"),
});
