/**
 * Telephone numbers and postcodes as families type them.
 *
 * Both are read kindly (space, dashes, small letters) and refused in words; nothing is looked up.
 */
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

/** Ways in which a family may want to be reached. */
export const CONTACT_WAYS = ["email", "phone", "post"] as const;

export type ContactWay = (typeof CONTACT_WAYS)[number];

const PHONE = /^(?:\+|00)?[0-9]{9,15}$/;
const POSTCODE = /^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$/;
const LONGEST_ECHO = 40;

/** A telephone number of any country, kept as it was typed; an empty text is no number. */
export function parsePhone(text: string): Verdict<string, "phone-format"> {
  const digits = text.replace(/[\s().\u2010-\u2015-]/g, "");
  if (text === "" || PHONE.test(digits)) return accept(text);
  return refuse("phone-format", { typed: text.slice(0, LONGEST_ECHO) });
}

/** The digits that two ways of writing one number share: its last nine. */
export function phoneTail(text: string): string {
  return text.replace(/[^0-9]/g, "").slice(-9);
}

/** A British postcode in its usual form: "se58af" is "SE5 8AF". */
export function parsePostcode(text: string): Verdict<string, "postcode-format"> {
  const joined = text.replace(/\s/g, "").toUpperCase();
  if (!POSTCODE.test(joined)) {
    return refuse("postcode-format", { typed: text.slice(0, LONGEST_ECHO) });
  }
  return accept(`${joined.slice(0, -3)} ${joined.slice(-3)}`);
}
