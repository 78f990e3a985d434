/** Parents who join cohorts, for tests; a test names only what it is about. */
import type { Language } from "#app/i18n/languages.ts";
import type { JoinAnswers } from "#app/modules/cohorts/join-answers.ts";
import { joinCohort } from "#app/modules/cohorts/join-cohort.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { SEPTEMBER } from "./cohorts.ts";
import { acting, person } from "./people.ts";

export const ANSWERS: JoinAnswers = {
  ...{ phone: null, language: "en", spokenLanguage: null },
  ...{ needs: [], companions: [] },
};

/** A parent who has not joined anything yet. */
export async function parent(
  order: { fullName?: string; language?: Language; email?: string | null } = {},
): Promise<SignedInContext> {
  return acting(await person(order), { now: SEPTEMBER, ...order });
}

export function joining(context: SignedInContext, cohortId: string, answers = {}) {
  const { language } = context;
  return joinCohort(context, { token: newId(), cohortId, ...ANSWERS, language, ...answers });
}

/** Somebody new who joins, alone or with others. */
export async function joined(
  cohortId: string,
  { companions = [], ...who }: Parameters<typeof parent>[0] & { companions?: string[] } = {},
): Promise<SignedInContext> {
  const context = await parent(who);
  const verdict = await joining(context, cohortId, { companions });
  if (!verdict.ok) throw new Error(verdict.reason);
  return context;
}

/** The stage of a person's membership that has not ended; "" where there is none. */
export async function stageOf({ db, actor }: SignedInContext, cohortId: string): Promise<string> {
  const row = await db.reader.membership.findFirst({
    where: { cohortId, personId: actor.personId, endedAt: null },
  });
  return row?.stage ?? "";
}

/** Subjects of what a person was written, by the alphabet: several may be of one moment. */
export async function mailTo({ db, actor }: SignedInContext): Promise<string[]> {
  const rows = await db.reader.outboxMessage.findMany({ where: { personId: actor.personId } });
  return rows.map(({ subject }) => subject).toSorted();
}
