/** Signs in by a demonstration's door, as an invented person. A live portal asserts that it has none. */
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import { env } from "#app/platform/env.server.ts";
import { assert } from "#app/shared/assert.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import type { Door } from "./demonstration-doors.ts";
import { findPersonBehind } from "./door-store.server.ts";
import { findPerson } from "./person-store.server.ts";
import { startSession } from "./start-session.server.ts";

export async function openDoor(context: Context, { door, device }: { door: Door; device: string }) {
  assert(env().mode === "demonstration", "only a demonstration has doors");
  const personId = await findPersonBehind(context.db.reader, door);
  const person = personId === null ? null : await findPerson(context.db.reader, personId);
  if (person === null) return refuse("door-empty");
  return inTransaction(context, async (tx) => {
    return accept(await startSession(tx, context, { person, device, command: "open-door" }));
  });
}
