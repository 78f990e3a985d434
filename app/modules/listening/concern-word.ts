/**
 * The words by which the search finds a concern, without accents and capitals. Somebody who looks
 * for "educa" finds "la educación": each word that is looked for begins one of the concern's.
 */
import { foldName } from "#app/shared/folded-name.ts";

const LONGEST_WORD = 40;

/** Letters of any script and digits belong to a word, and what stands with a number: "100%", "£5". */
const BETWEEN = /[^\p{L}\p{N}%£']+/u;

/** Each word once, in the order of the text; a word longer than 40 letters is known by its first 40. */
export function wordsOf(text: string): string[] {
  const words = foldName(text)
    .split(BETWEEN)
    .map((word) =>
      Array.from(word.replace(/^'+|'+$/g, ""))
        .slice(0, LONGEST_WORD)
        .join(""),
    )
    .filter((word) => word !== "");
  return [...new Set(words)];
}

/** No word that begins with `word` lies outside these two, in the order of bytes. */
export function rangeOf(word: string): { gte: string; lt: string } {
  return { gte: word, lt: `${word}\u{10ffff}` };
}
