import { expect, test, vi } from "vitest";
import { newId } from "#app/shared/id.ts";
import { forgetEnv } from "./env.server.ts";
import { readSignedLink, signedLink } from "./signed-act.server.ts";

const [meeting, person] = [newId(), newId()];
const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

test("a link of 56 characters names its 2 records again", () => {
  const link = signedLink("reply", [meeting, person]);
  expect(link).toMatch(/^[\w-]{56}$/);
  expect(readSignedLink("reply", link)).toEqual([meeting, person]);
  expect(readSignedLink("unsubscribe", signedLink("unsubscribe", [person]))).toEqual([person]);
});

test("any of the 56 characters altered to any of the 63 others is refused", () => {
  const link = signedLink("reply", [meeting, person]);
  for (let at = 0; at < link.length; at += 1) {
    for (const letter of LETTERS.replace(link[at]!, "")) {
      const altered = link.slice(0, at) + letter + link.slice(at + 1);
      expect(readSignedLink("reply", altered)).toBeNull();
    }
  }
});

test("shortened, lengthened, empty, in odd letters, or with its records swapped: refused", () => {
  const link = signedLink("reply", [meeting, person]);
  const swapped = link.slice(0, 24) + person + meeting;
  const odd = [link.slice(1), link.slice(0, -1), `${link}0`, ` ${link}`, link.toUpperCase()];
  for (const text of [...odd, "", undefined, "é".repeat(56), "\u0000".repeat(56), swapped]) {
    expect(readSignedLink("reply", text)).toBeNull();
  }
});

test("a link of 1 act does not do the other, even about the same records", () => {
  const reply = signedLink("reply", [meeting, person]);
  const unsubscribe = signedLink("unsubscribe", [person]);
  expect(readSignedLink("unsubscribe", reply)).toBeNull();
  expect(readSignedLink("reply", unsubscribe)).toBeNull();
  expect(readSignedLink("unsubscribe", reply.slice(0, 24) + person)).toBeNull();
  // The very same letters, signed for the other act: the act itself makes the difference.
  expect(signedLink("unsubscribe", [meeting + person])).not.toBe(reply);
  expect(readSignedLink("reply", signedLink("unsubscribe", [meeting + person]))).toBeNull();
});

function underSecret<Value>(secret: string, work: () => Value): Value {
  vi.stubEnv("SESSION_SECRET", secret);
  forgetEnv();
  const value = work();
  vi.unstubAllEnvs();
  forgetEnv();
  return value;
}

test("a link outlives a restart with the same secret, and is void under another one", () => {
  const [one, other] = ["1".repeat(64), "2".repeat(64)];
  const link = underSecret(one, () => signedLink("unsubscribe", [person]));
  expect(underSecret(one, () => readSignedLink("unsubscribe", link))).toEqual([person]);
  expect(underSecret(other, () => readSignedLink("unsubscribe", link))).toBeNull();
});
