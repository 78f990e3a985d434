/**
 * Browser journeys in a real Chromium, against the built portal on a database of their own.
 *
 * `npm test` finds or installs the browser and names it in PLAYWRIGHT_CHROMIUM.
 */
import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { SYSTEM_BROWSERS } from "./scripts/chromium.mjs";
import { SIDE_BY_SIDE } from "./scripts/side-by-side.mjs";

const executablePath =
  process.env["PLAYWRIGHT_CHROMIUM"] ?? SYSTEM_BROWSERS.find((file) => existsSync(file));

export default defineConfig({
  testDir: "tests/e2e",
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: SIDE_BY_SIDE,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: "list",
  globalSetup: "./tests/e2e/global-setup.ts",
  use: {
    browserName: "chromium",
    timezoneId: "America/New_York",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    viewport: { width: 320, height: 640 },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
