/** Addresses that are made of titles: sound, short, and never one that is taken. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { freeSlug, isSlug, slugOf } from "./campaign-slug.ts";

test("accents, quotes and 3 spaces go: Educación sin deudas is educacion-sin-deudas", () => {
  expect(slugOf("¡Educación   sin deudas!")).toBe("educacion-sin-deudas");
  expect(slugOf("King’s coaches")).toBe("kings-coaches");
  expect(slugOf("日本語")).toBe("campaign");
});

test("60 characters at most, and no half word at the end", () => {
  const slug = slugOf("children into citizens ".repeat(4));
  expect(slug).toBe("children-into-citizens-children-into-citizens-children-into");
  expect(isSlug("a".repeat(61))).toBe(false);
});

test("a taken address gets -2, two taken ones -3; new is a page's own", () => {
  const taken = ["coaches", "coaches-2"];
  expect(freeSlug("coaches", (one) => taken.includes(one))).toBe("coaches-3");
  expect(freeSlug("new", () => false)).toBe("new-2");
});

test("whatever words are written, and whatever is taken: sound, and free", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.nat(30), (words, many) => {
      const slug = slugOf(words);
      expect(isSlug(slug)).toBe(true);
      const taken = new Set<string>();
      for (let index = 0; index <= many; index += 1) {
        const free = freeSlug(slug, (one) => taken.has(one));
        expect(isSlug(free)).toBe(true);
        expect(taken.has(free)).toBe(false);
        taken.add(free);
      }
    }),
  );
});
