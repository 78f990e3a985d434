// @ts-check
/**
 * A Chromium for the browser tests: PLAYWRIGHT_CHROMIUM, else the system's, else Playwright's own;
 * where there is none, Debian's package (as root) or Playwright's download.
 *
 * The headless shell is Chromium without a window of its own: the same engine opens a page for a
 * third of the processor's time, so it comes first, and as root it is fetched where it is missing.
 */
import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const SHELL = "/usr/bin/chromium-headless-shell";
/** Where a system keeps its own, the quickest first. */
export const SYSTEM_BROWSERS = [SHELL, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
/** An unreachable package host is given up soon. */
const APT = ["-q", "-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20"];

/**
 * The path of a browser, or null when none could be found or installed.
 * @returns {Promise<string | null>}
 */
export async function ensureChromium() {
  const named = process.env["PLAYWRIGHT_CHROMIUM"];
  if (named) return existsSync(named) ? named : null;
  if (!existsSync(SHELL)) await installFromDebian(["chromium-headless-shell"], ["chromium"]);
  if (!(await findChromium())) await run("playwright", ["install", "chromium"]);
  return findChromium();
}

async function findChromium() {
  const { chromium } = await import("@playwright/test");
  return [...SYSTEM_BROWSERS, chromium.executablePath()].find((file) => existsSync(file)) ?? null;
}

/**
 * Root alone may. An older Debian has no shell, then its whole browser.
 * @param {string[][]} choices
 */
async function installFromDebian(...choices) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  process.stdout.write("Installing Chromium for the browser tests…\n");
  const options = { env: { DEBIAN_FRONTEND: "noninteractive" }, quiet: true };
  await run("apt-get", ["update", ...APT], options);
  for (const packages of choices) {
    const install = ["install", ...APT, "-y", "--no-remove", "--no-install-recommends"];
    const { code } = await run("apt-get", [...install, ...packages], options);
    if (code === 0 || (await findChromium())) return;
  }
}
