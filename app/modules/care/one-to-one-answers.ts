/** What the forms of a one-to-one show at first, and which field a refusal is about. */
import { toParts, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Conversation } from "./one-to-one.ts";

function boxes(name: string, date: CalendarDate | null): Record<string, string> {
  if (date === null) return {};
  const { day, month, year } = toParts(date);
  return {
    [`${name}-day`]: String(day),
    [`${name}-month`]: String(month),
    [`${name}-year`]: String(year),
  };
}

export function conversationValues(
  { metOn, nextStep, stepBy, dueOn }: Conversation,
  privateLine: string,
): Record<string, string> {
  return { ...boxes("metOn", metOn), nextStep, stepBy, ...boxes("dueOn", dueOn), privateLine };
}

const FIELDS: Readonly<Record<string, string>> = {
  "met-later-than-today": "metOn",
  "step-before-conversation": "dueOn",
  "private-line-ended": "privateLine",
  "about-yourself": "membershipId",
  "not-a-member": "membershipId",
};

/** The field of a reason; "" where the form as a whole is refused. */
export function fieldOfRefusal(reason: string): string {
  return FIELDS[reason] ?? "";
}
