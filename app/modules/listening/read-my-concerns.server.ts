/** What is written down as said by a person, as they read it, with the consent that is in force. */
import { listCohortsById } from "#app/modules/cohorts/cohort-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { todayInLondon, type CalendarDate } from "#app/shared/calendar-date.ts";
import { readBecame, type Became } from "./became-store.server.ts";
import type { Concern } from "./concern.ts";
import { listOwnConcerns } from "./concern-store.server.ts";
import { listConsents, listReworded, type ConsentInForce } from "./consent-store.server.ts";

export type MyConcern = Pick<Concern, "id" | "words" | "wordsIn" | "saidBy" | "version"> & {
  heardOn: CalendarDate;
  /** The name of the cohort; null where it was heard in none. */
  cohort: string | null;
  consent: Omit<ConsentInForce, "concernId"> | null;
  /** When the words became others than the ones that were agreed to; else null. */
  rewordedAt: Date | null;
  /** Null where nobody has put it under a theme yet. */
  became: Became | null;
};

/** Newest first. */
export async function readMyConcerns({ db, actor }: SignedInContext): Promise<MyConcern[]> {
  const concerns = await listOwnConcerns(db.reader, actor.personId);
  const ids = concerns.map(({ id }) => id);
  const given = await listConsents(db.reader, ids);
  const reworded = await listReworded(db.reader, ids);
  const became = await readBecame(db.reader, ids);
  const cohortIds = [...new Set(concerns.map(({ cohortId }) => cohortId))];
  const cohorts = await listCohortsById(db.reader, cohortIds);
  const names = new Map(cohorts.map(({ id, name }) => [id, name]));
  const consents = new Map(given.map(({ concernId, ...consent }) => [concernId, consent]));
  return concerns.map(({ id, words, wordsIn, saidBy, version, heardAt, cohortId }) => ({
    ...{ id, words, wordsIn, saidBy, version },
    ...{ heardOn: todayInLondon(heardAt), cohort: names.get(cohortId) ?? null },
    consent: consents.get(id) ?? null,
    rewordedAt: reworded.get(id) ?? null,
    became: became.get(id) ?? null,
  }));
}
