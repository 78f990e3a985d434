/** How many twelve-month schedules are made in a second. */
import { Bench } from "tinybench";
import { scheduleInstalments } from "#app/modules/payment-plans/instalment-schedule.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import type { Figure } from "./bench.ts";

export async function benchSchedules(): Promise<Figure[]> {
  const terms = {
    principal: pence(101_200),
    count: 12,
    every: "month" as const,
    firstDueOn: calendarDate("2026-01-31"),
    whole: false,
  };
  const bench = new Bench({ time: 1_000 });
  bench.add("schedule", () => {
    scheduleInstalments(terms);
  });
  await bench.run();
  const result = bench.tasks[0]?.result;
  const perSecond = result?.state === "completed" ? result.throughput.mean : Number.NaN;
  return [
    {
      what: "schedules of 12 months",
      against: "",
      value: perSecond,
      unit: "per second",
      detail: "one thread",
    },
  ];
}
