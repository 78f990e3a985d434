/**
 * The questions that narrow the audit log, as they stand in its address. A day that is none is
 * refused; an id of another shape, or a name that nobody has, finds nothing.
 */
import { z } from "zod";
import {
  addDays,
  calendarDate,
  isBefore,
  parseCalendarDate,
  toParts,
  type CalendarDate,
} from "#app/shared/calendar-date.ts";
import { addressDateField, cut, tidy } from "#app/shared/form-fields.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import type { AuditFilter } from "./audit-list-store.server.ts";

export const SUBJECT_KINDS = [
  "payment-plan",
  "payment",
  "case",
  "person",
  "session",
  "fee",
  "pot",
  "entry",
  "setting",
  "household",
  "cohort",
  "membership",
  "meeting",
  "school-holiday",
] as const;

const LONGEST = 100;
const MIDNIGHT = { hour: 0, minute: 0 };
const QUESTIONS = ["command", "kind", "subject", "who", "day"] as const;
const BOXES = ["day-day", "day-month", "day-year"] as const;

const wordsField = z
  .string()
  .default("")
  .transform((text) => tidy(text) || null);

const asked = { command: wordsField, kind: wordsField, subject: wordsField, who: wordsField };

export const auditForm = z
  .object({ ...asked, day: addressDateField() })
  .transform(({ subject, day, ...rest }): AuditFilter => ({
    ...{ ...rest, subjectId: subject },
    ...dayOf(day),
  }));

/** What was asked; one text `day=YYYY-MM-DD` stands for the three boxes and fills them. */
export function auditAnswers(query: URLSearchParams): URLSearchParams {
  const answers = new URLSearchParams();
  for (const name of [...QUESTIONS, ...BOXES]) {
    const given = cut(tidy(query.get(name) ?? ""), LONGEST);
    if (given !== "") answers.set(name, given);
  }
  const day = parseCalendarDate(answers.get("day") ?? "");
  if (day === null) return answers;
  answers.delete("day");
  for (const [name, number] of Object.entries(toParts(day))) {
    answers.set(`day-${name}`, String(number));
  }
  return answers;
}

/** The last day that has a day after it. */
const LAST_DAY = calendarDate("2200-12-31");

/** The instants between which a day in London lies. */
function dayOf(day: CalendarDate | null): Pick<AuditFilter, "from" | "before"> {
  if (day === null) return { from: null, before: null };
  if (!isBefore(day, LAST_DAY)) return { from: new Date(0), before: new Date(0) };
  return {
    from: instantInLondon(day, MIDNIGHT),
    before: instantInLondon(addDays(day, 1), MIDNIGHT),
  };
}
