/**
 * Codes of the rows of a paper register: three signs and a check sign, "K7M4".
 *
 * The 23 signs leave out every letter and digit that looks like another (0 and O, 1 and I, 5 and
 * S …). 23 is prime and the weights differ, so the check sign finds every single wrong sign and
 * every two neighbours that changed places. A code is a row's number scrambled by the meeting: the
 * same row has the same code on every print of one meeting, two rows never share one, and a paper
 * of another meeting hardly ever passes.
 */
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";

const SIGNS = "ACDEFHJKMNPRTWXY2346789";
const BASE = SIGNS.length;
const CODES = BASE ** 3;
/** No multiple of 23, so that every number keeps a place of its own. */
const STEP = 5471;

/** Rows for people who are not on the list. */
export const WALK_IN_ROWS = 10;

/** A member's number is their place in the order of asking, from 1; it never changes. */
const MOST_MEMBERS = CODES - WALK_IN_ROWS - 1;

/** Signs that a hand makes of others, as they were meant. */
const MEANT: Readonly<Record<string, string>> = { Z: "2", G: "6", B: "8", Q: "9" };

export function memberCode(meetingId: Id, queue: number): string {
  assert(queue >= 1 && queue <= MOST_MEMBERS, "a cohort has fewer members than there are codes");
  return codeOf(meetingId, queue);
}

/** The code of a row for walk-ins, from 1 to 10. */
export function walkInCode(meetingId: Id, row: number): string {
  assert(row >= 1 && row <= WALK_IN_ROWS, "a paper has ten rows for walk-ins");
  return codeOf(meetingId, CODES - row);
}

function codeOf(meetingId: Id, number: number): string {
  const salt = saltOf(meetingId);
  const scrambled = (number * STEP + salt) % CODES;
  const at = [
    Math.floor(scrambled / BASE ** 2),
    Math.floor(scrambled / BASE) % BASE,
    scrambled % BASE,
  ];
  const signs = at.map((index) => SIGNS.charAt(index)).join("");
  return signs + checkSign(signs, salt);
}

function checkSign(signs: string, salt: number): string {
  const sum = Array.from(signs).reduce((so, sign, at) => so + (at + 1) * SIGNS.indexOf(sign), salt);
  return SIGNS.charAt(sum % BASE);
}

/** A number that belongs to the meeting: its id read as digits, kept small. */
function saltOf(meetingId: Id): number {
  return Array.from(meetingId).reduce((so, sign) => (so * 31 + sign.charCodeAt(0)) % 1_000_003, 7);
}

/** A code as typed, in the paper's signs; null where it has no four of them. */
export function readCode(typed: string): string | null {
  const signs = Array.from(typed.toUpperCase(), (sign) => MEANT[sign] ?? sign);
  return signs.length === 4 && signs.every((sign) => SIGNS.includes(sign)) ? signs.join("") : null;
}

/** Whether the check sign fits the three before it, on a paper of that meeting. */
export function isSoundCode(meetingId: Id, code: string): boolean {
  return checkSign(code.slice(0, 3), saltOf(meetingId)) === code.charAt(3);
}
