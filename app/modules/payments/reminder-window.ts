/**
 * Which due dates a day's reminders are about, counted by the day on which they are collected.
 *
 * A later due date is never collected before an earlier one, so each window of collection dates
 * is a window of due dates, and one statement finds its instalments.
 */
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { findCollectionDate } from "#app/shared/working-days.ts";

/** How many days before its collection date an instalment is announced. */
export const DAYS_BEFORE = 3;

export type ReminderWindow = Readonly<{
  today: CalendarDate;
  /** The latest due date that was collected before today: up to it, what is unpaid is overdue. */
  overdueUntil: CalendarDate;
  /** The latest due date that is collected within the days of notice. */
  announceUntil: CalendarDate;
}>;

export function reminderWindow(today: CalendarDate): ReminderWindow {
  return {
    today,
    overdueUntil: latestCollectedBy(addDays(today, -1)),
    announceUntil: latestCollectedBy(addDays(today, DAYS_BEFORE)),
  };
}

function latestCollectedBy(last: CalendarDate): CalendarDate {
  let dueOn = last;
  while (collectedOn(dueOn) > last) dueOn = addDays(dueOn, -1);
  return dueOn;
}

/** Agreed dates are always known; beyond the known calendar nothing is agreed and any day will do. */
function collectedOn(dueOn: CalendarDate): CalendarDate {
  const found = findCollectionDate(dueOn);
  return found.ok ? found.value : dueOn;
}
