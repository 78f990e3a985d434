/**
 * The answer to one ask as a page shows it, as it comes back, and as it is by then.
 *
 * Several people note answers at once. What somebody did not touch is never written; what two of
 * them noted differently is kept from both, and the later one is asked which of them counts.
 */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { PROMISES } from "#app/modules/campaigns/pledge.ts";

export const ANSWERS = ["yes", "yes-with-conditions", "no", "no-answer", "did-not-attend"] as const;
export type Answer = (typeof ANSWERS)[number];

export type Given = Readonly<{
  answer: Answer | null;
  /** Exactly as it was said; empty where nobody wrote it down. */
  words: string;
  wordsIn: Language;
  /** Who answered, by name; empty where nobody wrote it down. */
  saidBy: string;
}>;

/** `version` is 1 for an ask that was put, and rises with each answer that counts. */
export type AnswerState = Given & Readonly<{ version: number }>;

export const UNANSWERED: AnswerState = {
  ...{ version: 1, answer: null, words: "", wordsIn: "en", saidBy: "" },
};

/** Whether somebody said that they will: that becomes a pledge. */
export function isPromise(answer: Answer | null): boolean {
  return answer !== null && PROMISES.includes(answer);
}

export function readAnswer(text: unknown): Answer | null {
  return ANSWERS.find((answer) => answer === text) ?? null;
}

/** The language of no words is nothing that differs. */
export function isSameAnswer(one: Given, other: Given): boolean {
  const languages = one.words === "" || one.wordsIn === other.wordsIn;
  return (
    one.answer === other.answer &&
    one.words === other.words &&
    one.saidBy === other.saidBy &&
    languages
  );
}

/** The state as a hidden field. */
export function seenText({ version, answer, words, wordsIn, saidBy }: AnswerState): string {
  const fields = { version: String(version), answer: answer ?? "", words, wordsIn, saidBy };
  return new URLSearchParams(fields).toString();
}

/** A text that no page wrote counts as an ask seen without an answer: it can overwrite nothing. */
export function readSeen(text: string): AnswerState {
  const fields = new URLSearchParams(text);
  const [version, wordsIn] = [fields.get("version") ?? "", fields.get("wordsIn")];
  if (!/^\d{1,9}$/.test(version) || !isLanguage(wordsIn)) return UNANSWERED;
  return {
    ...{ version: Number(version), wordsIn, answer: readAnswer(fields.get("answer")) },
    ...{ words: fields.get("words") ?? "", saidBy: fields.get("saidBy") ?? "" },
  };
}

export type SentAnswer = Readonly<{ given: Given; seen: AnswerState }>;

/**
 * "kept": nothing to write. "changed": the answer counts from now on. "differs": somebody else
 * noted another answer after the page was shown; `isOwn` where the same page wrote what is there.
 */
export function compareAnswer(
  now: AnswerState,
  { given, seen }: SentAnswer,
  isOwn = false,
): "kept" | "changed" | "differs" {
  if (isSameAnswer(given, seen) || isSameAnswer(given, now)) return "kept";
  return now.version === seen.version || isOwn ? "changed" : "differs";
}

/** What a page shows after a form came back: the own answer, where it was touched. */
export function shownNow(now: AnswerState, sent: SentAnswer): Given {
  return compareAnswer(now, sent) === "kept" ? now : sent.given;
}
