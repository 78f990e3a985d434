/** The Spanish of the portal: Latin American, usted, the words of the glossary (product.md, rule 15). */
import { expect, test } from "vitest";
import { localeTexts } from "./locale-files.ts";
import addressForms from "./spanish-address-forms.json" with { type: "json" };
import falseFriends from "./spanish-false-friends.json" with { type: "json" };

/** Marked English, variables and marks are not Spanish words. */
function spokenWords(words: string): string {
  return words.replace(/<en>.*?<\/en>|\{\{.*?\}\}|<.*?>/g, " ");
}

function word(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])(?:${pattern})(?![\\p{L}\\d-])`, "iu");
}

function startOfSentence(pattern: string): RegExp {
  return new RegExp(`(?:^|[.!?:;]\\s+|[¿¡«“(])(?:${pattern})(?![\\p{L}])`, "u");
}

function offences(patterns: readonly RegExp[]): string[] {
  return localeTexts("es").flatMap(({ key, words }) => {
    const said = spokenWords(words);
    const found = patterns.map((pattern) => pattern.exec(said)?.[0].trim()).filter(Boolean);
    return found.map((one) => `${key}: ${String(one)}`);
  });
}

test("no false friend and no word of Spain stands in the Spanish files", () => {
  expect(offences(falseFriends.map(({ avoid }) => word(avoid)))).toEqual([]);
});

test("families are usted: no form of tú or vosotros stands in the Spanish files", () => {
  const patterns = [
    ...addressForms.anywhere.map(word),
    ...addressForms.atTheStart.map(startOfSentence),
  ];
  expect(offences(patterns)).toEqual([]);
});

test("money has a point before the pennies and dates are never numbers alone", () => {
  expect(offences([/£?\d+,\d{2}(?!\d)/, /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/])).toEqual([]);
});

test("questions and exclamations open and close as Spanish does", () => {
  const count = (words: string, sign: string) => words.split(sign).length;
  const wrong = localeTexts("es").filter(
    ({ words }) =>
      count(words, "¿") !== count(words, "?") || count(words, "¡") !== count(words, "!"),
  );
  expect(wrong.map(({ key }) => key)).toEqual([]);
});

test("the detectors see tú, tus, pagáis, escribiste and Haz, and pass té, este, existe and triste", () => {
  const patterns = [
    ...addressForms.anywhere.map(word),
    ...addressForms.atTheStart.map(startOfSentence),
  ];
  const sees = (text: string) => patterns.some((pattern) => pattern.test(text));
  for (const text of ["tú pagas", "con tus hijos", "si pagáis", "lo que escribiste", "Haz clic"]) {
    expect([text, sees(text)]).toEqual([text, true]);
  }
  for (const text of ["una taza de té", "este plan", "no existe", "un día triste", "Usted hace"]) {
    expect([text, sees(text)]).toEqual([text, false]);
  }
});

test("asistir is right for attending a meeting, and wrong for helping somebody", () => {
  const patterns = falseFriends.map(({ avoid }) => word(avoid));
  const sees = (text: string) => patterns.some((pattern) => pattern.test(text));
  expect(sees("Puede asistir a la reunión; la asistencia es libre")).toBe(false);
  expect(sees("Podemos asistirle con la solicitud")).toBe(true);
});
