/** Themes count conversations, never more than were held, and differences add up to a rebuild. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { changeOfCounts, countThemes, NOTHING_HEARD, type ThemeCounts } from "./theme-counts.ts";

const en = (...themeIds: string[]) => ({ wordsIn: "en" as const, themeIds });
const es = (...themeIds: string[]) => ({ wordsIn: "es" as const, themeIds });

test("3 concerns of 1 one-to-one are 1 conversation; 3 of a round of 12 are 3, 5 of 2 are 2", () => {
  const of = (conversations: number, concerns: number) =>
    countThemes([{ conversations, concerns: Array.from({ length: concerns }, () => en("fee")) }]);
  expect(of(1, 3).get("fee")).toEqual({ concernsEn: 3, concernsEs: 0, conversations: 1 });
  expect(of(12, 3).get("fee")?.conversations).toBe(3);
  expect(of(2, 5).get("fee")?.conversations).toBe(2);
});

test("2 languages count apart, and a concern under 2 themes counts for both, once each", () => {
  const counts = countThemes([
    { conversations: 4, concerns: [en("fee", "travel"), es("fee", "fee")] },
    { conversations: 1, concerns: [es("fee"), en()] },
  ]);
  expect(counts.get("fee")).toEqual({ concernsEn: 1, concernsEs: 2, conversations: 3 });
  expect(counts.get("travel")).toEqual({ concernsEn: 1, concernsEs: 0, conversations: 1 });
  expect(counts.size).toBe(2);
});

const concern = fc.record({
  wordsIn: fc.constantFrom("en" as const, "es" as const),
  themeIds: fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 }),
});
const round = fc.record({
  conversations: fc.integer({ min: 1, max: 6 }),
  concerns: fc.array(concern, { maxLength: 8 }),
});
const rounds = fc.array(round, { maxLength: 6 });

test("before and the change make after, for any 2 states of any listenings", () => {
  fc.assert(
    fc.property(rounds, rounds, (one, other) => {
      const [before, after] = [countThemes(one), countThemes(other)];
      const changes = changeOfCounts(before, after);
      for (const id of ["a", "b", "c"]) {
        const was = before.get(id) ?? NOTHING_HEARD;
        const change = changes.get(id) ?? NOTHING_HEARD;
        const sum = Object.fromEntries(
          Object.entries(was).map(([name, number]) => [
            name,
            number + change[name as keyof ThemeCounts],
          ]),
        );
        expect(sum).toEqual(after.get(id) ?? NOTHING_HEARD);
      }
      expect(changeOfCounts(after, after).size).toBe(0);
    }),
  );
});

test("no theme was heard in more conversations than were held, nor in more than it has concerns", () => {
  fc.assert(
    fc.property(rounds, (held) => {
      const most = held.reduce((sum, { conversations }) => sum + conversations, 0);
      for (const { concernsEn, concernsEs, conversations } of countThemes(held).values()) {
        expect(conversations).toBeLessThanOrEqual(Math.min(most, concernsEn + concernsEs));
        expect(conversations).toBeGreaterThan(0);
      }
    }),
  );
});
