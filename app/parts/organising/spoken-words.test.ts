/** What is said of somebody's languages, in the words of the page. */
import { expect, test } from "vitest";
import { textIn } from "#app/i18n/portal-context.tsx";
import { spokenWords } from "./spoken-words.ts";

test("Español, english and INGLÉS are said in the page's words; Quechua stays as it was written", () => {
  const inEnglish = (spokenLanguage: string | null) =>
    spokenWords(textIn("en").t, { language: "es", spokenLanguage });
  expect(inEnglish("Español")).toBe("Speaks Spanish. Reads Spanish.");
  expect(inEnglish("INGLÉS")).toBe("Speaks English. Reads Spanish.");
  expect(inEnglish("Quechua")).toBe("Speaks Quechua. Reads Spanish.");
  expect(inEnglish(null)).toBe("Reads Spanish.");
  const inSpanish = spokenWords(textIn("es").t, { language: "es", spokenLanguage: "english" });
  expect(inSpanish).toBe("Idioma hablado: inglés. Idioma escrito: español.");
});
