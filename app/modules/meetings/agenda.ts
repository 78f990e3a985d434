/**
 * A meeting's agenda: points in order, each with its minutes and a title in at least one language.
 *
 * A form's rows become an agenda: emptied rows go, and a row whose number was changed goes to where
 * that number says, before the one that stood there when it moves up, behind it when it moves down.
 */
import { otherLanguage, type Language } from "#app/i18n/languages.ts";
import type { Id } from "#app/shared/id.ts";

export type AgendaPoint = Readonly<{ minutes: number; titleEn: string; titleEs: string }>;

export type AgendaItem = AgendaPoint & Readonly<{ id: Id; position: number }>;

export const TITLE_FIELDS = { en: "titleEn", es: "titleEs" } as const satisfies Record<
  Language,
  keyof AgendaPoint
>;

export const MOST_ITEMS = 20;
/** Rows for points that are not there yet. */
export const EMPTY_ROWS = 3;
export const MOST_MINUTES = 480;

/** A point as its row has it: `was` is where it stood, `order` what its number now says. */
export type AgendaRow = AgendaPoint & Readonly<{ was: number; order: number | null }>;

export function inOrder(rows: readonly AgendaRow[]): AgendaPoint[] {
  const place = ({ was, order }: AgendaRow) => {
    if (order === null || order === was) return was;
    return order < was ? order - 0.5 : order + 0.5;
  };
  return rows
    .toSorted((one, other) => place(one) - place(other) || one.was - other.was)
    .map(({ minutes, titleEn, titleEs }) => ({ minutes, titleEn, titleEs }));
}

export function minutesOf(points: readonly Pick<AgendaPoint, "minutes">[]): number {
  return points.reduce((sum, { minutes }) => sum + minutes, 0);
}

const DAY_MINUTES = 24 * 60;

function minuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

/** How long a meeting is, from its clock: "18:00" to "20:00" is 120. */
export function lengthOf({ start, end }: { start: string; end: string }): number {
  return minuteOfDay(end) - minuteOfDay(start);
}

/** By how many minutes an agenda is longer than its meeting; 0 where it fits. */
export function minutesOver(
  clock: { start: string; end: string },
  points: readonly Pick<AgendaPoint, "minutes">[],
): number {
  return Math.max(0, minutesOf(points) - lengthOf(clock));
}

/** When each point begins, on the same clock; past midnight it begins again. */
export function startsOf(start: string, points: readonly Pick<AgendaPoint, "minutes">[]): string[] {
  let at = minuteOfDay(start);
  return points.map(({ minutes }) => {
    const clock = [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, "0"));
    at = (at + minutes) % DAY_MINUTES;
    return clock.join(":");
  });
}

/** A point's title in the reader's language, or in the one that it is written in. */
export function titleIn(
  point: Pick<AgendaPoint, "titleEn" | "titleEs">,
  language: Language,
): { words: string; language: Language } {
  const written = point[TITLE_FIELDS[language]] === "" ? otherLanguage(language) : language;
  return { words: point[TITLE_FIELDS[written]], language: written };
}

/**
 * Which agenda a page showed: every save writes new rows, so the first one's id tells, and an
 * agenda without points is "none".
 */
export function agendaVersion(items: readonly Pick<AgendaItem, "id">[]): string {
  return items[0]?.id ?? "none";
}
