/**
 * A membership: a parent in a cohort, from applying to leaving. Its life is one table; an event
 * that is missing from a row is not allowed at that stage.
 */
import type { Id } from "#app/shared/id.ts";

export const STAGES = [
  "applied",
  "waitlisted",
  "enrolled",
  "active",
  "completed",
  "withdrawn",
] as const;
export type Stage = (typeof STAGES)[number];

type MembershipEvent = "wait" | "enrol" | "attend" | "complete" | "withdraw";

const LIFE = {
  /** Asked to join by telephone: the organiser has not called yet. */
  applied: { wait: "waitlisted", withdraw: "withdrawn" },
  waitlisted: { enrol: "enrolled", withdraw: "withdrawn" },
  enrolled: { attend: "active", complete: "completed", withdraw: "withdrawn" },
  /** Has been to a meeting. */
  active: { complete: "completed", withdraw: "withdrawn" },
  completed: {},
  withdrawn: {},
} as const satisfies Record<Stage, Partial<Record<MembershipEvent, Stage>>>;

/** The stage that an event leads to, or null where it is not allowed. */
export function after(stage: Stage, event: MembershipEvent): Stage | null {
  const row: Partial<Record<MembershipEvent, Stage>> = LIFE[stage];
  return row[event] ?? null;
}

export function isStage(text: string): text is Stage {
  return (STAGES as readonly string[]).includes(text);
}

/** The stages at which somebody sits on one of the cohort's places. */
export const SEATED_STAGES = ["enrolled", "active"] as const satisfies Stage[];

export function holdsPlace(stage: Stage): boolean {
  return (SEATED_STAGES as readonly Stage[]).includes(stage);
}

/** What would help somebody come. Asking affects nothing. */
export const NEEDS = ["interpreter", "childcare", "access", "food"] as const;
export type Need = (typeof NEEDS)[number];

export type Membership = Readonly<{
  id: Id;
  cohortId: Id;
  personId: Id;
  stage: Stage;
  /** Those who asked together. */
  partyId: Id;
  /** The place in the order of asking, within the cohort: 1 asked first. */
  queue: number;
  needs: readonly Need[];
  appliedAt: Date;
  enrolledAt: Date | null;
  endedAt: Date | null;
  /** Somebody without e-mail whose news only a call can bring. */
  toCall: boolean;
}>;
