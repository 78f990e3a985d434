/**
 * The bank reference of a household: eight characters that never change, the last one a check.
 *
 * 31 symbols and a weighted sum modulo 31, a prime: every single wrong character and every two
 * characters that changed places give a reference that is refused, never another household's.
 * Shown as "H7KM 2P9X", within the 18 characters of a bank reference.
 */
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

/** Without I, L, O, S and U, each of which is taken for a symbol that stayed. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRTVWXYZ";
const TAKEN_FOR: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0", S: "5", U: "V" };
const LENGTH = 8;
/** Keeps eight equal zeros from being a reference. */
const REMAINDER = 1;

/** The weights run 8, 7 … 1: all different and never 0 modulo 31, the check character's being 1. */
function weightedSum(symbols: string): number {
  let sum = 0;
  for (let at = 0; at < symbols.length; at += 1) {
    sum += (LENGTH - at) * ALPHABET.indexOf(symbols.charAt(at));
  }
  return sum;
}

function checkCharacter(body: string): string {
  const missing = (REMAINDER - weightedSum(body)) % ALPHABET.length;
  return ALPHABET.charAt((missing + ALPHABET.length) % ALPHABET.length);
}

function randomSymbol(): string {
  // 248 is the largest multiple of 31 in a byte: above it, symbols would not be equally likely.
  for (;;) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < 248) return ALPHABET.charAt(byte % ALPHABET.length);
  }
}

/** A reference in its stored form, eight characters without space. */
export function newHouseholdReference(): string {
  const body = Array.from({ length: LENGTH - 1 }, randomSymbol).join("");
  return body + checkCharacter(body);
}

/**
 * Reads a reference as people and banks write it: small letters, spaces, dashes and the letters
 * taken for a symbol are forgiven. Accepts the stored form.
 */
export function parseHouseholdReference(
  text: string,
): Verdict<string, "reference-format" | "reference-check"> {
  const typed = text.replace(/[\s\u2010-\u2015-]+/g, "");
  // Before capitals are made: a long s or a ligature would turn into letters nobody typed.
  if (!/^[0-9A-Za-z]{8}$/.test(typed)) return refuse("reference-format");

  const symbols = typed.toUpperCase().replace(/[ILOSU]/g, (letter) => TAKEN_FOR[letter] ?? letter);
  if (weightedSum(symbols) % ALPHABET.length !== REMAINDER) return refuse("reference-check");
  return accept(symbols);
}

/** In two groups of four, as it is shown and said. */
export function formatHouseholdReference(reference: string): string {
  return `${reference.slice(0, 4)} ${reference.slice(4)}`;
}
