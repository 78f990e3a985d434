/**
 * How many days before a meeting its people are reminded: a short list of whole days, the first
 * reminder first, as a person types it ("7, 1") and as it is stored ("7,1"). Empty for none.
 */
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export const USUAL_REMIND_DAYS = "7,1";

const MOST_REMINDERS = 4;
const MOST_DAYS = 28;

/** The stored text of what was typed: commas or spaces between days, in any order. */
export function readRemindDays(typed: string): Verdict<string, "remind-days-format"> {
  const words = typed.split(/[\s,;]+/).filter((word) => word !== "");
  const days = words.map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : NaN));
  const sound = days.every((day) => day <= MOST_DAYS) && new Set(days).size === days.length;
  if (!sound || days.length > MOST_REMINDERS) return refuse("remind-days-format");
  return accept(days.toSorted((one, other) => other - one).join(","));
}

/** The days of a stored text, the most first. */
export function remindDaysOf(stored: string): number[] {
  return stored === "" ? [] : stored.split(",").map(Number);
}

/** "7, 1": as a form shows a stored text. */
export function shownRemindDays(stored: string): string {
  return stored.replaceAll(",", ", ");
}
