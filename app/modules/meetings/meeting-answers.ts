/** A meeting as the fields of its form hold it, and the field that a refusal is about. */
import { toParts } from "#app/shared/calendar-date.ts";
import type { Refused } from "#app/shared/verdict.ts";
import { clockOf, dayOf, type Meeting } from "./meeting.ts";

export function meetingValues(meeting: Meeting): Record<string, string> {
  const { day, month, year } = toParts(dayOf(meeting));
  const { place, address, link, sequence } = meeting;
  return {
    ...{ place, address, link, ...clockOf(meeting) },
    ...{ version: String(sequence), scope: "this" },
    ...{ "date-day": String(day), "date-month": String(month), "date-year": String(year) },
  };
}

/** The form as a whole, where a refusal is about no single answer. */
export function fieldOfRefusal({ reason, details = {} }: Refused): string {
  if (details["box"] !== undefined) return String(details["box"]);
  const isAboutDay = reason === "meeting-on-that-day" || reason === "meeting-passes-neighbour";
  return isAboutDay ? "date" : "";
}
