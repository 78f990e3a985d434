/**
 * Prints the milliseconds that one look for who is to be forgotten keeps the process, on the
 * database that `DATABASE_URL` names, in a process of its own.
 */
import { forgetSpeakers } from "#app/modules/listening/forget-speakers.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";

const context = await contextFor(null, new Date(), "en");
// The first look reads the code and prepares the statement.
await forgetSpeakers(context);
const began = performance.now();
assert((await forgetSpeakers(context)) === 0, "everybody is a member");
process.stdout.write(String(performance.now() - began));
process.exit(0);
