/**
 * What somebody says, with their answer, that they need at this meeting alone; it counts beside
 * what they always need. A link's form shows nothing that was said before, so what is blank there
 * says nothing: it adds, and takes nothing back. The page of who has signed in shows all of it, and
 * is believed in full.
 */
import { NEEDS, type Need } from "#app/modules/cohorts/membership.ts";
import type { Answer } from "./reply.ts";

export type SaidNeeds = Readonly<{
  ticked: readonly Need[];
  /** "link": by whoever has the message. "page": by who has signed in. */
  from: "link" | "page";
}>;

/**
 * What is noted afterwards, in the portal's order. Who does not come needs nothing there: their
 * page empties it, a link leaves what was said, which counts again if they come after all.
 */
export function needsAfter(
  before: readonly Need[],
  answer: Answer,
  { ticked, from }: SaidNeeds,
): Need[] {
  const kept = from === "link" ? before : [];
  const added = answer === "no" ? [] : ticked;
  return NEEDS.filter((need) => kept.includes(need) || added.includes(need));
}
