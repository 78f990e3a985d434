/** Row codes of paper registers: no two alike, stable, and wrong ones found out. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "#app/shared/id.ts";
import { isSoundCode, memberCode, readCode, WALK_IN_ROWS, walkInCode } from "./row-code.ts";

const SIGNS = "ACDEFHJKMNPRTWXY2346789";
const queue = fc.integer({ min: 1, max: 12_000 });
const meetingId = fc.constant(null).map(() => newId());

test("12,000 members and 10 walk-in rows of one meeting have 12,010 codes, each sound", () => {
  const meeting = newId();
  const members = Array.from({ length: 12_000 }, (_, index) => memberCode(meeting, index + 1));
  const rows = Array.from({ length: WALK_IN_ROWS }, (_, index) => walkInCode(meeting, index + 1));
  const codes = [...members, ...rows];
  expect(new Set(codes).size).toBe(12_010);
  expect(codes.every((code) => isSoundCode(meeting, code))).toBe(true);
  expect(memberCode(meeting, 7)).toBe(members[6]);
});

test("1 wrong sign of 4, whichever, makes a code unsound", () => {
  fc.assert(
    fc.property(meetingId, queue, fc.integer({ min: 0, max: 3 }), fc.nat(21), (id, n, at, step) => {
      const code = memberCode(id, n);
      const now = SIGNS.indexOf(code.charAt(at));
      const wrong = SIGNS.charAt((now + 1 + step) % SIGNS.length);
      expect(isSoundCode(id, code.slice(0, at) + wrong + code.slice(at + 1))).toBe(false);
    }),
  );
});

test("2 neighbours that changed places make a code unsound, unless they are the same sign", () => {
  fc.assert(
    fc.property(meetingId, queue, fc.integer({ min: 0, max: 2 }), (id, n, at) => {
      const code = memberCode(id, n);
      const swapped = code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2);
      expect(isSoundCode(id, swapped)).toBe(swapped === code);
    }),
  );
});

test("typed small, or with 4 signs as a hand makes them, a code is read; 5 others are none", () => {
  expect(readCode("k7m4")).toBe("K7M4");
  expect(["Z", "G", "B", "Q"].map((sign) => readCode(`K7M${sign}`))).toEqual([
    ...["K7M2", "K7M6", "K7M8", "K7M9"],
  ]);
  for (const typed of ["", "K7M", "K7M44", "K7O4", "K7 4"]) expect(readCode(typed)).toBeNull();
});
