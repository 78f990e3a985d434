/**
 * The calculator's questions as they stand in an address. Everything may be left out; what is
 * there must be readable, and said once.
 */
import { z } from "zod";
import { addressDateField, choiceField, wholeNumberField } from "#app/shared/form-fields.ts";
import { CITIZENSHIP_PLAN, EVERY } from "./plan-product.ts";

const { leastChildren, mostChildren, leastCount, mostCount } = CITIZENSHIP_PLAN;

const BOXES = ["first-day", "first-month", "first-year"] as const;
const DEFAULTS = {
  children: String(leastChildren),
  count: String(mostCount),
  every: "month",
} as const;
const KNOWN = [...Object.keys(DEFAULTS), "first", ...BOXES, "whole"];

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const wholeField = choiceField(["", "1"], "whole-unknown").transform((text) => text === "1");

export const calculatorForm = z.object({
  children: wholeNumberField({ min: leastChildren, max: mostChildren }),
  count: wholeNumberField({ min: leastCount, max: mostCount }),
  every: choiceField(EVERY, "every-missing"),
  first: addressDateField(),
  whole: wholeField,
});

/** The answers of an address with the defaults filled in, and the questions answered twice. */
export function calculatorAnswers(query: URLSearchParams): {
  answers: URLSearchParams;
  repeated: string[];
} {
  const answers = new URLSearchParams({ ...DEFAULTS });
  for (const name of [...KNOWN, "draft"]) {
    const given = query.get(name);
    if (given !== null) answers.set(name, given);
  }
  takeFirst(answers);
  const twice = KNOWN.filter((name) => query.getAll(name).length > 1);
  return { answers, repeated: [...new Set(twice.map(fieldOf))] };
}

/** `first` wins over the three boxes, and fills them. */
function takeFirst(answers: URLSearchParams): void {
  const first = answers.get("first")?.trim();
  if (first === undefined) return;
  if (first === "") {
    answers.delete("first");
    return;
  }
  for (const name of BOXES) answers.delete(name);
  const parts = ISO_DATE.exec(first);
  if (parts === null) return;
  answers.delete("first");
  const [, year = "", month = "", day = ""] = parts;
  answers.set("first-day", String(Number(day)));
  answers.set("first-month", String(Number(month)));
  answers.set("first-year", year);
}

function fieldOf(name: string): string {
  return (BOXES as readonly string[]).includes(name) ? "first" : name;
}
