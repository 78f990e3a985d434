/** What somebody did not touch is kept; what two people noted differently is asked. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { LANGUAGES } from "#app/i18n/languages.ts";
import {
  ANSWERS,
  compareAnswer,
  readSeen,
  seenText,
  shownNow,
  UNANSWERED,
  type AnswerState,
  type Given,
} from "./answer.ts";

const yes: Given = { answer: "yes", words: "", wordsIn: "en", saidBy: "" };
const state = (version: number, given: Given): AnswerState => ({ version, ...given });

const given = fc.record({
  answer: fc.constantFrom(null, ...ANSWERS),
  words: fc.string({ unit: "grapheme" }),
  wordsIn: fc.constantFrom(...LANGUAGES),
  saidBy: fc.string({ unit: "grapheme" }),
});

test("a page on version 1 notes the first answer; on version 2, noted otherwise since, it is asked", () => {
  expect(compareAnswer(UNANSWERED, { given: yes, seen: UNANSWERED })).toBe("changed");
  const no = state(2, { ...yes, answer: "no" });
  expect(compareAnswer(no, { given: yes, seen: UNANSWERED })).toBe("differs");
  expect(compareAnswer(no, { given: yes, seen: no })).toBe("changed");
  expect(compareAnswer(state(2, yes), { given: yes, seen: UNANSWERED })).toBe("kept");
});

test("the language of no words is no difference; of words it is", () => {
  const other = { ...yes, wordsIn: "es" } as const;
  expect(compareAnswer(state(2, yes), { given: other, seen: UNANSWERED })).toBe("kept");
  const said = { ...yes, words: "Sure" };
  const sent = { given: { ...said, wordsIn: "es" } as const, seen: UNANSWERED };
  expect(compareAnswer(state(2, said), sent)).toBe("differs");
});

test("what a page did not touch is never written, whatever stands there by now", () => {
  fc.assert(
    fc.property(given, given, fc.nat(9), fc.nat(9), (now, shown, version, seenAt) => {
      const sent = { given: shown, seen: state(seenAt, shown) };
      expect(compareAnswer(state(version, now), sent)).toBe("kept");
      expect(shownNow(state(version, now), sent)).toMatchObject(now);
    }),
  );
});

test("a state is read as it was written; any other text is an ask that nobody answered", () => {
  fc.assert(
    fc.property(given, fc.nat(999), (one, version) => {
      expect(readSeen(seenText(state(version, one)))).toEqual(state(version, one));
    }),
  );
  for (const text of ["", "[]", "version=1", "version=x&wordsIn=en", "version=1&wordsIn=fr"]) {
    expect(readSeen(text)).toEqual(UNANSWERED);
  }
});
