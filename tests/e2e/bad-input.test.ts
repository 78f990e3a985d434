/**
 * Bad input at every address of the portal, as every kind of person: the answer is a page in the
 * reader's language, never a 5xx, and never half a write.
 *
 * Runs on a server and a database of its own. First what a list can name, at each address; then
 * the portal's own forms, with some answers bent, drawn at random from a seed that is printed.
 */
import { execFileSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { BROKEN_QUERIES, IDS, anyValue } from "./bad-input/hostile-values.ts";
import { faultsOf } from "./bad-input/judge-answer.ts";
import { enterAll, exploredActors, networkOfItsOwn, type Actor } from "./bad-input/actors.ts";
import { bend, formOrders, type Bend } from "./bad-input/bend-form.ts";
import { begin } from "./bad-input/explore.ts";
import { send, type RawRequest } from "./bad-input/raw-request.ts";
import { fill, routePatterns } from "./bad-input/route-patterns.ts";
import { placeOf, startSparePortal, type PortalServer } from "./portal-server.ts";

const RUNS = 900;
const MOST_MILLISECONDS = 60_000;

test.describe.configure({ mode: "default" });

let portal: PortalServer;
let everybody: Actor[] = [];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  portal = await startSparePortal();
  everybody = await enterAll(portal.address, exploredActors(placeOf("explored")));
  for (const actor of everybody) await begin(portal.address, actor);
});

test.afterAll(async () => {
  await portal.stop();
});

async function expectSound(order: RawRequest, actor: Actor): Promise<void> {
  const headers = { ...actor.headers(), ...networkOfItsOwn(), ...order.headers };
  const answer = await send(portal.address, { ...order, headers });
  await actor.after(portal.address, answer);
  const faults = faultsOf(order, answer);
  expect(faults, `${actor.name}: ${describe(order)}`).toEqual([]);
}

function describe({ method = "GET", path, headers = {}, body = "" }: RawRequest): string {
  const type = headers["content-type"] ?? "";
  return `${method} ${path} ${type} ${JSON.stringify(String(body).slice(0, 600))}`;
}

test("the portal's addresses are known: each pattern was opened by somebody", () => {
  const seen = new Set(everybody.flatMap(({ pages }) => [...pages.keys()]));
  const unseen = routePatterns().filter((pattern) => !seen.has(pattern));
  expect(routePatterns().length).toBeGreaterThan(60);
  expect(unseen).toEqual(NEVER_A_PAGE);
});

/** Addresses that answer without a page of their own, or only in the middle of signing in. */
const NEVER_A_PAGE = ["/refused/:status", "/sign-in/door", "/sign-in/name", "/sign-in/who"];

test("ids that are no ids, at each of its addresses: never a 5xx", async () => {
  test.setTimeout(240_000);
  for (const pattern of routePatterns().filter((one) => one.includes(":"))) {
    for (const [index, id] of IDS.entries()) {
      const actor = everybody[index % everybody.length]!;
      await expectSound({ path: fill(index % 2 === 0 ? "en" : "es", pattern, () => id) }, actor);
    }
  }
});

test("other people's ids, at each of its addresses: nobody's plan but one's own", async () => {
  test.setTimeout(240_000);
  const families = everybody.filter(({ isFamily }) => isFamily);
  for (const one of families) {
    for (const other of families.filter((family) => family !== one)) {
      for (const path of other.ownPaths()) {
        const headers = { ...one.headers(), ...networkOfItsOwn() };
        const answer = await send(portal.address, { path, headers });
        expect(answer.status, `${one.name} at ${path} of ${other.name}`).toBe(404);
      }
    }
  }
});

test("queries that no form sends, at each of its addresses: never a 5xx", async () => {
  test.setTimeout(300_000);
  for (const [at, path] of everyPath().entries()) {
    for (const [index, query] of BROKEN_QUERIES.entries()) {
      if ((at + index) % 3 !== 0) continue;
      const actor = everybody[(at + index) % everybody.length]!;
      await expectSound({ path: `${path}?${query}` }, actor);
    }
  }
});

