/** What a change of meetings would do, for a form that has not been agreed to yet. */
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import type { Context } from "#app/platform/context.server.ts";
import { effectsOf, needLook, type ChangeEffects } from "./change-effects.ts";
import type { MeetingChangeOrder } from "./change-meetings.server.ts";
import { changeMeetings } from "./meeting-changes.ts";
import { knownOf } from "./read-year-plan.server.ts";

/** Null where nothing has to be read first, and where the change itself is refused. */
export async function readChangeEffects(
  { db, today }: Pick<Context, "db" | "today">,
  cohort: Cohort,
  { meetingId: id, version, scope, change }: MeetingChangeOrder,
): Promise<ChangeEffects | null> {
  const { meetings, calendar } = await knownOf(db.reader, cohort, today);
  if (!meetings.some((one) => one.id === id && one.sequence === version)) return null;
  const changed = changeMeetings(meetings, { id, change, scope, today });
  if (!changed.ok) return null;
  const effects = effectsOf(meetings, changed.value, calendar);
  return needLook(effects) ? effects : null;
}
