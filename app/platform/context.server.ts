/**
 * What every use case is given: who acts, when, in which language, and the database.
 *
 * `context.now` is the only clock that a use case knows.
 */
import type { Language } from "#app/i18n/languages.ts";
import { todayInLondon, type CalendarDate } from "#app/shared/calendar-date.ts";
import { database, type Database, type Transaction } from "./database.server.ts";

/** The person who acts. `roles` are keys of the permission table. */
export type Actor = {
  personId: string;
  fullName: string;
  roles: readonly string[];
  sessionId: string | null;
};

export type Context = {
  actor: Actor | null;
  now: Date;
  /** The calendar date of `now` in Europe/London. */
  today: CalendarDate;
  language: Language;
  db: Database;
};

/** A context whose actor has signed in. */
export type SignedInContext = Context & { actor: Actor };

export async function contextFor<Who extends Actor | null>(
  actor: Who,
  now: Date,
  language: Language,
): Promise<Context & { actor: Who }> {
  return { actor, now, today: todayInLondon(now), language, db: await database() };
}

/** Runs a use case's writes together: all of them, or none. */
export function inTransaction<Result>(
  context: Context,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return context.db.inTransaction(work);
}
