/** The form of what somebody needs at meetings. */
import { z } from "zod";
import { checkboxField, tokenField } from "#app/shared/form-fields.ts";
import { NEED_FIELDS } from "./join-answers.ts";
import { NEEDS, type Need } from "./membership.ts";

export const needsForm = z
  .object({
    token: tokenField(),
    needInterpreter: checkboxField(),
    needChildcare: checkboxField(),
    needAccess: checkboxField(),
    needFood: checkboxField(),
  })
  .transform(({ token, ...ticked }) => ({
    token,
    needs: NEEDS.filter((need) => ticked[NEED_FIELDS[need]]),
  }));

/** Needs as the fields of the form hold them. */
export function needValues(needs: readonly Need[]): Record<string, string> {
  return Object.fromEntries(needs.map((need) => [NEED_FIELDS[need], "1"]));
}
