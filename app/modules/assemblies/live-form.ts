/**
 * The form of an action's live page: an answer for each ask that is put, and presses that count
 * people. One press is a button of its own; presses that waited for a signal come together, each
 * with the key that lets it be written once.
 */
import { z } from "zod";
import { isLanguage } from "#app/i18n/languages.ts";
import { textField, tidy, tokenField } from "#app/shared/form-fields.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { readAnswer, readSeen, type Given, type SentAnswer } from "./answer.ts";
import { OTHERS, STEPS, type Press } from "./turnout.ts";

type Values = Readonly<Record<string, unknown>>;

/** Before the id of an ask, as it was put, in the names of the form's fields. */
export const ANSWER_FIELDS = {
  answer: "answer-",
  words: "words-",
  wordsIn: "wordsIn-",
  saidBy: "saidBy-",
  seen: "seen-",
} as const;

export const LONGEST_WORDS = 1000;
const MOST_PRESSES = 500;
const words = textField({ max: LONGEST_WORDS, optional: true });
const saidBy = textField({ max: 120, optional: true });

function textAt(values: Values, name: string): string {
  const text = values[name];
  return typeof text === "string" ? tidy(text) : "";
}

/** The answer to one ask as the form holds it. */
export function sentAnswer(values: Values, id: Id): SentAnswer {
  const wordsIn = textAt(values, ANSWER_FIELDS.wordsIn + id);
  const given: Given = {
    answer: readAnswer(values[ANSWER_FIELDS.answer + id]),
    words: textAt(values, ANSWER_FIELDS.words + id),
    wordsIn: isLanguage(wordsIn) ? wordsIn : "en",
    saidBy: textAt(values, ANSWER_FIELDS.saidBy + id),
  };
  return { given, seen: readSeen(textAt(values, ANSWER_FIELDS.seen + id)) };
}

/** The asks that the page showed. */
function shownIds(values: Values): Id[] {
  return Object.keys(values)
    .filter((name) => name.startsWith(ANSWER_FIELDS.seen))
    .map((name) => name.slice(ANSWER_FIELDS.seen.length))
    .filter(isId);
}

/** Says what is wrong with one ask: words that are too long, or words without an answer. */
function check(values: Values, id: Id, context: z.RefinementCtx): void {
  for (const [field, schema] of [
    ["words", words],
    ["saidBy", saidBy],
  ] as const) {
    const name = ANSWER_FIELDS[field] + id;
    const result = schema.safeParse(textAt(values, name));
    for (const issue of result.error?.issues ?? []) {
      const params = issue.code === "custom" ? (issue.params ?? {}) : {};
      context.addIssue({ code: "custom", path: [name], message: issue.message, params });
    }
  }
  const { answer, words: said, saidBy: by } = sentAnswer(values, id).given;
  if (answer !== null || (said === "" && by === "")) return;
  const path = [ANSWER_FIELDS.answer + id];
  context.addIssue({ code: "custom", path, message: "answer-of-words-missing" });
}

const PRESS = /^([0-9a-z]+)\.(-?\d{1,2})$/;

/** "others.5": five people of no institution; null for what no page wrote. */
function readPress(key: string, text: string): Press | null {
  const [, about = "", number = ""] = PRESS.exec(text) ?? [];
  const people = STEPS.find((step) => String(step) === number);
  if (people === undefined || !(about === OTHERS || isId(about))) return null;
  return { key, institutionId: about === OTHERS ? null : about, people };
}

/** "key.others.5", several with a space between them. */
function readPresses(text: string): Press[] {
  return text
    .split(" ")
    .slice(0, MOST_PRESSES)
    .flatMap((word) => {
      const [key = "", ...press] = word.split(".");
      return isId(key) ? (readPress(key, press.join(".")) ?? []) : [];
    });
}

export const liveForm = z
  .looseObject({
    token: tokenField(),
    /** Who was signed in as the page was made; empty from a page that does not say it. */
    by: z.string().default(""),
    press: z.string().default(""),
    presses: z.string().default(""),
  })
  .transform(({ token, by, press, presses, ...values }, context) => {
    const ids = shownIds(values);
    for (const id of ids) check(values, id, context);
    const own = readPress(token, press);
    return {
      ...{ token, by },
      answers: ids.map((id) => ({ id, ...sentAnswer(values, id) })),
      presses: [...readPresses(presses), ...(own === null ? [] : [own])],
    };
  });
