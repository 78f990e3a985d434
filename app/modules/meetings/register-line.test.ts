/** Lines of a register between two leaders: what is written, what is asked, what stays. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { MARKS } from "./attendance.ts";
import {
  chosenNow,
  compareLine,
  readSeen,
  seenText,
  UNMARKED,
  type LineState,
} from "./register-line.ts";

const mark = fc.constantFrom(...MARKS);
const state = fc.oneof(
  fc.constant(UNMARKED),
  fc.record({ version: fc.integer({ min: 1, max: 9999 }), mark }),
);
const sent = fc.record({ chosen: fc.option(mark), seen: state });

test("a line marked on a page that saw none of it is written; an untouched one never", () => {
  expect(compareLine(UNMARKED, { chosen: "late", seen: UNMARKED })).toBe("changed");
  const seen: LineState = { version: 2, mark: "present" };
  const now: LineState = { version: 5, mark: "absent" };
  expect(compareLine(now, { chosen: "present", seen })).toBe("kept");
  expect(compareLine(now, { chosen: null, seen: UNMARKED })).toBe("kept");
});

test("of 2 leaders who chose differently the later is asked; who chose the same is not", () => {
  const now: LineState = { version: 1, mark: "absent" };
  expect(compareLine(now, { chosen: "present", seen: UNMARKED })).toBe("differs");
  expect(compareLine(now, { chosen: "absent", seen: UNMARKED })).toBe("kept");
  expect(chosenNow(now, { chosen: "present", seen: UNMARKED })).toBe("present");
  expect(compareLine(now, { chosen: "present", seen: now })).toBe("changed");
});

test("a mark that a page has not seen is never overwritten by it, whatever it sends", () => {
  fc.assert(
    fc.property(state, sent, (now, line) => {
      if (compareLine(now, line) === "changed") expect(line.seen.version).toBe(now.version);
      const shown = chosenNow(now, line);
      expect([now.mark, line.chosen]).toContain(shown);
    }),
  );
});

test("what a page saw comes back as it was; 5 texts that no page wrote are a line without a mark", () => {
  fc.assert(
    fc.property(state, (seen) => {
      expect(readSeen(seenText(seen))).toEqual(seen);
    }),
  );
  for (const text of ["", "x", "3", "3.here", "-1.late"]) expect(readSeen(text)).toEqual(UNMARKED);
});
