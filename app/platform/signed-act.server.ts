/**
 * Signed links to one act: whoever holds the link may do that act for that person, and nothing
 * else. A link names records by their ids, is bound to its act, and has no spelling but its own.
 *
 * Until when an act may be done is said by its records (a reply: until the meeting begins), so a
 * link never has to be sent anew. The signature stands first: no program that finds links in a
 * text takes a letter for the end of a sentence.
 */
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { isId, type Id } from "#app/shared/id.ts";
import { env } from "./env.server.ts";

/** For each act, how many records its link names: a meeting and a person, or a person. */
const ACTS = { reply: 2, unsubscribe: 1 } as const;
export type SignedAct = keyof typeof ACTS;

type Subjects = { reply: readonly [meetingId: Id, personId: Id]; unsubscribe: readonly [Id] };

/** Raised where links of the past are to be void. */
const VERSION = 1;
const ID_LENGTH = 16;
/** 144 bits: whole characters of base64url, so that each signature has one spelling. */
const SIGNATURE_BYTES = 18;
const SIGNATURE_LENGTH = (SIGNATURE_BYTES * 4) / 3;

export function signedLink<Act extends SignedAct>(act: Act, subjects: Subjects[Act]): string {
  const ids = subjects.join("");
  return signature(act, ids) + ids;
}

/** The records that a link of this act names; null for a link of another act, or an altered one. */
export function readSignedLink<Act extends SignedAct>(
  act: Act,
  link: string | undefined,
): Subjects[Act] | null {
  const expected = SIGNATURE_LENGTH + ACTS[act] * ID_LENGTH;
  if (link?.length !== expected) return null;
  const [given, ids] = [link.slice(0, SIGNATURE_LENGTH), link.slice(SIGNATURE_LENGTH)];
  const subjects = Array.from({ length: ACTS[act] }, (_, at) =>
    ids.slice(at * ID_LENGTH, (at + 1) * ID_LENGTH),
  );
  if (!subjects.every(isId) || !isSame(given, signature(act, ids))) return null;
  return subjects as unknown as Subjects[Act];
}

function signature(act: SignedAct, ids: string): string {
  const key = hkdfSync("sha256", env().linkSecret, "", `signed-act:${VERSION}:${act}`, 32);
  const mac = createHmac("sha256", Buffer.from(key)).update(ids).digest();
  return mac.subarray(0, SIGNATURE_BYTES).toString("base64url");
}

/** Compares the spellings, in the same time wherever the two differ. */
function isSame(given: string, own: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(own)];
  return one.length === other.length && timingSafeEqual(one, other);
}
