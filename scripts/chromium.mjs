// @ts-check
/**
 * A Chromium for the browser tests: PLAYWRIGHT_CHROMIUM, else the system's, else Playwright's own;
 * where there is none, Debian's package (as root) or Playwright's download.
 */
import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

/**
 * The path of a browser, or null when none could be found or installed.
 * @returns {Promise<string | null>}
 */
export async function ensureChromium() {
  const named = process.env["PLAYWRIGHT_CHROMIUM"];
  if (named) return existsSync(named) ? named : null;
  return (await findChromium()) ?? installChromium();
}

async function findChromium() {
  const { chromium } = await import("@playwright/test");
  return [...SYSTEM, chromium.executablePath()].find((file) => existsSync(file)) ?? null;
}

async function installChromium() {
  process.stdout.write("Installing Chromium for the browser tests…\n");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-q"], { env, quiet: true });
    await run("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium"], {
      env,
      quiet: true,
    });
  }
  if (!(await findChromium())) await run("playwright", ["install", "chromium"]);
  return findChromium();
}
