/**
 * `node build/server/verify.js [DATABASE_URL]`: rebuilds every balance and says what differs.
 * Ends with 0 where all agrees to the penny, with 1 where anything differs.
 */
import { checkBooks } from "#app/modules/payments/check-books.server.ts";
import { closeDatabase, database } from "#app/platform/database.server.ts";
import { env } from "#app/platform/env.server.ts";
import { whyUnusable } from "#app/platform/reach-database.server.ts";

const MOST_LINES = 50;

const url = process.argv[2];
if (url !== undefined) process.env["DATABASE_URL"] = url;

const why = await whyUnusable(env().databaseUrl);
if (why !== null) {
  process.stderr.write(`The database cannot be used: ${why}\n`);
  process.exit(1);
}
const db = await database();
// The portal may be running: a payment between two reads would look like a difference.
const { entries, plans, faults } = await db.atOneMoment(checkBooks);
await closeDatabase();

if (faults.length === 0) {
  process.stdout.write(
    `Every balance agrees: ${entries} entries, ${plans} plans, trial balance 0.00.\n`,
  );
} else {
  const shown = faults.slice(0, MOST_LINES).map((fault) => `  ${fault}`);
  const more = faults.length - shown.length;
  process.stderr.write(
    `The books do not agree (${faults.length} differences):\n${shown.join("\n")}\n` +
      (more > 0 ? `  … and ${more} more\n` : ""),
  );
  process.exitCode = 1;
}
