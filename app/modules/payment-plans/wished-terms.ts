/**
 * The terms that a family wishes for: read from a form or from the calculator's address, and shown
 * as dates and amounts before they are saved.
 *
 * `shownKey` names the terms whose dates a person has seen: nobody saves dates that were not shown.
 */
import { z } from "zod";
import {
  checkboxField,
  choiceField,
  dateField,
  tidy,
  wholeNumberField,
} from "#app/shared/form-fields.ts";
import { parseCalendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Pence } from "#app/shared/money.ts";
import { accept, type Details, type Verdict } from "#app/shared/verdict.ts";
import type { Wishes } from "./application.ts";
import { scheduleInstalments, type Instalment } from "./instalment-schedule.ts";
import {
  CITIZENSHIP_PLAN,
  checkTerms,
  defaultFirstDueOn,
  EVERY,
  type TermsReason,
} from "./plan-product.ts";

/** The fields of wished terms in a form. */
export const wishFields = {
  count: wholeNumberField({
    min: CITIZENSHIP_PLAN.leastCount,
    max: CITIZENSHIP_PLAN.mostCount,
  }),
  every: choiceField(EVERY, "every-missing"),
  first: dateField(),
  whole: checkboxField(),
};

export type WishFields = z.output<z.ZodObject<typeof wishFields>>;

export function toWishes({ count, every, first, whole }: WishFields): Wishes {
  return { count, every, firstDueOn: first, whole };
}

/** What a first visit proposes: twelve monthly payments, the rest as the calculator would. */
export function proposedWishes(known: Partial<Wishes>, today: CalendarDate): Wishes {
  const { count = CITIZENSHIP_PLAN.mostCount, every = "month", whole = false } = known;
  const proposed = defaultFirstDueOn(today, count, every);
  const kept = known.firstDueOn !== undefined && known.firstDueOn >= today;
  return { count, every, whole, firstDueOn: kept ? (known.firstDueOn ?? proposed) : proposed };
}

/** The terms that an address of the calculator carries; parts that make no sense are left out. */
export function wishesOfQuery(query: URLSearchParams, today: CalendarDate): Partial<Wishes> {
  const typedCount = query.get("count") ?? "";
  const count = /^[0-9]{1,2}$/.test(typedCount) ? Number(typedCount) : 0;
  const { leastCount, mostCount } = CITIZENSHIP_PLAN;
  const every = EVERY.find((each) => each === query.get("every"));
  const first = parseCalendarDate(query.get("first") ?? "");
  return {
    ...(count >= leastCount && count <= mostCount && { count }),
    ...(every !== undefined && { every }),
    ...(first !== null && first >= today && { firstDueOn: first }),
    ...(query.has("whole") && { whole: query.get("whole") === "1" }),
  };
}

/** The same terms as an address: what `wishesOfQuery` reads. */
export function queryOfWishes({ count, every, firstDueOn, whole }: Partial<Wishes>): string {
  const query = new URLSearchParams();
  if (count !== undefined) query.set("count", String(count));
  if (every !== undefined) query.set("every", every);
  if (firstDueOn !== undefined) query.set("first", firstDueOn);
  if (whole === true) query.set("whole", "1");
  return query.toString();
}

/** Names terms, and the sum that they divide, in one word. */
export function shownKey({ count, every, firstDueOn, whole }: Wishes, principal: Pence): string {
  return [count, every, firstDueOn, whole ? "whole" : "equal", principal].join(" ");
}

/** The dates and amounts of wished terms as if they were agreed today. */
export function previewWishes(
  wishes: Wishes,
  { principal, today }: { principal: Pence; today: CalendarDate },
): Verdict<Instalment[], TermsReason> {
  const sound = checkTerms({ ...wishes, principal, agreedOn: today });
  return sound.ok ? accept(scheduleInstalments({ ...wishes, principal })) : sound;
}

/** Wished terms as the form's texts, and back: what a page shows before anything is saved. */
export function textsOfWishes({ count, every, firstDueOn, whole }: Wishes): Record<string, string> {
  const [year = "", month = "", day = ""] = firstDueOn.split("-");
  return {
    count: String(count),
    every,
    "first-day": String(Number(day)),
    "first-month": String(Number(month)),
    "first-year": year,
    ...(whole && { whole: "1" }),
  };
}

/** Typed terms, by the names of their fields. */
type Texts = Readonly<Record<string, string>>;

function readTexts(texts: Texts) {
  const text = (name: string) => tidy(texts[name] ?? "");
  return z.object(wishFields).safeParse({
    count: text("count"),
    every: text("every"),
    first: { day: text("first-day"), month: text("first-month"), year: text("first-year") },
    whole: text("whole"),
  });
}

/** Reads typed terms without complaint: null while a part is missing or cannot be read. */
export function wishesOfTexts(texts: Texts): Wishes | null {
  const read = readTexts(texts);
  return read.success ? toWishes(read.data) : null;
}

type Complaint = { field: string; reason: string; details: Details };

/** The field that a refusal of terms is about. */
export const FIELD_OF_TERMS = {
  "count-range": "count",
  "first-date-passed": "first",
  "last-date-too-late": "first",
  "calendar-not-known": "first",
  "principal-too-small": "count",
  "whole-pounds-do-not-fill": "whole",
} as const satisfies Record<TermsReason, string>;

/** What is wrong with typed terms, one complaint a field; nothing where they can be scheduled. */
export function complaintsAboutTexts(
  texts: Texts,
  on: { principal: Pence; today: CalendarDate },
): Complaint[] {
  const read = readTexts(texts);
  if (!read.success) return read.error.issues.map(toComplaint);
  const preview = previewWishes(toWishes(read.data), on);
  if (preview.ok) return [];
  const { reason, details = {} } = preview;
  return [{ field: FIELD_OF_TERMS[reason], reason, details }];
}

function toComplaint(issue: z.core.$ZodIssue): Complaint {
  const details = issue.code === "custom" ? (issue.params ?? {}) : {};
  const reason = issue.code === "custom" ? issue.message : "form-unreadable";
  return { field: String(issue.path[0] ?? ""), reason, details: details as Details };
}
