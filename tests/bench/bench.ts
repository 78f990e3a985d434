/**
 * `npm run bench`: the portal's speed as ratios within one run; prints a table, writes
 * bench-results/bench.json. Builds the portal; loads servers on this machine only.
 *
 *     npm run bench -- pages campaigns     only these parts
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { benchCampaigns } from "./campaigns.ts";
import { benchCohorts } from "./cohorts.ts";
import { benchForgetting } from "./forgetting.ts";
import { benchListening } from "./listening.ts";
import { benchPages } from "./pages.ts";
import { benchPayments } from "./payments.ts";
import { benchReminders } from "./reminders.ts";
import { benchSchedules } from "./schedules.ts";

export type Figure = {
  what: string;
  /** What it is measured against, in the same run. */
  against: string;
  value: number;
  unit: "ratio" | "per second";
  aim?: string;
  detail: string;
};

type Part = (folder: string) => readonly Figure[] | Promise<readonly Figure[]>;

const PARTS: Readonly<Record<string, Part>> = {
  ...{ schedules: benchSchedules, payments: benchPayments, pages: benchPages },
  ...{ cohorts: benchCohorts, campaigns: benchCampaigns, reminders: benchReminders },
  ...{ forgetting: benchForgetting, listening: benchListening },
};

const wished = process.argv.slice(2);
const unknown = wished.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) throw new Error(`no part of the bench: ${unknown.join(", ")}`);

const folder = mkdtempSync(path.join(os.tmpdir(), "portal-bench-"));
const figures: Figure[] = [];
/** The parts that ran to their end. */
const done: string[] = [];
try {
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
  execFileSync("npx", ["remix", "vite:build", "tests/bench/bare"], { stdio: "ignore" });
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wished.length > 0 && !wished.includes(name)) continue;
    figures.push(...(await measure(folder)));
    done.push(name);
  }
} finally {
  // What was measured is shown also where a later part fails.
  print(figures);
  mkdirSync("bench-results", { recursive: true });
  const result = { at: new Date().toISOString(), node: process.version, parts: done, figures };
  writeFileSync("bench-results/bench.json", `${JSON.stringify(result, null, 2)}\n`);
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

function print(figures: readonly Figure[]): void {
  const rows = figures.map(({ what, against, value, unit, aim, detail }) => [
    what,
    unit === "ratio" ? value.toFixed(2) : Math.round(value).toLocaleString("en-GB"),
    unit === "ratio" ? against : "per second",
    aim ?? "",
    detail,
  ]);
  const lines = [
    ["what", "figure", "against", "aim", "detail"],
    ["---", "--:", "---", "---", "---"],
    ...rows,
  ];
  process.stdout.write(`${lines.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`);
}
