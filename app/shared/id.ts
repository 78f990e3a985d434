/**
 * Identifiers of stored records: 16 characters of lower-case base 32, 80 random bits.
 *
 * The letters i, l, o and u are left out, so that an id read aloud or copied from paper has one
 * spelling. A text of any other shape is no id and is never looked up.
 */
export type Id = string;

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 16;
const SHAPE = /^[0-9a-hjkmnp-tv-z]{16}$/;

export function newId(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  let id = "";
  // 256 is a multiple of 32: the low five bits of a random byte are even.
  for (const byte of bytes) id += ALPHABET.charAt(byte % ALPHABET.length);
  return id;
}

export function isId(text: unknown): text is Id {
  return typeof text === "string" && SHAPE.test(text);
}
