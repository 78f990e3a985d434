import { expect, test } from "vitest";
import { isDoorForm, isListForm, isSignInForm, visitLimit } from "./visit-limit.server.ts";

test("the 4th of 3 allowed forms is refused until the window of 10 seconds ends", () => {
  let now = 0;
  const limit = visitLimit({ most: 3, windowMilliseconds: 10_000 }, () => now);
  expect([1, 2, 3, 4].map(() => limit.allows("192.0.2.1"))).toEqual([true, true, true, false]);
  expect(limit.allows("192.0.2.2")).toBe(true);
  now = 9_999;
  expect(limit.allows("192.0.2.1")).toBe(false);
  now = 10_000;
  expect(limit.allows("192.0.2.1")).toBe(true);
});

test("2 addresses of one IPv6 block of 64 bits are one network", () => {
  const limit = visitLimit({ most: 1, windowMilliseconds: 10_000 }, () => 0);
  expect(limit.allows("2001:db8:1:2::1")).toBe(true);
  expect(limit.allows("2001:db8:1:2:ffff::9")).toBe(false);
  expect(limit.allows("2001:db8:1:3::1")).toBe(true);
});

test("of 3 networks where 2 are remembered, the one seen longest ago is forgotten", () => {
  const limit = visitLimit({ most: 1, windowMilliseconds: 10_000, mostNetworks: 2 }, () => 0);
  for (const network of ["a", "b", "c"]) expect(limit.allows(network)).toBe(true);
  expect(limit.allows("c")).toBe(false);
  expect(limit.allows("a")).toBe(true);
});

test("the 6 forms of signing in count, however they are spelt; doors and other forms do not", () => {
  const paths = ["/en/sign-in", "/es/sign-in/code?id=1", "/en/sign-in/name", "/en/sign-in/who/"];
  const joining = ["/es/cohorts/q0/join", "/en/cohorts/q0/join/code?id=1"];
  for (const path of [...paths, ...joining]) {
    expect(isSignInForm(path)).toBe(true);
  }
  for (const path of ["/en/sign-in/CODE", "/en/sign-in/%63ode", "/en/x/../sign-in"]) {
    expect(isSignInForm(path)).toBe(true);
  }
  for (const path of ["/en/sign-in/door", "/en/sign-out", "/en/my/record", "/en/cohorts/q0"]) {
    expect(isSignInForm(path)).toBe(false);
  }
});

test("of 5 paths the 2 spellings of a door count, however they are written", () => {
  expect(["/en/check-in/a.0", "/ES/check-in/%61.0?another=yes"].map(isDoorForm)).toEqual([
    ...[true, true],
  ]);
  for (const path of ["/en/check-in", "/en/check-in/a/b", "/en/staff/check-in/a"]) {
    expect(isDoorForm(path)).toBe(false);
  }
});

test("the form of a list is known however it is spelt; 4 other addresses are none", () => {
  for (const path of ["/en/staff/cohorts/q0/import", "/es/staff/cohorts/q0/IMPORT/?x=1"]) {
    expect(isListForm(path)).toBe(true);
  }
  const others = [
    "/en/staff/cohorts/q0/edit",
    "/en/staff/cohorts/import",
    "/staff/cohorts/q0/import",
  ];
  for (const path of [...others, "/en/sign-in?to=/en/staff/cohorts/q0/import"]) {
    expect(isListForm(path)).toBe(false);
  }
});
