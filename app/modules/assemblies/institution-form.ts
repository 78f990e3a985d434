/** The form of a member institution. */
import { z } from "zod";
import { BOROUGHS } from "#app/modules/cohorts/boroughs.ts";
import { toParts, type CalendarDate } from "#app/shared/calendar-date.ts";
import {
  addressDateField,
  choiceField,
  dateField,
  textField,
  tokenField,
  wholeNumberField,
} from "#app/shared/form-fields.ts";
import { INSTITUTION_KINDS, type Institution } from "./institution.ts";

/** The version of the record that the page showed. */
export const versionField = wholeNumberField({ min: 1, max: 999_999_999 });

const facts = z.object({
  token: tokenField(),
  name: textField({ max: 120, missing: "institution-name-missing" }),
  kind: choiceField(INSTITUTION_KINDS, "institution-kind-missing"),
  borough: z
    .string()
    .default("")
    .transform((text) => BOROUGHS.find((known) => known === text) ?? null),
  joinedOn: dateField(),
  leftOn: addressDateField(),
});

function together({ token, ...typed }: z.output<typeof facts>) {
  return { token, facts: typed };
}

export const newInstitutionForm = facts.transform(together);

export const changeInstitutionForm = facts
  .extend({ version: versionField })
  .transform(({ version, ...typed }) => ({ ...together(typed), version }));

/** The three boxes of a date, as a form holds them. */
export function dateBoxes(name: string, date: CalendarDate | null): Record<string, string> {
  if (date === null) return {};
  const parts = Object.entries(toParts(date));
  return Object.fromEntries(parts.map(([box, part]) => [`${name}-${box}`, String(part)]));
}

/** An institution as the fields of its form hold it. */
export function institutionValues(institution: Institution): Record<string, string> {
  const { name, kind, borough, joinedOn, leftOn, version } = institution;
  return {
    ...{ name, kind, borough: borough ?? "", version: String(version) },
    ...{ ...dateBoxes("joinedOn", joinedOn), ...dateBoxes("leftOn", leftOn) },
  };
}
