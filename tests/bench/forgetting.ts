/**
 * The hourly look for who is to be forgotten, among 100,000 old concerns of members of today and
 * 10,000 memberships that ended: it finds nobody, and how long it keeps everybody else waiting.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";
import Database from "better-sqlite3";
import type { Figure } from "./bench.ts";
import { fillListening } from "./listening-dataset.ts";

const CONCERNS = 100_000;
const ENDED = 10_000;
const AIM_MILLISECONDS = 100;

export function benchForgetting(folder: string): Figure[] {
  const file = path.join(folder, "forgetting.db");
  const env = { ...process.env, DATABASE_URL: `file:${file}`, PORTAL_MODE: "demonstration" };
  const run = (...program: string[]) =>
    execFileSync(process.execPath, program, { env, encoding: "utf8" });
  run("scripts/migrate.mjs", `file:${file}`);
  fillListening(file, { concerns: CONCERNS, wins: 0 });
  saidByMembers(file);
  const took = Number(run("--import", "tsx", "tests/bench/forgetting-pass.ts"));
  return [
    {
      ...{ what: "a look for speakers to forget, among 100,000 concerns", unit: "ratio" },
      ...{ against: `a wait of ${String(AIM_MILLISECONDS)} ms`, value: took / AIM_MILLISECONDS },
      ...{ aim: "below 1.00", detail: `${took.toFixed(0)} ms, nobody found` },
    },
  ];
}

/** Every concern is of somebody who is a member; others left long ago, and said nothing. */
function saidByMembers(file: string): void {
  const db = new Database(file);
  db.pragma("foreign_keys = OFF");
  const at = "2019-01-01T10:00:00.000+00:00";
  db.exec(`
    UPDATE "Concern" SET "saidBy" = 'Demo', "personId" = (SELECT p."id" FROM "Person" p
      WHERE p.rowid = 1 + "Concern".rowid % (SELECT count(*) FROM "Person"));
    INSERT INTO "Membership"
      ("id", "cohortId", "personId", "stage", "partyId", "queue", "appliedAt", "endedAt")
    SELECT 'now' || rowid, 'c', "id", 'active', 'p', rowid, '${at}', NULL FROM "Person";
    INSERT INTO "Membership"
      ("id", "cohortId", "personId", "stage", "partyId", "queue", "appliedAt", "endedAt")
    SELECT 'was' || rowid, 'd', 'left' || rowid, 'completed', 'p', rowid, '${at}', '${at}'
      FROM "Concern" LIMIT ${String(ENDED)};
    ANALYZE`);
  db.close();
}
