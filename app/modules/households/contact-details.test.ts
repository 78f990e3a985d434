import { expect, test } from "vitest";
import { parsePhone, parsePostcode, phoneTail } from "./contact-details.ts";

test.each(["020 7946 0018", "+44 20 7946 0018", "(020) 7946-0018", "0044 20 79460018", ""])(
  "the telephone number %j is kept as it was typed",
  (typed) => {
    expect(parsePhone(typed)).toEqual({ ok: true, value: typed });
  },
);

test.each(["12345", "call me", "020 7946 0018 ext", "1e10", "+44 20 7946 0018 0000 000 0"])(
  "%j is no telephone number",
  (typed) => {
    expect(parsePhone(typed)).toMatchObject({ ok: false, reason: "phone-format" });
  },
);

test("two ways of writing one number end in the same nine digits", () => {
  expect(phoneTail("+44 20 7946 0018")).toBe("079460018");
  expect(phoneTail("020 7946 0018")).toBe("079460018");
});

test.each([
  ["se58af", "SE5 8AF"],
  [" SE5  8AF ", "SE5 8AF"],
  ["ec1a1bb", "EC1A 1BB"],
  ["M11AE", "M1 1AE"],
])("the postcode %j is %j", (typed, postcode) => {
  expect(parsePostcode(typed)).toEqual({ ok: true, value: postcode });
});

test.each(["SE5", "SE5 8AFF", "12345", "ＳＥ５８ＡＦ", "SE5 8A🙂"])(
  "%j is no postcode",
  (typed) => {
    expect(parsePostcode(typed)).toMatchObject({ ok: false, reason: "postcode-format" });
  },
);
