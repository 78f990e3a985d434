/**
 * The school holidays that a demonstration begins with: the typical English ones of 2025-26 and
 * 2026-27 for a few boroughs. They are no borough's official list, and every page that shows one says so.
 *
 * Source: the published term dates of two schools for each year, below, which agree.
 */
import { BOROUGHS, type Borough } from "#app/modules/cohorts/boroughs.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { SchoolHoliday } from "./school-holidays.ts";

const SHIPPED_FOR = [
  "hackney",
  "islington",
  "lambeth",
  "lewisham",
  "newham",
  "southwark",
] as const satisfies readonly Borough[];

type Year = Readonly<{
  schoolYear: string;
  source: string;
  days: readonly (readonly [first: string, last: string])[];
}>;

const TYPICAL: readonly Year[] = [
  {
    schoolYear: "2025-26",
    source:
      "https://www.purbrookparkschool.co.uk/page/?pid=640 https://www.criftins.shropshire.sch.uk/terms-dates-holidays",
    days: [
      ["2025-10-27", "2025-10-31"],
      ["2025-12-22", "2026-01-02"],
      ["2026-02-16", "2026-02-20"],
      ["2026-03-30", "2026-04-10"],
      ["2026-05-25", "2026-05-29"],
      ["2026-07-22", "2026-08-31"],
    ],
  },
  {
    schoolYear: "2026-27",
    source:
      "https://www.saintgregorys.org.uk/newsevents/term-dates/term-dates-2026-2027 https://www.owps.org.uk/page/?pid=405",
    days: [
      ["2026-10-26", "2026-10-30"],
      ["2026-12-21", "2027-01-01"],
      ["2027-02-15", "2027-02-19"],
      ["2027-03-26", "2027-04-09"],
      ["2027-05-31", "2027-06-04"],
      ["2027-07-22", "2027-08-31"],
    ],
  },
];

type Shipped = Omit<SchoolHoliday, "name"> & { id: Id };

/** Ids never change: by them a row that somebody took out is known. */
export const SHIPPED_SCHOOL_HOLIDAYS: readonly Shipped[] = TYPICAL.flatMap((year) =>
  SHIPPED_FOR.flatMap((borough) =>
    year.days.map(([firstOn, lastOn], index) => ({
      id: shippedId(year, borough, index + 1),
      borough,
      schoolYear: year.schoolYear,
      firstOn: calendarDate(firstOn),
      lastOn: calendarDate(lastOn),
      source: year.source,
    })),
  ),
);

/** The year, the borough's place in its table and the holiday's number, in the shape of an id. */
function shippedId({ schoolYear }: Year, borough: Borough, number: number): Id {
  const place = String(BOROUGHS.indexOf(borough)).padStart(2, "0");
  const year = schoolYear.slice(2).replace("-", "");
  return `h0${year}0000000${place}${String(number)}`;
}
