/** The forms about school holidays: a row of a borough, and taking one out. */
import { z } from "zod";
import { BOROUGHS } from "#app/modules/cohorts/boroughs.ts";
import { choiceField, dateField, textField, tokenField } from "#app/shared/form-fields.ts";

export const addSchoolHolidayForm = z.object({
  token: tokenField(),
  borough: choiceField(BOROUGHS, "borough-missing"),
  firstOn: dateField(),
  lastOn: dateField(),
  name: textField({ max: 80, optional: true }),
  source: textField({ max: 500, missing: "source-missing" }),
});

export const removeSchoolHolidayForm = z.object({ token: tokenField() });
