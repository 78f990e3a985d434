/** One thing that is asked of one office, and the dated changes of its fate. */
import type { Revisions, TwoTexts } from "#app/i18n/two-texts.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { AskStatus } from "./ask-status.ts";
import type { Evidence, EvidenceLink } from "./evidence.ts";
import type { TargetName } from "./target.ts";

export const ASK_FIELDS = ["title", "detail"] as const;
export type AskTexts = TwoTexts<(typeof ASK_FIELDS)[number]>;

export type AskFacts = AskTexts & Readonly<{ targetId: Id; askedOn: CalendarDate }>;

export type Ask = AskFacts &
  Revisions &
  Readonly<{
    id: Id;
    campaignId: Id;
    /** From 1, in the order of its campaign. */
    position: number;
    status: AskStatus;
    version: number;
  }>;

export type AskChange = Readonly<{
  id: Id;
  status: AskStatus;
  on: CalendarDate;
  noteEn: string;
  noteEs: string;
}>;

export type AskChangeFacts = Omit<AskChange, "id"> & Readonly<{ links: readonly EvidenceLink[] }>;

/** An ask with its office and what became of it, the newest first. */
export type ToldAsk = Ask &
  Readonly<{ target: TargetName; changes: readonly (AskChange & { evidence: Evidence[] })[] }>;

export function changedAsk(before: AskFacts, after: AskFacts): (keyof AskFacts)[] {
  const names = [
    ...(["titleEn", "titleEs", "detailEn", "detailEs"] as const),
    ...(["targetId", "askedOn"] as const),
  ];
  return names.filter((name) => before[name] !== after[name]);
}
