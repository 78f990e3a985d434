/** How full a cohort is, from the number of people at each stage. */
import { holdsPlace, STAGES } from "#app/modules/cohorts/membership.ts";

export type Places = { enrolled: number; waiting: number };

export function placesOf(stages: ReadonlyMap<string, number> | undefined): Places {
  const people = (stage: string) => stages?.get(stage) ?? 0;
  const enrolled = STAGES.filter(holdsPlace).reduce((sum, stage) => sum + people(stage), 0);
  return { enrolled, waiting: people("waitlisted") };
}
