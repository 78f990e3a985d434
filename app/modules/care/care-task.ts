/**
 * A care task: a member missed two held meetings in a row, so somebody who leads calls them.
 *
 * There is one task for each row of misses, named by its second miss. What a person closed stays
 * closed while the row goes on; what the portal closed by itself opens again if the register is
 * changed back. A member has at most one open task.
 */
import type { Language } from "#app/i18n/languages.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";

/** What came of the call, as the one who called says it. */
export const CALL_OUTCOMES = [
  "coming-back",
  "needs-change",
  "wants-to-leave",
  "not-reached",
  "other",
] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** Why the portal closed a task by itself. */
export const OWN_OUTCOMES = ["came-again", "register-changed", "left"] as const;
export type OwnOutcome = (typeof OWN_OUTCOMES)[number];

export type CareOutcome = CallOutcome | OwnOutcome;

export type CareTask = Readonly<{
  id: Id;
  cohortId: Id;
  membershipId: Id;
  firstMissId: Id;
  secondMissId: Id;
  openedAt: Date;
  /** Who said "I will call"; null for nobody yet. */
  takenById: Id | null;
  closedAt: Date | null;
  /** Null where it is open, or where the portal closed it. */
  closedById: Id | null;
  outcome: CareOutcome | null;
  nextStep: string;
  nextStepIn: Language;
}>;

/** A row this long opens a task. */
export const MISSES = 2;

/** How a member stands by the registers of today. */
export type Attending = Readonly<{
  membershipId: Id;
  /** Whether they hold a place. */
  isMember: boolean;
  /** The meetings missed in a row up to the latest, the first first; excused ones left out. */
  misses: readonly Id[];
  /** Whether they came to the latest meeting that was held. */
  cameLast: boolean;
}>;

export type CareMove =
  | { kind: "open"; membershipId: Id; firstMissId: Id; secondMissId: Id }
  | { kind: "reopen"; id: Id }
  | { kind: "close"; id: Id; outcome: OwnOutcome };

type Known = Pick<CareTask, "id" | "secondMissId" | "closedAt" | "closedById">;

/** What is to be done about one member, whose tasks these are, open and closed. */
export function careMoves(member: Attending, tasks: readonly Known[]): CareMove[] {
  const { membershipId, misses, isMember } = member;
  const isDue = isMember && misses.length >= MISSES;
  const ofRow = isDue ? tasks.filter(({ secondMissId }) => misses.includes(secondMissId)) : [];
  const kept = ofRow.find(({ closedAt }) => closedAt === null);
  const moves: CareMove[] = tasks
    .filter((task) => task.closedAt === null && task !== kept)
    .map(({ id }) => ({ kind: "close", id, outcome: outcomeOf(member) }));
  if (!isDue || kept !== undefined) return moves;

  const byPerson = ofRow.some(({ closedById }) => closedById !== null);
  const byPortal = ofRow.find(({ closedById }) => closedById === null);
  if (byPerson) return moves;
  if (byPortal !== undefined) return [...moves, { kind: "reopen", id: byPortal.id }];
  const [firstMissId, secondMissId] = misses;
  assert(firstMissId !== undefined && secondMissId !== undefined, "a row of two has two misses");
  return [...moves, { kind: "open", membershipId, firstMissId, secondMissId }];
}

function outcomeOf({ isMember, cameLast }: Attending): OwnOutcome {
  if (!isMember) return "left";
  return cameLast ? "came-again" : "register-changed";
}

/**
 * Whose task it is: the cohort's parent leaders; where there is none besides the member, the
 * organiser who leads it. Nobody is given a task about themselves.
 */
export function takersOf({
  leaderIds,
  leadId,
  memberId,
}: {
  leaderIds: readonly Id[];
  leadId: Id;
  memberId: Id;
}): Id[] {
  const leaders = leaderIds.filter((id) => id !== memberId);
  return leaders.length > 0 ? leaders : [leadId].filter((id) => id !== memberId);
}
