/**
 * A date typed into three boxes: what is forgiven, and which boxes are at fault where it is none.
 * What is accepted is a real day of the calendar.
 */
import { calendarDate, isKnownYear, lengthOfMonth, type CalendarDate } from "./calendar-date.ts";
import { monthNumber } from "./month-names.ts";
import { accept, refuse, type Verdict } from "./verdict.ts";

type PartsReason =
  | "date-missing"
  | "date-incomplete"
  | "date-not-real"
  | "date-year-four-digits"
  | "date-month-unknown";

function padded(text: string): string {
  return String(Number(text)).padStart(2, "0");
}

function wholeNumber(text: string): number {
  return /^[0-9]{1,4}$/.test(text) ? Number(text) : 0;
}

/** The boxes that make a complete date unreal: letters, a 13th month, a 31st of April. */
function wrongBoxes(day: string, month: string, year: string): string[] {
  const [days, months, years] = [wholeNumber(day), wholeNumber(month), wholeNumber(year)];
  const monthIsReal = months >= 1 && months <= 12;
  const longest = monthIsReal && isKnownYear(years) ? lengthOfMonth(years, months) : 31;
  return [
    ...(days >= 1 && days <= longest ? [] : ["day"]),
    ...(monthIsReal ? [] : ["month"]),
    ...(isKnownYear(years) ? [] : ["year"]),
  ];
}

/**
 * Reads a date from three boxes, where space around and missing leading zeros are forgiven and a
 * month may be a name. A refusal names the boxes at fault in `details.boxes`: `"month year"`.
 */
export function fromParts(
  dayText: string,
  monthText: string,
  yearText: string,
): Verdict<CalendarDate, PartsReason> {
  const [day, year] = [dayText.trim(), yearText.trim()];
  const month = monthNumber(monthText) ?? monthText.trim();
  const boxes = Object.entries({ day, month, year });
  const blank = boxes.filter(([, text]) => text === "").map(([box]) => box);
  if (blank.length === boxes.length) return refuse("date-missing", { boxes: blank.join(" ") });
  if (blank.length > 0) return refuse("date-incomplete", { boxes: blank.join(" ") });

  if (/^[0-9]+$/.test(year) && year.length !== 4) {
    return refuse("date-year-four-digits", { boxes: "year" });
  }
  const wrong = wrongBoxes(day, month, year);
  if (wrong.length > 0) {
    const reason = /\p{L}/u.test(month) ? "date-month-unknown" : "date-not-real";
    return refuse(reason, { boxes: wrong.join(" ") });
  }
  return accept(calendarDate(`${year}-${padded(month)}-${padded(day)}`));
}
