/**
 * The built portal in a process of its own, on a free port of this machine and a database of its
 * own. What it says on its error stream is shown, so that a failed promise is never silent.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { copyFileSync } from "node:fs";
import net from "node:net";
import Database from "better-sqlite3";

export const SERVER = "build/server/index.js";
const STARTS_WITHIN_MILLISECONDS = 300_000;

/** Where the journeys find what their set-up started. */
export const PLACES = {
  sqlite: "PORTAL_ON_SQLITE",
  postgresql: "PORTAL_ON_POSTGRESQL",
  spareDatabase: "PORTAL_SPARE_DATABASE",
  explored: "PORTAL_EXPLORED",
} as const;

/** What the set-up started or wrote down: an address, or a file. */
export function placeOf(name: keyof typeof PLACES): string {
  const place = process.env[PLACES[name]];
  if (place === undefined) throw new Error("the journeys were not set up");
  return place;
}

export type PortalServer = {
  address: string;
  databaseUrl: string;
  /** The lines of its log so far. */
  said: () => string[];
  stop: () => Promise<void>;
};

type Order = {
  databaseUrl: string;
  /** More environment for the server. */
  env?: Readonly<Record<string, string>>;
};

export async function startPortal({ databaseUrl, env = {} }: Order): Promise<PortalServer> {
  const port = await freePort();
  const server = spawn(process.execPath, [SERVER], {
    env: {
      ...process.env,
      ...{ NODE_ENV: "production", PORT: String(port), DATABASE_URL: databaseUrl },
      ...{ LOG_LEVEL: "error", PORTAL_MODE: "demonstration", TZ: "America/New_York" },
      ...env,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  server.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const kill = () => server.kill("SIGKILL");
  // A run that ends early leaves no server behind.
  process.once("exit", kill);
  const address = `http://localhost:${String(port)}`;
  await untilHealthy(server, address);
  return {
    address,
    databaseUrl,
    said: () => said.split("\n").filter((line) => line !== ""),
    stop: async () => {
      process.off("exit", kill);
      server.kill("SIGTERM");
      await ended;
    },
  };
}

/** Fills a demonstration in a file of its own, which may be copied once this is done. */
export async function fillPortal(file: string, env: Order["env"] = {}): Promise<void> {
  await (await startPortal({ databaseUrl: `file:${file}`, env })).stop();
  const database = new Database(file);
  database.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
}

let copies = 0;

/** A file beside the journeys' databases, which goes when they have ended. */
export function spareFile(): string {
  copies += 1;
  return `${placeOf("spareDatabase")}.${String(process.pid)}-${String(copies)}`;
}

/** A portal of a test's own, on a copy of the filled demonstration; it believes X-Forwarded-For. */
export function startSparePortal(filled?: string): Promise<PortalServer> {
  const file = spareFile();
  copyFileSync(filled ?? placeOf("spareDatabase"), file);
  return startPortal({ databaseUrl: `file:${file}`, env: { TRUSTED_PROXIES: "1" } });
}

async function untilHealthy(server: ChildProcess, address: string): Promise<void> {
  const until = performance.now() + STARTS_WITHIN_MILLISECONDS;
  while (performance.now() < until) {
    if (server.exitCode !== null) {
      throw new Error(`the portal ended with ${String(server.exitCode)} before it listened`);
    }
    const answer = await fetch(`${address}/health`).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the portal did not start in time");
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
