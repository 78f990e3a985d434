import { expect, test } from "vitest";
import { comesFromHere, isMailClick, networkOf } from "./request-origin.server.ts";

const ADDRESS = "https://portal.example";

test("a form from a page of the portal is its own, by Origin or, without one, by Referer", () => {
  const host = "localhost:3000";
  expect(comesFromHere({ host, origin: "http://localhost:3000" }, ADDRESS)).toBe(true);
  expect(comesFromHere({ host, referer: "http://localhost:3000/en/sign-in" }, ADDRESS)).toBe(true);
  expect(comesFromHere({ host: "inner:8080", origin: ADDRESS }, ADDRESS)).toBe(true);
});

test("7 forms from elsewhere are refused; a Referer never stands in for a foreign Origin", () => {
  const host = "localhost:3000";
  const elsewhere = [
    {},
    { origin: "null" },
    { origin: "http://evil.example" },
    { origin: "http://localhost:3001" },
    { origin: "http://localhost:3000.evil.example" },
    { origin: "http://evil.example", referer: "http://localhost:3000/en" },
    { referer: "http://evil.example/?http://localhost:3000" },
  ];
  for (const headers of elsewhere) expect(comesFromHere({ host, ...headers }, ADDRESS)).toBe(false);
});

test("without a trusted proxy a caller cannot name its own network", () => {
  expect(networkOf({ "x-forwarded-for": "10.0.0.1" }, "192.0.2.7", 0)).toBe("192.0.2.7");
});

test("behind 1 trusted proxy the last address counts, behind 2 the one before it", () => {
  const headers = { "x-forwarded-for": "forged, 198.51.100.4, 203.0.113.9" };
  expect(networkOf(headers, "127.0.0.1", 1)).toBe("203.0.113.9");
  expect(networkOf(headers, "127.0.0.1", 2)).toBe("198.51.100.4");
  expect(networkOf({}, "127.0.0.1", 1)).toBe("127.0.0.1");
});

test("1 shape of path takes a mail program's click: no page, no query, no other spelling", () => {
  expect(isMailClick("/unsubscribe/tX2t2NMPgEGu2pm1x4Y_Ubk-1yz8h7rwgb0fytzr")).toBe(true);
  const others = [
    ...["/en/unsubscribe/abc", "/unsubscribe/abc?x=1", "/unsubscribe/abc/", "/unsubscribe/"],
    ...["/Unsubscribe/abc", "//unsubscribe/abc", "/unsubscribe/../sign-in", "/unsubscribe/%61"],
    ...["/unsubscribe/abc\n", "/en/sign-in", "", undefined],
  ];
  expect(others.filter(isMailClick)).toEqual([]);
});
