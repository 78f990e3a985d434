/** The two forms of a year's plan: its rhythm, asked by address, and what to do about each clash. */
import { z } from "zod";
import { LEAST_WEEKS, MOST_WEEKS } from "#app/modules/cohorts/cohort.ts";
import { parseCalendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import {
  checkboxField,
  dateField,
  textField,
  tokenField,
  wholeNumberField,
} from "#app/shared/form-fields.ts";
import { openChoices } from "./year-plan.ts";
import type { Clash } from "./rhythm-clash.ts";

const LONGEST_SEEN = 9000;

export const rhythmForm = z.object({
  firstOn: dateField(),
  untilOn: dateField(),
  everyWeeks: wholeNumberField({
    ...{ min: LEAST_WEEKS, max: MOST_WEEKS },
    missing: "weeks-missing",
  }),
});

/** The name of the radio buttons about a day that clashes: "choice-2025-10-28". */
export function choiceName(date: CalendarDate): string {
  return `choice-${date}`;
}

/** The form that creates the meetings: every clash has its choice. */
export function planForm(clashes: readonly Clash[]) {
  return z
    .looseObject({
      token: tokenField(),
      /** The tick for dates that lie in the past. */
      confirm: checkboxField(),
      /** The words of the warnings that stood on the page. */
      seen: textField({ max: LONGEST_SEEN, optional: true }),
    })
    .superRefine((typed, context) => {
      for (const clash of clashes) {
        const name = choiceName(clash.date);
        const day = typed[name];
        if (openChoices(clash).some(({ date }) => date === day)) continue;
        const params = { clashOn: clash.date };
        context.addIssue({ code: "custom", path: [name], message: "clash-not-decided", params });
      }
    })
    .transform(({ token, confirm, seen, ...typed }) => ({
      token,
      isConfirmed: confirm,
      seen: seen === "" ? [] : seen.split(" "),
      chosen: Object.fromEntries(
        clashes.flatMap(({ date }) => {
          const day = parseCalendarDate(String(typed[choiceName(date)]));
          return day === null ? [] : [[date, day]];
        }),
      ) as Readonly<Record<CalendarDate, CalendarDate>>,
    }));
}
