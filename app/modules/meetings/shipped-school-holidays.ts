/**
 * The school holidays that a demonstration begins with: the typical English ones of 2025-26 for a
 * few boroughs. They are no borough's official list, and every page that shows one says so.
 *
 * Source: the published term dates of two schools, below.
 */
import { BOROUGHS, type Borough } from "#app/modules/cohorts/boroughs.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { SchoolHoliday } from "./school-holidays.ts";

const SCHOOL_YEAR = "2025-26";

const SOURCE =
  "https://www.purbrookparkschool.co.uk/page/?pid=640 https://www.criftins.shropshire.sch.uk/terms-dates-holidays";

const SHIPPED_FOR = [
  "hackney",
  "islington",
  "lambeth",
  "lewisham",
  "newham",
  "southwark",
] as const satisfies readonly Borough[];

const TYPICAL: readonly (readonly [string, string])[] = [
  ["2025-10-27", "2025-10-31"],
  ["2025-12-22", "2026-01-02"],
  ["2026-02-16", "2026-02-20"],
  ["2026-03-30", "2026-04-10"],
  ["2026-05-25", "2026-05-29"],
  ["2026-07-22", "2026-08-31"],
];

type Shipped = Omit<SchoolHoliday, "name"> & { id: Id };

/** Ids never change: by them a row that somebody took out is known. */
export const SHIPPED_SCHOOL_HOLIDAYS: readonly Shipped[] = SHIPPED_FOR.flatMap((borough) =>
  TYPICAL.map(([firstOn, lastOn], index) => ({
    id: shippedId(borough, index + 1),
    borough,
    schoolYear: SCHOOL_YEAR,
    firstOn: calendarDate(firstOn),
    lastOn: calendarDate(lastOn),
    source: SOURCE,
  })),
);

/** The borough's place in its table and the holiday's number, in the shape of an id. */
function shippedId(borough: Borough, number: number): Id {
  const place = String(BOROUGHS.indexOf(borough)).padStart(2, "0");
  return `h025260000000${place}${String(number)}`;
}
