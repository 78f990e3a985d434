/** Portals to load: a migrated database that is filled by set, a server on it, people signed in. */
import { execFileSync } from "node:child_process";
import Database from "better-sqlite3";
import { createCookie } from "@remix-run/node";
import { hashSecret } from "#app/modules/identity/session-cookie.server.ts";
import { benchId } from "./dataset.ts";
import { startServer, type Server } from "./servers.ts";

const SECRET = "a-secret-for-the-bench-and-for-nothing-else";
/** Longer than the portal's background work pauses between its rounds. */
const QUIET_MILLISECONDS = 6_000;

/** Migrates the file, lets `fill` write into it, signs these people in and starts a portal. */
export async function startPortal(
  file: string,
  fill: (file: string) => void,
  people: readonly string[],
): Promise<Server> {
  const url = `file:${file}`;
  execFileSync(process.execPath, ["scripts/migrate.mjs", url], { stdio: "ignore" });
  fill(file);
  signIn(file, people);
  const env = { DATABASE_URL: url, SESSION_SECRET: SECRET, PORTAL_MODE: "demonstration" };
  return startServer("build/server/index.js", "/health", env);
}

const secretOf = (person: string) => person.replaceAll(/\D/g, "").padStart(64, "0").slice(-64);

function signIn(file: string, people: readonly string[]): void {
  const db = new Database(file);
  const now = new Date().toISOString().replace("Z", "+00:00");
  const insert = db.prepare(
    `INSERT INTO "Session" ("id", "secretHash", "personId", "device", "createdAt", "lastSeenAt", "idleMinutes")
     VALUES (?, ?, ?, 'bench', ?, ?, 600)`,
  );
  for (const [index, person] of people.entries()) {
    insert.run(benchId("n", index), hashSecret(secretOf(person)), person, now, now);
  }
  db.close();
}

/** The headers of somebody who was signed in when the portal was started. */
export async function signedInAs(person: string): Promise<{ cookie: string }> {
  const cookie = createCookie("session", { secrets: [SECRET] });
  return { cookie: (await cookie.serialize(secretOf(person))).split(";")[0] ?? "" };
}

/** Waits until a portal has told everybody what a filled database gives it to tell. */
export async function quiet(file: string): Promise<void> {
  const db = new Database(file, { readonly: true });
  const count = () => db.prepare(`SELECT count(*) FROM "OutboxMessage"`).pluck().get();
  let before: unknown;
  do {
    before = count();
    await new Promise((resolve) => setTimeout(resolve, QUIET_MILLISECONDS));
  } while (count() !== before || before === 0);
  db.close();
}
