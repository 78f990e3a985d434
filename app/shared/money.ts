/**
 * Money as a whole number of pence.
 *
 * No fraction ever touches an amount: sharing leaves odd pennies instead of rounding, and typed
 * amounts are read digit by digit. Balances may be negative; what people type may not.
 */
import { assert } from "./assert.ts";
import { accept, refuse, type Verdict } from "./verdict.ts";

declare const unit: unique symbol;

/** A whole number of pence, within the integers that JavaScript holds exactly. */
export type Pence = number & { readonly [unit]: "pence" };

export function pence(amount: number): Pence {
  assert(Number.isSafeInteger(amount), "money is a whole number of pence");
  // Turns -0 into 0, which would print as "-0.00".
  return (amount + 0) as Pence;
}

export const ZERO = pence(0);

const POUND = 100;

/** £9,999,999.99: the largest amount that a person may type; it fits a 32-bit column. */
export const MOST_TYPED = pence(999_999_999);

export function addPence(first: Pence, second: Pence): Pence {
  return pence(first + second);
}

export function subtractPence(from: Pence, amount: Pence): Pence {
  return pence(from - amount);
}

export function minPence(first: Pence, second: Pence): Pence {
  return first < second ? first : second;
}

export function maxPence(first: Pence, second: Pence): Pence {
  return first > second ? first : second;
}

export function total(amounts: Iterable<Pence>): Pence {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return pence(sum);
}

function assertShareable(principal: Pence, count: number): void {
  assert(Number.isSafeInteger(count) && count >= 1, "a principal is shared in at least one part");
  assert(principal >= count, "every part is at least a penny");
}

/**
 * Shares a principal in `count` parts that add up to it exactly, the odd pennies on the first
 * ones: no part is larger than the one before it, and none differs by more than a penny.
 */
export function share(principal: Pence, count: number): Pence[] {
  assertShareable(principal, count);
  const odd = principal % count;
  const base = (principal - odd) / count;
  const parts: Pence[] = [];
  for (let index = 0; index < count; index += 1) {
    parts.push((index < odd ? base + 1 : base) as Pence);
  }
  return parts;
}

function wholePoundPart(principal: Pence, count: number): number {
  return Math.ceil(principal / (count * POUND)) * POUND;
}

function wholePoundsFill(principal: Pence, count: number): boolean {
  return wholePoundPart(principal, count) * (count - 1) < principal;
}

/**
 * Shares a principal in `count` whole-pound parts with a smaller last one, which also holds the
 * principal's own pennies. Refuses when the last part would be nothing (£50 in twelve); `mostCount`
 * is then the largest smaller count that does fill.
 */
export function shareWholePounds(
  principal: Pence,
  count: number,
): Verdict<Pence[], "whole-pounds-do-not-fill"> {
  assertShareable(principal, count);
  if (!wholePoundsFill(principal, count)) {
    let mostCount = count - 1;
    while (!wholePoundsFill(principal, mostCount)) mostCount -= 1;
    return refuse("whole-pounds-do-not-fill", { count, mostCount });
  }
  const part = pence(wholePoundPart(principal, count));
  const parts = Array.from({ length: count - 1 }, () => part);
  parts.push(pence(principal - part * (count - 1)));
  return accept(parts);
}

const SPACE_AROUND = /^[\t\n\v\f\r \u00a0]+|[\t\n\v\f\r \u00a0]+$/g;
const TYPED = /^£?(0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]{2}))?$/;

/**
 * Reads an amount as people in Britain write it: an optional £, correct thousands commas or none,
 * no decimals or two. All else is refused rather than guessed at: `1.012`, `84,33`, `-1`, `1e3`,
 * digits of other scripts, invisible marks, leading zeros. Space around it is forgiven. More than
 * `most` is too large.
 */
export function parseMoney(
  text: string,
  most: Pence = MOST_TYPED,
): Verdict<Pence, "money-missing" | "money-format" | "money-too-large"> {
  const typed = text.replace(SPACE_AROUND, "");
  if (typed === "") return refuse("money-missing");

  const [, pounds, pennies = "00"] = TYPED.exec(typed) ?? [];
  if (pounds === undefined) return refuse("money-format");

  let amount = 0;
  for (const character of pounds + pennies) {
    if (character === ",") continue;
    amount = amount * 10 + (character.charCodeAt(0) - 48);
    if (amount > most) return refuse("money-too-large", { mostPence: most });
  }
  return accept(pence(amount));
}

/** The amount in plain pounds for machines and form fields, `1012.00`; never for sentences. */
export function moneyToText(amount: Pence): string {
  const size = Math.abs(amount);
  const pennies = size % POUND;
  const pounds = (size - pennies) / POUND;
  return `${amount < 0 ? "-" : ""}${String(pounds)}.${String(pennies).padStart(2, "0")}`;
}
