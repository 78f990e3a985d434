/**
 * One pass over who is to be told of meetings, among 20,000 parents in 500 cohorts: how long the pass
 * keeps everybody else waiting at most, and how long the next pass takes, which finds nothing to say.
 *
 * The wait is processor time, so that a busy machine does not count against the portal.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";
import Database from "better-sqlite3";
import type { Figure } from "./bench.ts";
import { fillCohorts } from "./cohort-dataset.ts";
import type { Pass } from "./reminders-pass.ts";

const COHORTS = 500;
/** Cohorts whose members have an address, and so are written to: 800 parents. */
const WRITTEN_TO = 20;
/** A morning on which the meeting of every cohort is so near that all are invited. */
const DAYS_BEFORE = 10;
const AIM_MILLISECONDS = 100;

export function benchReminders(folder: string): Figure[] {
  const file = path.join(folder, "reminders.db");
  const migrate = () =>
    execFileSync(process.execPath, ["scripts/migrate.mjs", `file:${file}`], { stdio: "ignore" });
  migrate();
  const today = new Date().toISOString().slice(0, 10);
  fillCohorts(file, COHORTS, today);
  reachable(file);
  // The cohorts' next meeting is on the day on which the data set begins.
  const morning = new Date(Date.parse(`${today}T10:00:00Z`) - DAYS_BEFORE * 86_400_000);
  const [first, second] = passes(file, morning.toISOString());
  return [
    figure(`a pass that invites ${String(WRITTEN_TO)} cohorts of ${String(COHORTS)}`, first),
    figure("the pass after it, with nothing to say", second),
  ];
}

/** In a process of their own, which has no other database open. */
function passes(file: string, moment: string): [Pass, Pass] {
  const program = ["--import", "tsx", "tests/bench/reminders-pass.ts", moment];
  const env = { ...process.env, DATABASE_URL: `file:${file}`, PORTAL_MODE: "demonstration" };
  return JSON.parse(execFileSync(process.execPath, program, { env, encoding: "utf8" })) as [
    Pass,
    Pass,
  ];
}

function figure(what: string, { told, took, longest, long }: Pass): Figure {
  const each = told === 0 ? "" : `, ${(took / told).toFixed(1)} ms each`;
  const waits = `longest ${longest.toFixed(0)} ms, ${String(long)} above the aim`;
  return {
    ...{ what, against: `a wait of ${String(AIM_MILLISECONDS)} ms`, unit: "ratio" },
    ...{ value: longest / AIM_MILLISECONDS, aim: "below 1.00" },
    detail: `${String(told)} messages in ${seconds(took)}${each}; ${waits}`,
  };
}

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;

/** The members of the first cohorts have an address of their own each. */
function reachable(file: string): void {
  const db = new Database(file);
  db.exec(`
    UPDATE "Person" SET "email" = "id" || '@example.org' WHERE "id" IN (
      SELECT "personId" FROM "Membership" WHERE "cohortId" IN (
        SELECT "id" FROM "Cohort" ORDER BY "id" LIMIT ${String(WRITTEN_TO)}))`);
  db.close();
}
