/**
 * Answers the calculator's address: a plan, or what is wrong with the question and where.
 *
 * A draft (the other language was asked for) is shown as it was typed; nothing is said about it.
 */
import { readQuery, type FieldError } from "#app/platform/http/read-form.server.ts";
import { toParts, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Pence } from "#app/shared/money.ts";
import { calculatorAnswers, calculatorForm } from "./calculator-form.ts";
import { calculatePlan, type PlanCalculation } from "./plan-calculation.ts";
import type { TermsReason } from "./plan-product.ts";

export type CalculatorAnswer = {
  /** What stands in the form's fields. */
  values: Record<string, string>;
  errors: FieldError[];
  calculation: PlanCalculation | null;
};

/** The question that a refusal of the terms is about. */
const FIELD_OF = {
  "count-range": "count",
  "first-date-passed": "first",
  "last-date-too-late": "first",
  "calendar-not-known": "first",
  "principal-too-small": "count",
  "whole-pounds-do-not-fill": "whole",
} as const satisfies Record<TermsReason, string>;

export function readCalculator(
  query: URLSearchParams,
  fee: Pence,
  today: CalendarDate,
): CalculatorAnswer {
  const isDraft = query.has("draft");
  const { answers, repeated } = calculatorAnswers(query);
  answers.delete("draft");
  const values = Object.fromEntries(answers);
  const form = readQuery(answers, calculatorForm);
  const wrong = [...repeated.map(saidTwice), ...(form.ok ? [] : form.answer.data.errors)];
  const errors = firstOfEach(wrong);
  if (!form.ok || errors.length > 0) {
    return { values, errors: isDraft ? [] : errors, calculation: null };
  }

  const verdict = calculatePlan(form.value, fee, today);
  if (verdict.ok) {
    const calculation = verdict.value;
    const dated = { ...values, ...boxesOf(calculation.firstDueOn) };
    return { values: isDraft ? values : dated, errors: [], calculation };
  }
  const { reason, details = {} } = verdict;
  const refusal = { field: FIELD_OF[reason], reason, details };
  return { values, errors: isDraft ? [] : [refusal], calculation: null };
}

function saidTwice(field: string): FieldError {
  return { field, reason: "answer-repeated", details: {} };
}

function firstOfEach(errors: readonly FieldError[]): FieldError[] {
  return errors.filter(
    (error, index) => errors.findIndex(({ field }) => field === error.field) === index,
  );
}

function boxesOf(date: CalendarDate): Record<string, string> {
  const { day, month, year } = toParts(date);
  return {
    "first-day": String(day),
    "first-month": String(month),
    "first-year": String(year),
  };
}
