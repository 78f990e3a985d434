/**
 * What a theme is counted by: concerns in either language, and conversations in which it was heard.
 *
 * Nobody writes down which conversation of a round brought which concern. A round therefore counts
 * for a theme as many conversations as it brought concerns there, and never more than were held.
 */
import type { Language } from "#app/i18n/languages.ts";
import type { Id } from "#app/shared/id.ts";

export type ThemeCounts = Readonly<{
  concernsEn: number;
  concernsEs: number;
  conversations: number;
}>;

export const NOTHING_HEARD: ThemeCounts = { concernsEn: 0, concernsEs: 0, conversations: 0 };

/** A concern that is not withdrawn, with the themes that it stands under. */
type Grouped = Readonly<{ wordsIn: Language; themeIds: readonly Id[] }>;

type Round = Readonly<{ conversations: number; concerns: readonly Grouped[] }>;

/** What these listenings count for each theme that any of their concerns stands under. */
export function countThemes(rounds: readonly Round[]): Map<Id, ThemeCounts> {
  const counts = new Map<Id, ThemeCounts>();
  for (const round of rounds) {
    for (const [themeId, counted] of countRound(round)) {
      counts.set(themeId, added(counts.get(themeId) ?? NOTHING_HEARD, counted));
    }
  }
  return counts;
}

function countRound({ conversations, concerns }: Round): Map<Id, ThemeCounts> {
  const counts = new Map<Id, ThemeCounts>();
  for (const { wordsIn, themeIds } of concerns) {
    for (const themeId of new Set(themeIds)) {
      const { concernsEn, concernsEs } = counts.get(themeId) ?? NOTHING_HEARD;
      const heard = {
        concernsEn: concernsEn + (wordsIn === "en" ? 1 : 0),
        concernsEs: concernsEs + (wordsIn === "es" ? 1 : 0),
      };
      const most = heard.concernsEn + heard.concernsEs;
      counts.set(themeId, { ...heard, conversations: Math.min(conversations, most) });
    }
  }
  return counts;
}

function added(one: ThemeCounts, other: ThemeCounts): ThemeCounts {
  return {
    concernsEn: one.concernsEn + other.concernsEn,
    concernsEs: one.concernsEs + other.concernsEs,
    conversations: one.conversations + other.conversations,
  };
}

function taken(one: ThemeCounts, other: ThemeCounts): ThemeCounts {
  return {
    concernsEn: one.concernsEn - other.concernsEn,
    concernsEs: one.concernsEs - other.concernsEs,
    conversations: one.conversations - other.conversations,
  };
}

/** How much each theme gains or loses; one that stays as it is does not stand here. */
export function changeOfCounts(
  before: ReadonlyMap<Id, ThemeCounts>,
  after: ReadonlyMap<Id, ThemeCounts>,
): Map<Id, ThemeCounts> {
  const changes = new Map<Id, ThemeCounts>();
  for (const themeId of new Set([...before.keys(), ...after.keys()])) {
    const change = taken(after.get(themeId) ?? NOTHING_HEARD, before.get(themeId) ?? NOTHING_HEARD);
    if (Object.values(change).some((number) => number !== 0)) changes.set(themeId, change);
  }
  return changes;
}
