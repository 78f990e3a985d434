/** Scripts and the content security policy: two routes ask, and only their answers allow any. */
import { expect, test } from "vitest";
import { headersOfPage, withOwnScript } from "#app/platform/http/headers.server.ts";
import { appSources } from "#tests/whole/source-files.ts";

const POLICY = "content-security-policy";

test("no page may run a script; one that asked may run files of the portal's own, nothing inline", () => {
  const policyOf = (asked: Headers) => new Map(headersOfPage(asked)).get(POLICY) ?? "";
  const usual = policyOf(new Headers());
  expect(usual).toContain("default-src 'none'");
  expect(usual).not.toMatch(/script-src|connect-src|unsafe/);

  const asked = new Headers(withOwnScript());
  const allowed = policyOf(asked);
  expect(allowed.startsWith(usual)).toBe(true);
  expect(allowed).toContain(";script-src 'self';connect-src 'self'");
  expect(allowed).not.toContain("unsafe");
  expect([...asked]).toEqual([]);
});

test("2 routes of all ask for a script: the register's and an action's, and both belong to staff", () => {
  const asking = appSources().filter(({ name, text }) => {
    return name.startsWith("app/routes/") && text.includes("headers = withOwnScript");
  });
  expect(asking.map(({ name }) => name)).toEqual([
    "app/routes/staff.actions.$id_.live.tsx",
    "app/routes/staff.meetings.$id_.register.tsx",
  ]);
  const tags = appSources().filter(
    ({ name, text }) => name.endsWith("x") && text.includes("<script"),
  );
  expect(tags.map(({ name }) => name)).toEqual([
    "app/parts/assemblies/live-form.tsx",
    "app/parts/organising/register-form.tsx",
  ]);
});
