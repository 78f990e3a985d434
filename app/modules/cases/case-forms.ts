/** The forms of legal checks: asking an adviser, and the adviser's answer. */
import { z } from "zod";
import { choiceField, idField, stop, textField, tokenField } from "#app/shared/form-fields.ts";
import { isId } from "#app/shared/id.ts";
import { OUTCOMES } from "./legal-check.ts";

/** Stands for every child of the plan who has no adviser yet. */
export const ALL_WAITING = "all";

export const assignForm = z.object({
  caseId: z
    .string()
    .default("")
    .transform((text, context) =>
      text === ALL_WAITING || isId(text) ? text : stop(context, "child-not-chosen"),
    ),
  adviserId: idField("adviser-missing"),
  token: tokenField(),
});

export const legalCheckForm = z.object({
  outcome: choiceField(OUTCOMES, "outcome-missing"),
  registrationReference: textField({ max: 40, missing: "registration-missing" }),
  note: textField({ max: 1000, optional: true }),
  token: tokenField(),
});
