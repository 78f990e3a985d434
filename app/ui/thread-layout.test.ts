/** The picture of a campaign keeps inside a phone, in order, and loses no word. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { layThreads, MOST_THREADS, PICTURE_WIDTH, wrap, type Station } from "./thread-layout.ts";

const title = fc.lorem({ maxCount: 9 });
const lines = fc.array(fc.lorem({ maxCount: 12 }), { maxLength: 3 });

const campaign = fc.integer({ min: 1, max: MOST_THREADS }).chain((count) => {
  const all = Array.from({ length: count }, (_, index) => index);
  const some = fc.subarray(all, { minLength: 1 });
  const later = fc.record({
    ...{ title, lines, threads: some },
    kind: fc.constantFrom("bar", "won", "partly"),
  });
  return fc.record({
    count: fc.constant(count),
    stations: fc
      .tuple(title, lines, fc.array(later, { maxLength: 8 }), some)
      .map(([words, more, others, open]): Station[] => [
        { kind: "heard", title: words, lines: more, threads: [] },
        { kind: "theme", title: words, lines: [], threads: [] },
        { kind: "asks", title: words, lines: more, threads: all },
        ...others,
        { kind: "open", title: words, lines: more, threads: open },
      ]),
  });
});

test("with 1 to 6 asks nothing leaves 290 px, and each station stands below the one before", () => {
  fc.assert(
    fc.property(campaign, ({ count, stations }) => {
      const picture = layThreads(count, stations);
      for (const { x, y, words } of picture.texts) {
        expect(x + words.length * 7.6).toBeLessThanOrEqual(PICTURE_WIDTH);
        expect(y).toBeLessThanOrEqual(picture.height);
      }
      for (const { xs, y } of picture.marks) {
        expect(y).toBeLessThanOrEqual(picture.height);
        for (const x of xs) expect(x > 0 && x < PICTURE_WIDTH).toBe(true);
      }
      const ys = picture.marks.map(({ y }) => y);
      expect(ys).toEqual(ys.toSorted((one, other) => one - other));
      expect(picture.threads).toHaveLength(count);
    }),
  );
});

test("every word of every station is in the picture, in its order", () => {
  fc.assert(
    fc.property(campaign, ({ count, stations }) => {
      const said = stations.flatMap((one) => [one.title, ...one.lines]).join(" ");
      const drawn = layThreads(count, stations).texts.map(({ words }) => words);
      expect(drawn.join(" ").replace(/\s/g, "")).toBe(said.replace(/\s/g, ""));
    }),
  );
});

test("a word of 30 letters is cut at 10, and none is lost", () => {
  expect(wrap("a".repeat(30), 10)).toEqual(["a".repeat(10), "a".repeat(10), "a".repeat(10)]);
  expect(wrap("the cost of citizenship", 11)).toEqual(["the cost of", "citizenship"]);
});

test("of 3 asks 2 end at their knot and the 3rd runs on in dots", () => {
  const { threads, marks } = layThreads(3, [
    { kind: "heard", title: "Heard", lines: [], threads: [] },
    { kind: "asks", title: "3 asks", lines: [], threads: [0, 1, 2] },
    { kind: "won", title: "Won", lines: [], threads: [1, 2] },
    { kind: "open", title: "Still asking", lines: [], threads: [0] },
  ]);
  const [, , knots, open] = marks;
  expect(threads.map(({ tail }) => tail !== null)).toEqual([true, false, false]);
  expect(knots?.xs).toEqual([threads[1]?.x, threads[2]?.x]);
  expect(threads[1]?.d.endsWith(`V${String(knots?.y)}`)).toBe(true);
  expect(threads[0]?.d.endsWith(`V${String(open?.y)}`)).toBe(true);
});

test("no ask and a 7th cannot be drawn: the caller leaves the picture out", () => {
  expect(() => layThreads(0, [])).toThrow();
  expect(() => layThreads(7, [])).toThrow();
});
