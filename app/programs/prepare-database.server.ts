/**
 * Brings the database to what this version of the portal expects: its mode's stamp, migrations
 * and guards, shipped fees, lender and public record, and in an empty demonstration its invented people.
 *
 * Migrations run in a child process: Prisma's engine may be started once a process.
 */
import { spawnSync } from "node:child_process";
import { ensureShippedFees } from "#app/modules/fees/fee-store.server.ts";
import { ensureShippedSchoolHolidays } from "#app/modules/meetings/school-holiday-store.server.ts";
import { ensureShippedRecord } from "#app/modules/public-record/shipped-record-store.server.ts";
import { beginClock } from "#app/modules/settings/begin-clock.server.ts";
import { ensureShippedLender } from "#app/modules/settings/lender-store.server.ts";
import { loadClock } from "#app/modules/settings/set-clock.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { env } from "#app/platform/env.server.ts";
import { readStampBeforeMigration, stampMode } from "#app/platform/mode-stamp.server.ts";
import { whyUnusable } from "#app/platform/reach-database.server.ts";
import { fillDemonstration } from "./seed.server.ts";

export async function prepareDatabase(): Promise<void> {
  const { databaseUrl, mode, startsAt } = env();
  refuseUnusable(await whyUnusable(databaseUrl));
  refuseOtherMode(await readStampBeforeMigration());
  migrate(databaseUrl);

  const db = await database();
  await loadClock(db);
  if (startsAt !== null) await beginClock(db, startsAt);
  const stamp = await db.inTransaction(async (tx) => {
    const stamped = await stampMode(tx, mode, now());
    if (stamped === mode) {
      await ensureShippedFees(tx, now());
      await ensureShippedLender(tx, now());
      await ensureShippedRecord(tx, now());
      // Typical days are for showing; a live portal knows what people wrote from a borough's list.
      if (mode === "demonstration") await ensureShippedSchoolHolidays(tx, now());
    }
    return stamped;
  });
  refuseOtherMode(stamp);
  if (mode === "demonstration") await fillDemonstration(db, now());
}

function migrate(databaseUrl: string): void {
  const migrated = spawnSync(process.execPath, ["scripts/migrate.mjs"], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (migrated.status !== 0) process.exit(migrated.status ?? 1);
}

/** Ends the process where nothing could be stored. */
function refuseUnusable(why: string | null): void {
  if (why === null) return;
  process.stderr.write(
    `The portal does not start: it cannot use the database that DATABASE_URL names.\n  ${why}\n`,
  );
  process.exit(1);
}

/** Ends the process before it touches the other mode's database. */
function refuseOtherMode(stamp: string | null): void {
  const { mode } = env();
  if (stamp === null || stamp === mode) return;
  process.stderr.write(
    `The portal does not start: this database belongs to a ${stamp} portal, and PORTAL_MODE is ${mode}.\n` +
      "Name another database in DATABASE_URL, or set PORTAL_MODE to what the database is.\n",
  );
  process.exit(1);
}