test("methods and bodies that are no forms, at each of its addresses: 4xx in the language of the page", async () => {
  test.setTimeout(300_000);
  for (const [at, path] of everyPath().entries()) {
    const actor = everybody[at % everybody.length]!;
    for (const order of oddRequests(portal.address, path)) await expectSound(order, actor);
  }
});

test(`forms with some answers bent, ${String(RUNS)} times: never a 5xx, and what was typed stays`, async () => {
  test.setTimeout(MOST_MILLISECONDS + 60_000);
  const orders = everybody.flatMap((actor) => formOrders(actor));
  expect(orders.length).toBeGreaterThan(50);
  const bends: fc.Arbitrary<Bend[]> = fc.array(
    fc.record({ at: fc.nat(20), how: fc.nat(9), value: anyValue }),
    { maxLength: 4 },
  );
  const property = fc.asyncProperty(fc.nat(), bends, async (which, bent) => {
    const { actor, target } = orders[which % orders.length]!;
    await expectSound(bend(portal.address, target, bent), actor);
  });
  await fc.assert(property, {
    numRuns: RUNS,
    seed: 20_261_122,
    endOnFailure: true,
    interruptAfterTimeLimit: MOST_MILLISECONDS,
  });
});

test("after all of it the books agree to the penny, and the portal logged no broken promise", () => {
  const said = execFileSync(process.execPath, ["build/server/verify.js", portal.databaseUrl], {
    encoding: "utf8",
  });
  expect(said).toContain("trial balance 0.00");
  expect(portal.said().filter((line) => line.includes('"level":50'))).toEqual([]);
});

/** One real address of each pattern, where one is known; else the pattern with an id of nobody. */
function everyPath(): string[] {
  return routePatterns().map((pattern, index) => {
    const language = index % 2 === 0 ? "en" : "es";
    for (const actor of everybody) {
      const path = actor.pages.get(pattern)?.[0];
      if (path !== undefined) return path.replace(/^\/(en|es)/, `/${language}`);
    }
    return fill(language, pattern, () => "0123456789abcdef");
  });
}

const LONG = "a".repeat(200_000);

function oddRequests(address: string, path: string): RawRequest[] {
  const origin = { origin: address };
  const type = (name: string) => ({ ...origin, "content-type": name });
  const form = type("application/x-www-form-urlencoded");
  const files = "multipart/form-data; boundary=x";
  const file =
    '--x\r\nContent-Disposition: form-data; name="token"; filename="a.exe"\r\n' +
    "Content-Type: application/octet-stream\r\n\r\nMZ\u0000\r\n--x--\r\n";
  return [
    ...["HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"].map((method) => ({
      method,
      path,
    })),
    { method: "POST", path, headers: form, body: "" },
    { method: "POST", path, headers: form, body: "token=1&token=2&__proto__=x&constructor=y" },
    { method: "POST", path, headers: form, body: "%E0%A4%A=%&%00=%00&=&a=%ED%A0%80" },
    { method: "POST", path, headers: form, body: `token=${LONG}` },
    { method: "POST", path, headers: { "content-type": form["content-type"] }, body: "token=1" },
    { method: "POST", path, headers: { ...form, origin: "https://evil.example" }, body: "token=1" },
    { method: "POST", path, headers: type("application/json"), body: '{"token":1}' },
    { method: "POST", path, headers: type("text/plain"), body: "token=1" },
    { method: "POST", path, headers: origin, body: "token=1" },
    { method: "POST", path, headers: type(files), body: file },
    { method: "POST", path, headers: type(files), body: "--y\r\nnothing of the kind" },
    { method: "POST", path, headers: type("multipart/form-data"), body: file },
    { path, headers: { cookie: "session=forged; language=xx" } },
    { path, headers: { accept: "application/json", "accept-language": "xx-YY;q=NaN" } },
    { path: `${path}.data` },
    { path: `${path}/` },
    { path: `${path}%00` },
    { path: `${path}%` },
    { path: path.toUpperCase() },
  ];
}
