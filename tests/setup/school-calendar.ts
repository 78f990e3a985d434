/** Typical English school holidays of 2025-26 as the rows of one borough. */
import { calendarDate } from "#app/shared/calendar-date.ts";
import {
  schoolCalendar,
  type SchoolCalendar,
  type SchoolHoliday,
} from "#app/modules/meetings/school-holidays.ts";
import typical from "#tests/vectors/school-holidays-2025-26.json";

export function holidayRows(borough: string): SchoolHoliday[] {
  return typical.holidays.map(([firstOn = "", lastOn = ""]) => ({
    borough,
    schoolYear: typical.schoolYear,
    name: null,
    firstOn: calendarDate(firstOn),
    lastOn: calendarDate(lastOn),
    source: typical.source.join(" "),
  }));
}

export function typicalCalendar(): SchoolCalendar {
  return schoolCalendar("Southwark", holidayRows("Southwark"));
}
