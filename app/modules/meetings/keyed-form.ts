/** The form in which a paper register is keyed in: a row a line. */
import { z } from "zod";
import { textField, tokenField } from "#app/shared/form-fields.ts";

export const keyedForm = z.object({
  token: tokenField(),
  codes: textField({ max: 10_000, missing: "codes-missing" }),
});
