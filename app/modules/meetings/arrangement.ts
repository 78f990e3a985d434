/** What is arranged for a meeting: who hosts, interprets, minds the children and speaks; the session. */
import type { TrainingSession } from "#app/modules/training/training-session.ts";
import type { Id } from "#app/shared/id.ts";

export type Arrangement = Readonly<{
  hostId: Id | null;
  /** When the room, or the link of a meeting online, was confirmed. */
  placeAt: Date | null;
  interpreter: string;
  childcare: string;
  speaker: string;
  session: TrainingSession | null;
  /** 0 where nothing was arranged yet. */
  version: number;
}>;

export const NOTHING_ARRANGED: Arrangement = {
  ...{ hostId: null, placeAt: null, interpreter: "", childcare: "", speaker: "", session: null },
  version: 0,
};

/** What an organiser says of it; the moment of confirming is the portal's own. */
export type ArrangementFacts = Readonly<{
  hostId: Id | null;
  isPlaceConfirmed: boolean;
  interpreter: string;
  childcare: string;
  speaker: string;
  sessionId: Id | null;
}>;

/**
 * The version that a page shows: it rises with every change of the arrangement and of the meeting,
 * because a room is confirmed for the meeting as it was on the page.
 */
export function arrangementVersion(
  { version }: Pick<Arrangement, "version">,
  { sequence }: { sequence: number },
): number {
  return version + sequence;
}

/** The names of the facts that differ. */
export function changedArrangement(
  before: ArrangementFacts,
  after: ArrangementFacts,
): (keyof ArrangementFacts)[] {
  const names = Object.keys(before) as (keyof ArrangementFacts)[];
  return names.filter((name) => before[name] !== after[name]);
}
