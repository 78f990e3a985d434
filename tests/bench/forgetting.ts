/**
 * The hourly look for who is to be forgotten, among 100,000 old concerns of members of today and
 * 10,000 memberships that ended: it finds nobody, and how long it keeps everybody else waiting. Then
 * 100 who have left are forgotten at once, beside 200,000 forms whose digests might tell of them.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";
import Database from "better-sqlite3";
import type { Figure } from "./bench.ts";
import { fillListening } from "./listening-dataset.ts";

const CONCERNS = 100_000;
const ENDED = 10_000;
const FORMS = 200_000;
const LEFT = 100;
const LOOK_MILLISECONDS = 100;
const FORGET_MILLISECONDS = 1_000;

export function benchForgetting(folder: string): Figure[] {
  const file = path.join(folder, "forgetting.db");
  const env = { ...process.env, DATABASE_URL: `file:${file}`, PORTAL_MODE: "demonstration" };
  const run = (...program: string[]) =>
    execFileSync(process.execPath, program, { env, encoding: "utf8" });
  run("scripts/migrate.mjs", `file:${file}`);
  fillListening(file, { concerns: CONCERNS, wins: 0 });
  saidByMembers(file);
  const pass = (forgotten: number) =>
    Number(run("--import", "tsx", "tests/bench/forgetting-pass.ts", String(forgotten)));
  const looked = pass(0);
  leave(file);
  const forgot = pass(LEFT);
  return [
    {
      ...{ what: "a look for speakers to forget, among 100,000 concerns", unit: "ratio" },
      ...{
        against: `a wait of ${String(LOOK_MILLISECONDS)} ms`,
        value: looked / LOOK_MILLISECONDS,
      },
      ...{ aim: "below 1.00", detail: `${looked.toFixed(0)} ms, nobody found` },
    },
    {
      ...{ what: "100 speakers forgotten, beside 200,000 forms", unit: "ratio" },
      against: `a wait of ${String(FORGET_MILLISECONDS)} ms`,
      value: forgot / FORGET_MILLISECONDS,
      ...{ aim: "below 1.00", detail: `${forgot.toFixed(0)} ms` },
    },
  ];
}

/** So many concerns are of people who left long ago, each of another listening's form. */
function leave(file: string): void {
  const db = new Database(file);
  db.pragma("foreign_keys = OFF");
  db.exec(`
    UPDATE "Concern" SET "personId" = 'left' || rowid WHERE rowid <= ${String(LEFT)};
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${String(FORMS)})
    INSERT INTO "DoneForm" ("token", "command", "digest", "actorId", "subjectId", "doneAt")
    SELECT 'form' || i, 'change-listening', 'digest', 'left' || i, 'listening' || i,
           '2020-01-01T10:00:00.000+00:00' FROM n;
    ANALYZE`);
  db.close();
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
