/**
 * What the start of a demonstration calls: fills an empty database with invented families and
 * their past, and says so on the terminal, because it takes a moment.
 */
import { hasAnybody } from "#app/modules/identity/person-store.server.ts";
import type { Database } from "#app/platform/database.server.ts";
import { fillDemonstration as fill } from "./demonstration/fill-demonstration.server.ts";

export async function fillDemonstration(db: Database, now: Date): Promise<void> {
  if (await hasAnybody(db.reader)) return;
  process.stdout.write("Filling the demonstration with invented families: some twenty seconds…\n");
  const { plans } = await fill(db, now);
  process.stdout.write(`The demonstration has ${plans} payment plans, all of them invented.\n`);
}
