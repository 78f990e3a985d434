/** Listenings, concerns and themes for tests; a test names only what it is about. */
import { changeListening } from "#app/modules/listening/change-listening.server.ts";
import { addTheme } from "#app/modules/listening/change-theme.server.ts";
import type { SentConcern } from "#app/modules/listening/concern.ts";
import { listConcernsOf, listRounds } from "#app/modules/listening/concern-store.server.ts";
import { groupConcerns } from "#app/modules/listening/group-concerns.server.ts";
import type { ListeningAnswers } from "#app/modules/listening/listening.ts";
import { recordListening } from "#app/modules/listening/record-listening.server.ts";
import {
  countThemes,
  NOTHING_HEARD,
  type ThemeCounts,
} from "#app/modules/listening/theme-counts.ts";
import { countConcernsOfThemes } from "#app/modules/listening/theme-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import type { Verdict } from "#app/shared/verdict.ts";

type Said = Partial<SentConcern> | string;

/** Concerns in the order of the form; a text alone is English and of nobody. */
export function said(...concerns: Said[]): SentConcern[] {
  return concerns.map((one, index) => ({
    ...{ id: null, row: index + 1, words: "The fee", wordsIn: "en" as const },
    ...{ saidBy: "", personId: null },
    ...(typeof one === "string" ? { words: one } : one),
  }));
}

export const ELSEWHERE: ListeningAnswers = {
  ...{ kind: "elsewhere", heardOn: calendarDate("2025-09-10"), meetingId: null },
  conversations: 1,
};

type Parts = {
  token?: string;
  cohortId?: string;
  answers?: Partial<ListeningAnswers>;
  concerns?: SentConcern[];
};

export function hearing(who: SignedInContext, parts: Parts = {}) {
  const { token = newId(), cohortId = "", answers = {}, concerns = said("The fee") } = parts;
  return recordListening(who, {
    ...{ token, cohortId, concerns, answers: { ...ELSEWHERE, ...answers } },
  });
}

export function value<Value>(verdict: Verdict<Value>): Value {
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.value;
}

/** The id of a listening that is written down, and those of its concerns in order. */
export async function heard(who: SignedInContext, parts: Parts = {}) {
  const id = value(await hearing(who, parts));
  const concerns = await listConcernsOf(who.db.reader, id);
  return { id, cohortId: parts.cohortId ?? "", concerns: concerns.map((one) => one.id) };
}

type Was = { id: string; cohortId: string };

/** Changes it as it was first written, save for these parts. */
export function changing(
  who: SignedInContext,
  { id, cohortId }: Was,
  parts: Parts & { version?: number } = {},
) {
  const { token = newId(), version = 1, answers = {}, concerns = [] } = parts;
  return changeListening(who, {
    ...{ token, id, cohortId, version, concerns, answers: { ...ELSEWHERE, ...answers } },
  });
}

export async function theme(who: SignedInContext, nameEn = "Fees", nameEs = "Tarifas") {
  return value(await addTheme(who, { token: newId(), name: { nameEn, nameEs } }));
}

export async function put(
  who: SignedInContext,
  themeId: string,
  concernIds: readonly string[],
  { act = "put", reach = [""] }: { act?: "put" | "take"; reach?: string[] } = {},
) {
  return groupConcerns(who, reach, { token: newId(), act, themeId, concernIds });
}

export async function countsOf(who: SignedInContext, themeId: string): Promise<ThemeCounts> {
  const counts = await countConcernsOfThemes(who.db.reader, [themeId]);
  return counts.get(themeId)!;
}

/** The same, counted anew from every listening that there is. */
export async function recounted(who: SignedInContext, themeId: string): Promise<ThemeCounts> {
  const all = await who.db.reader.listening.findMany({ select: { id: true } });
  const ids = all.map(({ id }) => id);
  const counts = await who.db.inTransaction(async (tx) => countThemes(await listRounds(tx, ids)));
  return counts.get(themeId) ?? NOTHING_HEARD;
}
