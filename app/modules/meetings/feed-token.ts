/**
 * What the address of a calendar file says: whose dates, and in which language.
 *
 * The dates of a cohort and of one meeting are public, and their addresses can be made by anybody.
 * A person's own dates have a secret that cannot be guessed.
 */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { isId, type Id } from "#app/shared/id.ts";

export type FeedToken =
  { kind: "cohort" | "meeting"; id: Id; language: Language } | { kind: "person"; secret: string };

const PUBLIC = /^(cohort|meeting)-([0-9a-z]+)-([a-z]{2})$/;
const SECRET = /^[0-9a-f]{64}$/;
const FILE = /^([\w-]{1,100})\.ics$/;

export function publicToken(kind: "cohort" | "meeting", id: Id, language: Language): string {
  return `${kind}-${id}-${language}`;
}

/** The token of a file's name such as "cohort-…-es.ics", or null where it is none. */
export function tokenOfFile(file: string | undefined): string | null {
  return FILE.exec(file ?? "")?.[1] ?? null;
}

export function readFeedToken(token: string): FeedToken | null {
  if (SECRET.test(token)) return { kind: "person", secret: token };
  const [, kind, id = "", language] = PUBLIC.exec(token) ?? [];
  if ((kind !== "cohort" && kind !== "meeting") || !isId(id) || !isLanguage(language)) return null;
  return { kind, id, language };
}
