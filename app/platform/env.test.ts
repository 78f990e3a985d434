import { expect, test } from "vitest";
import { readEnv } from "./env.server.ts";

const LIVE = {
  PORTAL_MODE: "live",
  PORTAL_ADDRESS: "https://portal.example",
  SESSION_SECRET: "s".repeat(32),
  SMTP_URL: "smtps://user:word@mail.example",
  MAIL_FROM: "portal@portal.example",
  DATABASE_URL: "postgresql://portal@db.example/portal",
  HELP_TELEPHONE: "020 7946 0018",
  HELP_EMAIL: "help@portal.example",
  LENDER_NAME: "A Lender CIC",
  LENDER_LICENCE: "000000",
  LENDER_ADDRESS: "1 Street, London",
  LENDER_TELEPHONE: "020 7946 0019",
  LENDER_EMAIL: "lender@portal.example",
  LENDER_BANK_NAME: "A Bank",
  LENDER_SORT_CODE: "00-00-00",
  LENDER_ACCOUNT: "00000000",
};

test("a demonstration needs no settings, listens on loopback and trusts no proxy", () => {
  const result = readEnv({});
  expect(result).toMatchObject({
    ok: true,
    env: { mode: "demonstration", host: "127.0.0.1", port: 3000, trustedProxies: 0 },
  });
});

test("a live portal without settings names all 15 that are missing at once", () => {
  const result = readEnv({ PORTAL_MODE: "live" });
  const names = result.ok ? [] : result.problems.map(({ name }) => name);
  expect(names.sort()).toEqual(
    Object.keys(LIVE)
      .filter((name) => name !== "PORTAL_MODE")
      .sort(),
  );
});

test("a live portal with all its settings starts behind 1 proxy", () => {
  expect(readEnv(LIVE)).toMatchObject({
    ok: true,
    env: { mode: "live", address: "https://portal.example", trustedProxies: 1 },
  });
});

test("5 malformed live settings are named as malformed, not as missing", () => {
  const result = readEnv({
    ...LIVE,
    PORTAL_ADDRESS: "http://portal.example",
    SESSION_SECRET: "short",
    SMTP_URL: "mail.example",
    LENDER_SORT_CODE: "12-34",
    LENDER_NAME: " ",
  });
  expect(result.ok ? [] : result.problems.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: "LENDER_NAME", why: "malformed" },
    { name: "LENDER_SORT_CODE", why: "malformed" },
    { name: "PORTAL_ADDRESS", why: "malformed" },
    { name: "SESSION_SECRET", why: "malformed" },
    { name: "SMTP_URL", why: "malformed" },
  ]);
});

test("an unknown mode is refused rather than taken for a demonstration", () => {
  expect(readEnv({ PORTAL_MODE: "Live" })).toMatchObject({
    ok: false,
    problems: [{ name: "PORTAL_MODE", why: "malformed" }],
  });
});

test("a demonstration begins on 1 September 2025 where it is told to, and by itself now", () => {
  expect(readEnv({ DEMONSTRATION_STARTS_AT: "2025-09-01T09:30" })).toMatchObject({
    env: { startsAt: new Date("2025-09-01T08:30:00Z") },
  });
  for (const source of [{}, { DEMONSTRATION_STARTS_AT: "" }, { ...LIVE }]) {
    expect(readEnv(source)).toMatchObject({ ok: true, env: { startsAt: null } });
  }
});

test("a start that is no moment is named as malformed with what else is wrong", () => {
  expect(readEnv({ DEMONSTRATION_STARTS_AT: "September", PORT: "door" })).toEqual({
    ok: false,
    problems: [
      { name: "PORT", why: "malformed" },
      { name: "DEMONSTRATION_STARTS_AT", why: "malformed" },
    ],
  });
});

test("a live portal refuses a start of its own, named with the 1 setting that is missing", () => {
  const source = { ...LIVE, MAIL_FROM: "", DEMONSTRATION_STARTS_AT: "2025-09-01" };
  expect(readEnv(source)).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([
      { name: "DEMONSTRATION_STARTS_AT", why: "not-live" },
      { name: "MAIL_FROM", why: "missing" },
    ]) as unknown,
  });
});
