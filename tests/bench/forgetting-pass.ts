/**
 * Prints the milliseconds that forgetting keeps the process, on the database that `DATABASE_URL`
 * names, in a process of its own; the argument is how many are to be forgotten.
 */
import { forgetSpeakers } from "#app/modules/listening/forget-speakers.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";

const expected = Number(process.argv[2]);
const context = await contextFor(null, new Date(), "en");
// The first look reads the code and prepares the statement.
if (expected === 0) await forgetSpeakers(context);
const began = performance.now();
const forgotten = await forgetSpeakers(context);
process.stdout.write(String(performance.now() - began));
assert(forgotten === expected, "as many are forgotten as have left");
process.exit(0);
