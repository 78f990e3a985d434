/**
 * The last part of a public address: lower-case letters, digits and single hyphens, proposed from
 * a title. Two records never share one.
 */
import { foldName } from "#app/shared/folded-name.ts";

const LONGEST_SLUG = 60;
const SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Addresses that are pages of their own beside the records. */
const TAKEN_BY_PAGES = ["new", "timeline", "translations", "feed"];

export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG && SHAPE.test(text);
}

/** A sound address made of any words; never empty. */
export function slugOf(words: string): string {
  const plain = foldName(words)
    .replace(/['"]/g, "")
    .replace(/[^a-z0-9]+/g, "-");
  const short = plain.slice(0, LONGEST_SLUG + 1);
  // A word that does not fit whole goes, where anything is left without it.
  const whole = short.length > LONGEST_SLUG ? short.replace(/-[^-]*$/, "") : short;
  const trimmed = whole.slice(0, LONGEST_SLUG).replace(/^-+|-+$/g, "");
  return trimmed === "" ? "campaign" : trimmed;
}

/** The slug itself where it is free, else the first free one of `slug-2`, `slug-3` and on. */
export function freeSlug(slug: string, isTaken: (one: string) => boolean): string {
  let proposed = slug;
  for (let number = 2; isTaken(proposed) || TAKEN_BY_PAGES.includes(proposed); number += 1) {
    const ending = `-${String(number)}`;
    proposed = slug.slice(0, LONGEST_SLUG - ending.length).replace(/-+$/, "") + ending;
  }
  return proposed;
}
