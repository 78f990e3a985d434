import { expect, test } from "vitest";
import { tellingWay } from "./telling-way.ts";

const both = { email: "ana@example.org", phone: "020 7946 0018" };

test("each of the 3 wishes is kept, with an address and a number at hand", () => {
  expect(tellingWay({ ...both, contactBy: "email" })).toBe("email");
  expect(tellingWay({ ...both, contactBy: "phone" })).toBe("phone");
  expect(tellingWay({ ...both, contactBy: "post" })).toBe("post");
});

test("without an address a family is called, and without a number too it is written to by post", () => {
  expect(tellingWay({ ...both, contactBy: "email", email: null })).toBe("phone");
  expect(tellingWay({ contactBy: "email", email: null, phone: null })).toBe("post");
});

test("who asked to be called and has no number gets a letter, never an e-mail", () => {
  expect(tellingWay({ ...both, contactBy: "phone", phone: null })).toBe("post");
  expect(tellingWay({ ...both, contactBy: "phone", phone: "" })).toBe("post");
});
