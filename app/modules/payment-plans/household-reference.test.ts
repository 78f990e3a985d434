/** Household references: one wrong character or two that changed places are always noticed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatHouseholdReference,
  newHouseholdReference,
  parseHouseholdReference,
} from "./household-reference.ts";

const ALPHABET = Array.from("0123456789ABCDEFGHJKMNPQRTVWXYZ");
const wrong = { ok: false, reason: "reference-check" };

function withSymbol(reference: string, at: number, symbol: string): string {
  return reference.slice(0, at) + symbol + reference.slice(at + 1);
}

test("1,000 new references are read back, hold 8 of the 31 symbols, and differ", () => {
  const references = Array.from({ length: 1000 }, newHouseholdReference);
  expect(new Set(references).size).toBe(1000);
  expect(
    references.every((reference) =>
      Array.from(reference).every((symbol) => ALPHABET.includes(symbol)),
    ),
  ).toBe(true);
  for (const reference of references) {
    expect(parseHouseholdReference(reference)).toEqual({ ok: true, value: reference });
  }
});

test("each of the 240 single wrong characters of a reference is refused", () => {
  for (const reference of Array.from({ length: 50 }, newHouseholdReference)) {
    const mistakes = Array.from(reference).flatMap((right, at) =>
      ALPHABET.filter((symbol) => symbol !== right).map((symbol) =>
        withSymbol(reference, at, symbol),
      ),
    );
    expect(mistakes).toHaveLength(240);
    for (const mistake of mistakes) expect(parseHouseholdReference(mistake)).toEqual(wrong);
  }
});

test("any two different characters that changed places are refused, neighbours or not", () => {
  const places = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }));
  fc.assert(
    fc.property(places, ([first, second]) => {
      const reference = newHouseholdReference();
      const [one, other] = [reference.charAt(first), reference.charAt(second)];
      if (one === other) return;
      const swapped = withSymbol(withSymbol(reference, first, other), second, one);
      expect(parseHouseholdReference(swapped)).toEqual(wrong);
    }),
    { numRuns: 2000 },
  );
});

test("spaces, dashes, small letters and the letters I, L, O, S, U are forgiven", () => {
  const sound = ALPHABET.map((symbol) => `10V5K7M${symbol}`).find(
    (candidate) => parseHouseholdReference(candidate).ok,
  )!;
  const typed = [
    formatHouseholdReference(sound),
    ` ${sound.toLowerCase()} `,
    `${sound.slice(0, 4)}-${sound.slice(4)}`,
    `${sound.slice(0, 4)}\u00a0–${sound.slice(4)}`,
    `IOUS${sound.slice(4)}`,
    `lous${sound.slice(4).toLowerCase()}`,
  ];
  for (const text of typed)
    expect(parseHouseholdReference(text)).toEqual({ ok: true, value: sound });
});

test("a reference is shown in two groups, 9 of the 18 characters that a bank allows", () => {
  expect(formatHouseholdReference("H7KM2P9X")).toBe("H7KM 2P9X");
  expect(formatHouseholdReference(newHouseholdReference())).toHaveLength(9);
});

test.each([
  "",
  "H7KM2P9",
  "H7KM2P9X1",
  "H7KM2P9!",
  "H7KM2P9ſ",
  "Ｈ7KM2P9X",
  "H7KM\u200e2P9X",
  "ﬀKM2P9X",
  "🙂🙂🙂🙂",
])("%j is no reference", (text) => {
  expect(parseHouseholdReference(text)).toEqual({ ok: false, reason: "reference-format" });
});

test("eight zeros are no reference", () => {
  expect(parseHouseholdReference("00000000")).toEqual(wrong);
});
