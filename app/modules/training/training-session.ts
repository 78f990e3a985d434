/**
 * A session of the training programme: one topic, named in both languages, tagged with the aims of
 * the NERUPI framework (Know, Choose, Become, Practise, Understand) that it works towards.
 */
import type { Language } from "#app/i18n/languages.ts";
import type { Id } from "#app/shared/id.ts";

/** What the programme is about, in the order of its list. */
export const TOPICS = [
  "private-tutoring",
  "social-and-cultural-capital",
  "competitive-applications",
  "university-access",
  "student-finance",
  "youth-violence",
  "organising",
  "other",
] as const;
export type Topic = (typeof TOPICS)[number];

/** The five aims of the framework, as its authors order them. */
export const AIMS = ["know", "choose", "become", "practise", "understand"] as const;
export type Aim = (typeof AIMS)[number];

/** Where the framework is described. */
export const AIMS_SOURCE = "https://www.nerupi.co.uk/the-theory/framework";

export type SessionFacts = Readonly<{
  topic: Topic;
  titleEn: string;
  titleEs: string;
  aims: readonly Aim[];
}>;

export type TrainingSession = SessionFacts &
  Readonly<{ id: Id; archivedAt: Date | null; version: number }>;

export function titleIn(
  { titleEn, titleEs }: Pick<SessionFacts, "titleEn" | "titleEs">,
  language: Language,
): string {
  return language === "en" ? titleEn : titleEs;
}

/** The names of the facts that differ. */
export function changedSession(before: SessionFacts, after: SessionFacts): (keyof SessionFacts)[] {
  const names = ["topic", "titleEn", "titleEs"] as const;
  const aims = before.aims.join() === after.aims.join() ? [] : (["aims"] as const);
  return [...names.filter((name) => before[name] !== after[name]), ...aims];
}
