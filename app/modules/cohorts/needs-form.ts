/** The form of what somebody needs at meetings. */
import { z } from "zod";
import { checkboxField, tokenField } from "#app/shared/form-fields.ts";
import { NEED_FIELDS } from "./join-answers.ts";
import { NEEDS, type Need } from "./membership.ts";

/** One checkbox for each need; none has to be ticked. */
export const needFields = {
  needInterpreter: checkboxField(),
  needChildcare: checkboxField(),
  needAccess: checkboxField(),
  needFood: checkboxField(),
};

type Ticked = Readonly<Record<keyof typeof needFields, boolean>>;

/** The needs that are ticked, in the portal's order. */
export function tickedNeeds(ticked: Ticked): Need[] {
  return NEEDS.filter((need) => ticked[NEED_FIELDS[need]]);
}

export const needsForm = z
  .object({ token: tokenField(), ...needFields })
  .transform(({ token, ...ticked }) => ({ token, needs: tickedNeeds(ticked) }));

/** Needs as the fields of the form hold them. */
export function needValues(needs: readonly Need[]): Record<string, string> {
  return Object.fromEntries(needs.map((need) => [NEED_FIELDS[need], "1"]));
}
