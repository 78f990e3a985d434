/**
 * Pages per second against a bare one-route Remix app on its stock Express server, and the plan
 * page and list at 1,000 and at 50,000 plans, all loaded in turn in one run.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";
import Database from "better-sqlite3";
import { createCookie } from "@remix-run/node";
import { hashSecret } from "#app/modules/identity/session-cookie.server.ts";
import type { Figure } from "./bench.ts";
import { benchId, FAMILY, fill, OFFICER, PLAN } from "./dataset.ts";
import { loadInTurn, type Load, type Page } from "./load.ts";
import { startServer, type Server } from "./servers.ts";

const SECRET = "a-secret-for-the-bench-and-for-nothing-else";
const SMALL = 1_000;
const LARGE = 50_000;
/** Longer than the portal's background work pauses between its rounds. */
const QUIET_MILLISECONDS = 6_000;

export async function benchPages(folder: string): Promise<Figure[]> {
  execFileSync("npx", ["remix", "vite:build", "tests/bench/bare"], { stdio: "ignore" });
  const bare = await startServer("tests/bench/bare/server.mjs", "/");
  const small = await portal(folder, SMALL);
  const large = await portal(folder, LARGE);
  try {
    await Promise.all([quiet(folder, SMALL), quiet(folder, LARGE)]);
    const pages = [
      { name: "bare", url: `${bare.url}/` },
      { name: "home", url: `${small.url}/es` },
      { name: "calculator", url: `${small.url}/es/payment-plan` },
      ...(await signedIn(small, SMALL)),
      ...(await signedIn(large, LARGE)),
    ];
    return figures(await loadInTurn(pages, { rounds: 5, seconds: 3 }));
  } finally {
    await Promise.all([bare.stop(), small.stop(), large.stop()]);
  }
}

const fileOf = (folder: string, plans: number) => path.join(folder, `plans-${String(plans)}.db`);

/** A portal that has just got its plans first tells half of its families what is due. */
async function quiet(folder: string, plans: number): Promise<void> {
  const db = new Database(fileOf(folder, plans), { readonly: true });
  const count = () => db.prepare(`SELECT count(*) FROM "OutboxMessage"`).pluck().get();
  let before: unknown;
  do {
    before = count();
    await new Promise((resolve) => setTimeout(resolve, QUIET_MILLISECONDS));
  } while (count() !== before || before === 0);
  db.close();
}

async function portal(folder: string, plans: number): Promise<Server> {
  const file = fileOf(folder, plans);
  const url = `file:${file}`;
  execFileSync(process.execPath, ["scripts/migrate.mjs", url], { stdio: "ignore" });
  fill(file, plans, new Date().toISOString().slice(0, 10));
  sessions(file);
  const env = { DATABASE_URL: url, SESSION_SECRET: SECRET, PORTAL_MODE: "demonstration" };
  return startServer("build/server/index.js", "/health", env);
}

const secretOf = (person: string) => person.replaceAll(/\D/g, "").padStart(64, "0").slice(-64);

function sessions(file: string): void {
  const db = new Database(file);
  const now = new Date().toISOString().replace("Z", "+00:00");
  const insert = db.prepare(
    `INSERT INTO "Session" ("id", "secretHash", "personId", "device", "createdAt", "lastSeenAt", "idleMinutes")
     VALUES (?, ?, ?, 'bench', ?, ?, 600)`,
  );
  for (const [index, person] of [OFFICER, FAMILY].entries()) {
    insert.run(benchId("n", index), hashSecret(secretOf(person)), person, now, now);
  }
  db.close();
}

async function signedIn({ url }: Server, plans: number): Promise<Page[]> {
  const cookie = createCookie("session", { secrets: [SECRET] });
  const as = async (person: string) =>
    (await cookie.serialize(secretOf(person))).split(";")[0] ?? "";
  const of = `of ${plans.toLocaleString("en-GB")}`;
  return [
    {
      name: `plan page ${of}`,
      url: `${url}/es/my/plans/${PLAN}`,
      headers: { cookie: await as(FAMILY) },
    },
    {
      name: `plan list ${of}`,
      url: `${url}/en/staff/plans`,
      headers: { cookie: await as(OFFICER) },
    },
  ];
}

function figures(loads: ReadonlyMap<string, Load>): Figure[] {
  const get = (name: string): Load => {
    const load = loads.get(name);
    if (load === undefined) throw new Error(`${name} was loaded`);
    return load;
  };
  const bare = get("bare");
  const against = (name: string, aim: string): Figure => {
    const load = get(name);
    return {
      what: name,
      against: "bare Remix page",
      value: load.perSecond / bare.perSecond,
      unit: "ratio",
      aim,
      detail: `p50 ${ratio(load.p50, bare.p50)}, p99 ${ratio(load.p99, bare.p99)} of its`,
    };
  };
  const growth = (what: string): Figure => {
    const [small, large] = [get(`${what} of 1,000`), get(`${what} of 50,000`)];
    return {
      what: `${what}, 50,000 plans`,
      against: "the same with 1,000",
      value: large.p50 / small.p50,
      unit: "ratio",
      aim: "below 1.20",
      detail: `p50; throughput ${ratio(small.perSecond, large.perSecond)}`,
    };
  };
  return [
    against("home", "10 or more"),
    against("calculator", "10 or more"),
    against("plan page of 1,000", "0.6 or more"),
    against("plan list of 1,000", ""),
    growth("plan page"),
    growth("plan list"),
  ];
}

const ratio = (value: number, of: number) => (of === 0 ? "–" : (value / of).toFixed(2));
