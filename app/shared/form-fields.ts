/**
 * Fields of forms as zod schemas: each turns what a person typed into a value, or refuses with a
 * key of locales/<language>/errors.json. Details for the sentence travel in `params`.
 */
import { z } from "zod";
import type { CalendarDate } from "./calendar-date.ts";
import { fromParts } from "./date-boxes.ts";
import { isId, type Id } from "./id.ts";
import { parseMoney, type Pence } from "./money.ts";
import type { Verdict } from "./verdict.ts";

/** What arrives for one field: its text, or three boxes of a date. */
export type DateBoxes = { day: string; month: string; year: string };

/** Characters that are never part of an answer: controls, and marks that turn text around. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A person's words as stored: composed, without invisible characters, without space around. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(INVISIBLE, "").normalize("NFC").trim();
}

const typed = z.string().default("");

/** The first `max` characters, never half of one: what a search box may hold. */
export function cut(text: string, max: number): string {
  return [...text].slice(0, max).join("");
}

type TextLimits = { max: number } & ({ optional: true } | { missing: string });

/**
 * Words: at most `max` characters as a person counts them; `missing` names what the person has not
 * written, unless it may be left out.
 */
export function textField({ max, ...need }: TextLimits) {
  return typed.transform((text, context) => {
    const words = tidy(text);
    if (words === "" && "missing" in need) return stop(context, need.missing);
    const length = [...words].length;
    return length > max ? stop(context, "text-too-long", { max, length }) : words;
  });
}

const LONGEST_NAME = 200;

/** A person's full name: it has a letter of some script, or it is nobody's name. */
export function fullNameField(missing = "full-name-missing") {
  return textField({ max: LONGEST_NAME, missing }).transform((name, context) =>
    /\p{L}/u.test(name) ? name : stop(context, "name-without-letter"),
  );
}

/** One of a fixed list of values; `missing` names what the person has not chosen. */
export function choiceField<const Values extends readonly [string, ...string[]]>(
  values: Values,
  missing: string,
) {
  return typed.transform((text, context): Values[number] => {
    const chosen = values.find((value) => value === text);
    return chosen ?? stop(context, missing);
  });
}

/** A checkbox: true when it was ticked. */
export function checkboxField() {
  return typed.transform((text) => text !== "");
}

/** A tick that the form needs. */
export function confirmationField(missing = "confirmation-missing") {
  return typed.transform((text, context) => (text === "" ? stop(context, missing) : true));
}

type WholeNumbers = { min: number; max: number; missing?: string };

/** A whole number from `min` to `max`, digits only; `missing` says which one, of several. */
export function wholeNumberField({ min, max, missing = "number-missing" }: WholeNumbers) {
  const example = max < 12 ? Math.min(2, max) : 12;
  return typed.transform((text, context) => {
    const digits = tidy(text);
    if (digits === "") return stop(context, missing);
    if (!/^\d{1,9}$/.test(digits))
      return stop(context, "number-format", { typed: digits.slice(0, 40), min, max, example });
    const number = Number(digits);
    return number < min || number > max ? stop(context, "number-range", { min, max }) : number;
  });
}

/** Money as product.md, settled question 10 reads it: from one penny to `most`, where that is given. */
export function moneyField({ optional = false, most }: { optional?: boolean; most?: Pence } = {}) {
  return typed.transform((text, context): Pence | null => {
    if (optional && tidy(text) === "") return null;
    const money = fromVerdict(parseMoney(text, most), context, { typed: text.slice(0, 40) });
    return money === 0 ? stop(context, "money-zero") : money;
  });
}

/** Money that must be given. */
export function requiredMoneyField(limit: { most?: Pence } = {}) {
  return moneyField(limit).transform((money, context) => money ?? stop(context, "money-missing"));
}

/** A date typed in three boxes; of a birth, the example of a year is a child's. */
export function dateField({ birth = false }: { birth?: boolean } = {}) {
  return z
    .object({ day: typed, month: typed, year: typed })
    .default({ day: "", month: "", year: "" })
    .transform(({ day, month, year }, context): CalendarDate => {
      const read = fromParts(day, month, year);
      return !read.ok && read.reason === "date-year-four-digits" && birth
        ? stop(context, "birth-year-four-digits", read.details)
        : fromVerdict(read, context);
    });
}

/**
 * A date in an address, where none need be chosen: three boxes, all empty for none. A text is a
 * date that was written as one word and is none.
 */
export function addressDateField() {
  return z
    .union([z.string(), z.object({ day: typed, month: typed, year: typed })])
    .optional()
    .transform((given, context): CalendarDate | null => {
      if (given === undefined) return null;
      if (typeof given === "string") {
        return stop(context, "date-address-format", { typed: given.slice(0, 40) });
      }
      const { day, month, year } = given;
      if ((day + month + year).trim() === "") return null;
      return fromVerdict(fromParts(day, month, year), context);
    });
}

/** An e-mail address of reasonable shape. */
export function emailField() {
  return typed.transform((text, context) => {
    const address = tidy(text);
    if (address === "") return stop(context, "email-missing");
    const sound = address.length <= 254 && z.email().safeParse(address).success;
    return sound ? address : stop(context, "email-format", { typed: address.slice(0, 60) });
  });
}

const LONGEST_ADDRESS = 500;

/** The address of a web page, as a browser shows it: https only. */
export function webAddressField({ optional = false }: { optional?: boolean } = {}) {
  return typed.transform((text, context) => {
    const address = tidy(text);
    if (address === "" && optional) return "";
    const sound =
      address.length <= LONGEST_ADDRESS &&
      z.url({ protocol: /^https$/ }).safeParse(address).success;
    return sound ? address : stop(context, "web-address-format");
  });
}

/** The id of a record that the form points at; `missing` names what the person has not chosen. */
export function idField(missing: string) {
  return typed.transform((text, context): Id => (isId(text) ? text : stop(context, missing)));
}

/** The form's one-time token. */
export function tokenField() {
  return typed.transform((text, context): Id => (isId(text) ? text : stop(context, "form-stale")));
}

/** The version of the record that the page showed; anything else is an old or broken page. */
export function versionField({ first = 1 } = {}) {
  return typed.transform((text, context) =>
    /^\d{1,9}$/.test(text) && Number(text) >= first ? Number(text) : stop(context, "form-stale"),
  );
}

/** Refuses a field by a key of the error texts. */
export function stop(
  context: z.RefinementCtx,
  reason: string,
  details: Readonly<Record<string, string | number>> = {},
): never {
  context.addIssue({ code: "custom", message: reason, params: details });
  return z.NEVER;
}

/** A rule's answer as a field's answer. */
export function fromVerdict<Value>(
  verdict: Verdict<Value>,
  context: z.RefinementCtx,
  details: Readonly<Record<string, string | number>> = {},
): Value {
  return verdict.ok
    ? verdict.value
    : stop(context, verdict.reason, { ...details, ...verdict.details });
}
