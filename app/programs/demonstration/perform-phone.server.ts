/** People of the demonstration without e-mail: they ask by telephone, and are rung about meetings. */
import { applyByPhone } from "#app/modules/cohorts/apply-by-phone.server.ts";
import { decideApplied } from "#app/modules/cohorts/decide-applied.server.ts";
import { listApplied } from "#app/modules/cohorts/people-to-call-store.server.ts";
import { assert } from "#app/shared/assert.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { parentName } from "./cohorts.ts";
import { contextAt, type Performance } from "./performance.server.ts";

type Asking = { cohortId: Id; at: Date; number: number };

/** Asks to join, and waits for the organiser's call. */
export async function askByPhone(
  performance: Performance,
  { cohortId, at, number }: Asking,
): Promise<void> {
  const visitor = { ...contextAt(performance, "organiser", at), actor: null };
  const fullName = parentName(number, "es");
  const answers = { language: "es", spokenLanguage: "Quechua", needs: ["interpreter"] } as const;
  // Numbers that no telephone has: kept for films and examples.
  const phone = `07700 900${String(797 + number)}`;
  const order = { ...answers, fullName, phone, companions: [], token: newId(), cohortId };
  const asked = await applyByPhone(visitor, order);
  assert(asked.ok, "anybody may ask to join by telephone");
}

/** Asks, is called, and takes part: with a place where one is free. */
export async function joinByPhone(performance: Performance, asking: Asking): Promise<void> {
  await askByPhone(performance, asking);
  const { cohortId, at } = asking;
  const [asked] = await listApplied(performance.tx, cohortId);
  assert(asked !== undefined, "who has just asked waits for a call");
  const order = { token: newId(), cohortId, partyId: asked.partyId, decision: "join" as const };
  const decided = await decideApplied(contextAt(performance, "organiser", at), order);
  assert(decided.ok, "the organiser calls whoever asked");
}
