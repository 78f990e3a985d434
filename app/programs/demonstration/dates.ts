/** Terms that put a chosen instalment on a chosen day, so that today's standing is the story's. */
import type { Wishes } from "#app/modules/payment-plans/application.ts";
import { dueDate, type Every } from "#app/modules/payment-plans/plan-product.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { collectionDate } from "#app/shared/working-days.ts";

export type Rhythm = Readonly<{ count: number; every: Every; whole?: boolean }>;

/**
 * Terms whose instalment of that number falls due on that day. A day that the months cannot give
 * (the 31st of a series that began in February) becomes the nearest one later, or earlier.
 */
export function termsWith(
  { count, every, whole = false }: Rhythm,
  { number, on, towards }: { number: number; on: CalendarDate; towards: "later" | "earlier" },
): Wishes {
  let day = on;
  for (;;) {
    const firstDueOn = dueDate(day, every, 1 - number);
    if (dueDate(firstDueOn, every, number - 1) === day) return { count, every, whole, firstDueOn };
    day = addDays(day, towards === "later" ? 1 : -1);
  }
}

/** The latest day, at least so many days ago, whose instalment is overdue today. */
export function overdueDay(today: CalendarDate, days: number): CalendarDate {
  let day = addDays(today, -days);
  while (collectionDate(day) >= today) day = addDays(day, -1);
  return day;
}
