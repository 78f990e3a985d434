/** The forms of an action: what it is, and that somebody is sure. */
import { z } from "zod";
import {
  choiceField,
  dateField,
  stop,
  textField,
  tidy,
  tokenField,
} from "#app/shared/form-fields.ts";
import { parseTimeOfDay } from "#app/shared/london-time.ts";
import type { Refused } from "#app/shared/verdict.ts";
import { ACTION_KINDS, type Action, type ActionFacts } from "./action.ts";
import { dateBoxes, versionField } from "./institution-form.ts";

/** Larger than any assembly that is known. */
export const MOST_PEOPLE = 100_000;
const LONGEST_TITLE = 120;

/** A time of day as the clock shows it, or null where nothing was typed. */
function timeField(unread: "start-time-format" | "end-time-format") {
  return z
    .string()
    .default("")
    .transform((text, context) => {
      if (tidy(text) === "") return null;
      const read = parseTimeOfDay(text);
      if (read === null) return stop(context, unread);
      return [read.hour, read.minute].map((part) => String(part).padStart(2, "0")).join(":");
    });
}

/** How many people, or null where nothing was typed. */
export const peopleField = z
  .string()
  .default("")
  .transform((text, context): number | null => {
    const digits = tidy(text);
    if (digits === "") return null;
    const range = { min: 0, max: MOST_PEOPLE };
    if (!/^\d{1,9}$/.test(digits)) {
      return stop(context, "number-format", { typed: digits.slice(0, 40), ...range, example: 12 });
    }
    return Number(digits) > MOST_PEOPLE ? stop(context, "number-range", range) : Number(digits);
  });

const fields = z.object({
  token: tokenField(),
  kind: choiceField(ACTION_KINDS, "action-kind-missing"),
  titleEn: textField({ max: LONGEST_TITLE, optional: true }),
  titleEs: textField({ max: LONGEST_TITLE, optional: true }),
  on: dateField(),
  start: timeField("start-time-format"),
  end: timeField("end-time-format"),
  place: textField({ max: 200, optional: true }),
  expected: peopleField,
  came: peopleField,
});

function together({ token, start, end, ...typed }: z.output<typeof fields>) {
  const facts: ActionFacts = { ...typed, startTime: start, endTime: end };
  return { token, facts };
}

/** A title in one language at least. */
function titled({ titleEn, titleEs }: z.output<typeof fields>, context: z.RefinementCtx) {
  if (titleEn !== "" || titleEs !== "") return;
  context.addIssue({ code: "custom", path: ["titleEn"], message: "action-title-missing" });
}

export const newActionForm = fields.superRefine(titled).transform(together);

export const changeActionForm = fields
  .extend({ version: versionField })
  .superRefine(titled)
  .transform(({ version, ...typed }) => ({ ...together(typed), version }));

/** One press: nothing is asked but to be sure. */
export const sureForm = z.object({ token: tokenField(), version: versionField });

/** The action's own page: published, taken back, or its translation is right as it is. */
export const pressForm = sureForm.extend({
  act: choiceField(["publish", "unpublish", "confirm"], "form-stale"),
});

/** An action as the fields of its form hold it. */
export function actionValues(action: Action): Record<string, string> {
  const { kind, titleEn, titleEs, on, startTime, endTime, place, expected, came, version } = action;
  return {
    ...{ kind, titleEn, titleEs, place, ...dateBoxes("on", on) },
    ...{ start: startTime ?? "", end: endTime ?? "" },
    ...{ expected: String(expected ?? ""), came: String(came ?? ""), version: String(version) },
  };
}

/** The form as a whole, where a refusal is about no single answer. */
export function fieldOfRefusal({ details = {} }: Refused): string {
  return String(details["box"] ?? "");
}
