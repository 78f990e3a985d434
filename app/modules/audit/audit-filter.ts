/**
 * The questions that narrow the audit log, as they stand in its address. What cannot be read
 * (a day that is none, an id of another shape) finds nothing rather than everything.
 */
import { addDays, calendarDate, isBefore, parseCalendarDate } from "#app/shared/calendar-date.ts";
import { cut, tidy } from "#app/shared/form-fields.ts";
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

export type AuditQuery = Record<"command" | "kind" | "subject" | "on" | "who", string>;

const LONGEST = 100;
const MIDNIGHT = { hour: 0, minute: 0 };

export function auditQuery(query: URLSearchParams): AuditQuery {
  const read = (name: string) => cut(tidy(query.get(name) ?? ""), LONGEST);
  return {
    command: read("command"),
    kind: read("kind"),
    subject: read("subject"),
    on: read("on"),
    who: read("who"),
  };
}

export function auditFilter({ command, kind, subject, on, who }: AuditQuery): AuditFilter {
  return {
    command: command || null,
    kind: kind || null,
    subjectId: subject || null,
    who: who || null,
    ...dayOf(on),
  };
}

/** The last day that has a day after it. */
const LAST_DAY = calendarDate("2200-12-31");

/** The instants between which a day in London lies; none at all for a text that is no day. */
function dayOf(text: string): Pick<AuditFilter, "from" | "before"> {
  if (text === "") return { from: null, before: null };
  const day = parseCalendarDate(text);
  if (day === null || !isBefore(day, LAST_DAY)) return { from: new Date(0), before: new Date(0) };
  return {
    from: instantInLondon(day, MIDNIGHT),
    before: instantInLondon(addDays(day, 1), MIDNIGHT),
  };
}
