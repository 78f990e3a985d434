/**
 * Money, dates and lists as each language writes them (product.md, rule 15; domain.md, 7.2).
 *
 * Formatters are made once: one costs as much as a hundred uses. Zone and locale are pinned, so
 * the machine's own never matter. Fixed spaces keep a day with its month and a year with its word.
 */
import { toParts, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Pence } from "#app/shared/money.ts";
import { remembered } from "#app/shared/remembered.ts";
import { LANGUAGES, LOCALES, type Language } from "./languages.ts";

const NBSP = "\u00a0";
const MINUS = "\u2212";

type Formatters = {
  money: Intl.NumberFormat;
  list: Intl.ListFormat;
  weekday: Intl.DateTimeFormat;
  month: Intl.DateTimeFormat;
  shortMonth: Intl.DateTimeFormat;
  instant: Intl.DateTimeFormat;
};

const FORMATTERS = Object.fromEntries(
  LANGUAGES.map((language) => [language, formatters(LOCALES[language])]),
) as Record<Language, Formatters>;

function formatters(locale: string): Formatters {
  const utc = { timeZone: "UTC" } as const;
  return {
    money: new Intl.NumberFormat(locale, {
      style: "currency",
      currency: "GBP",
      currencyDisplay: "narrowSymbol",
    }),
    list: new Intl.ListFormat(locale, { type: "conjunction" }),
    weekday: new Intl.DateTimeFormat(locale, { ...utc, weekday: "long" }),
    month: new Intl.DateTimeFormat(locale, { ...utc, month: "long" }),
    shortMonth: new Intl.DateTimeFormat(locale, { ...utc, month: "short" }),
    instant: new Intl.DateTimeFormat(locale, {
      timeZone: "Europe/London",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }),
  };
}

/**
 * £1,012.50 in both languages; a minus sign (−, no hyphen) before the pound where it is owed the
 * other way.
 */
export function formatMoney(language: Language, amount: Pence): string {
  return WRITTEN[language].money(amount);
}

/** "Ana, Luis and Sol"; "Ana, Luis e Inés". */
export function formatList(language: Language, words: readonly string[]): string {
  return FORMATTERS[language].list.format(words);
}

/** "5 March 2026", "5 de marzo de 2026". */
export function formatDate(language: Language, date: CalendarDate): string {
  return WRITTEN[language].date(date);
}

/** "5 March", "5 de marzo": where the year is beyond doubt. */
export function formatDay(language: Language, date: CalendarDate): string {
  return WRITTEN[language].day(date);
}

/** "Thursday 5 March 2026", "jueves 5 de marzo de 2026". */
export function formatWeekday(language: Language, date: CalendarDate): string {
  return WRITTEN[language].weekday(date);
}

/** The same few sums and days stand on most pages. */
const WRITTEN = Object.fromEntries(
  LANGUAGES.map((language) => [language, written(language)]),
) as Record<Language, ReturnType<typeof written>>;

function written(language: Language) {
  const { money, month, weekday } = FORMATTERS[language];
  const day = remembered((date: CalendarDate) => {
    const { day } = toParts(date);
    const name = month.format(atNoon(date));
    return language === "en" ? `${day}${NBSP}${name}` : `${day}${NBSP}de ${name}`;
  });
  const date = remembered((date: CalendarDate) => {
    const { year } = toParts(date);
    return language === "en" ? `${day(date)}${NBSP}${year}` : `${day(date)} de${NBSP}${year}`;
  });
  return {
    day,
    date,
    weekday: remembered((on: CalendarDate) => `${weekday.format(atNoon(on))} ${date(on)}`),
    money: remembered((amount: Pence) => money.format(amount / 100).replace("-", MINUS)),
  };
}

/** "March 2026", "marzo de 2026": where no more is known. */
export function formatMonth(language: Language, date: CalendarDate): string {
  const name = FORMATTERS[language].month.format(atNoon(date));
  const { year } = toParts(date);
  return language === "en" ? `${name}${NBSP}${year}` : `${name} de${NBSP}${year}`;
}

/** "Mar", "mar": for a day tile, which stands beside the whole date. */
export function formatShortMonth(language: Language, date: CalendarDate): string {
  return FORMATTERS[language].shortMonth.format(atNoon(date)).replace(".", "");
}

/** "5 March 2026 at 18:30", "5 de marzo de 2026 a las 18:30" ("a la 01:30"), on London's clock. */
export function formatInstant(language: Language, instant: Date): string {
  const parts = FORMATTERS[language].instant.formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? "";
  const day = `${part("year")}-${part("month")}-${part("day")}` as CalendarDate;
  const at = language === "en" ? "at" : part("hour") === "01" ? "a la" : "a las";
  return `${formatDate(language, day)} ${at}${NBSP}${part("hour")}:${part("minute")}`;
}

function atNoon(date: CalendarDate): number {
  const { year, month, day } = toParts(date);
  return Date.UTC(year, month - 1, day, 12);
}
