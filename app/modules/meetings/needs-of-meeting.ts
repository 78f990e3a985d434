/**
 * What people need at one meeting: of those who hold a place and did not answer no. What somebody
 * said for this meeting counts beside what they always need, and takes nothing from it.
 */
import { NEEDS, type Need } from "#app/modules/cohorts/membership.ts";
import type { Id } from "#app/shared/id.ts";

/** Of somebody who holds a place. */
export type StandingNeeds = Readonly<{ personId: Id; needs: readonly Need[] }>;

export type ReplyNeeds = Readonly<{
  personId: Id;
  answer: string;
  /** Null where it was not said, or was forgotten. */
  children: number | null;
  /** Said for this meeting; null where nothing was, or it was forgotten. */
  needs: readonly Need[] | null;
}>;

export type PersonNeeds = StandingNeeds & Readonly<{ children: number }>;

export type NeedsOfMeeting = Readonly<{
  /** How many people need each. */
  counts: Readonly<Record<Need, number>>;
  children: number;
  /** Those who need something or bring children. */
  people: readonly PersonNeeds[];
}>;

export function needsOfMeeting(
  members: readonly StandingNeeds[],
  replies: readonly ReplyNeeds[],
): NeedsOfMeeting {
  const replyOf = new Map(replies.map((reply) => [reply.personId, reply]));
  const people = members.flatMap(({ personId, needs }): PersonNeeds[] => {
    const reply = replyOf.get(personId);
    if (reply?.answer === "no") return [];
    const said = [...needs, ...(reply?.needs ?? [])];
    const together = NEEDS.filter((need) => said.includes(need));
    const own = { personId, needs: together, children: reply?.children ?? 0 };
    return own.needs.length === 0 && own.children === 0 ? [] : [own];
  });
  const count = (need: Need) => people.filter(({ needs }) => needs.includes(need)).length;
  const counts = Object.fromEntries(NEEDS.map((need) => [need, count(need)]));
  return {
    counts: counts as Record<Need, number>,
    children: people.reduce((sum, { children }) => sum + children, 0),
    people,
  };
}

/** Whether somebody has to mind children. */
export function expectsChildren({ counts, children }: Omit<NeedsOfMeeting, "people">): boolean {
  return children > 0 || counts.childcare > 0;
}
