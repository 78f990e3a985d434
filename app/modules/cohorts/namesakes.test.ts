/** People of one name are told apart, and nobody else is. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { namesakesOf } from "./namesakes.ts";

function asked(id: string, fullName: string, at: string) {
  return { id, fullName, appliedAt: new Date(at) };
}

test("of 3 people, 2 of one name are told apart by their days, whatever accents they write", () => {
  const apart = namesakesOf([
    asked("a", "Zanele Demo Núñez", "2026-06-06T10:00:00Z"),
    asked("b", "Yadira Demo Peña", "2026-06-06T10:00:00Z"),
    asked("c", "zanele demo nunez", "2025-09-01T23:30:00Z"),
  ]);
  expect([...apart.keys()].sort()).toEqual(["a", "c"]);
  expect(apart.get("a")).toEqual({ askedOn: "2026-06-06", number: null });
  // 23:30 of world time is the next day in London's summer.
  expect(apart.get("c")).toEqual({ askedOn: "2025-09-02", number: null });
});

test("2 of one name who asked on 1 day are numbers 1 and 2, in the order of asking", () => {
  const apart = namesakesOf([
    asked("late", "Ana Demo Ruiz", "2026-06-06T12:00:00Z"),
    asked("early", "Ana Demo Ruiz", "2026-06-06T09:00:00Z"),
  ]);
  expect(apart.get("early")).toEqual({ askedOn: "2026-06-06", number: 1 });
  expect(apart.get("late")).toEqual({ askedOn: "2026-06-06", number: 2 });
});

test("no two of one name are ever told apart by the same words", () => {
  const people = fc.array(
    fc.record({ name: fc.constantFrom("Ana", "Eva"), day: fc.integer({ min: 1, max: 3 }) }),
  );
  fc.assert(
    fc.property(people, (drawn) => {
      const listed = drawn.map(({ name, day }, index) =>
        asked(String(index), name, `2026-01-0${String(day)}T10:00:00Z`),
      );
      const apart = namesakesOf(listed);
      const words = listed.map(({ id, fullName }) => JSON.stringify([fullName, apart.get(id)]));
      expect(new Set(words).size).toBe(words.length);
    }),
  );
});
