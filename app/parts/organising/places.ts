/** How full a cohort is, from the number of people at each stage. */
const HOLDS_A_PLACE = ["enrolled", "active"];
const WAITS = ["waitlisted"];

export type Places = { enrolled: number; waiting: number };

export function placesOf(stages: ReadonlyMap<string, number> | undefined): Places {
  const people = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + (stages?.get(name) ?? 0), 0);
  return { enrolled: people(HOLDS_A_PLACE), waiting: people(WAITS) };
}
