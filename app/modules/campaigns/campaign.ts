/** A campaign: what it is called and about, and where it stands on the way of five steps. */
import type { Revisions, TwoTexts } from "#app/i18n/two-texts.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { foldName } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

/** The five steps of organising, in their order (domain.md 6). */
export const STEPS = ["organise", "listen", "plan", "act", "negotiate"] as const;
export type Step = (typeof STEPS)[number];

export const CAMPAIGN_FIELDS = ["title", "summary"] as const;
export type CampaignTexts = TwoTexts<(typeof CAMPAIGN_FIELDS)[number]>;

export type CampaignFacts = CampaignTexts &
  Readonly<{
    slug: string;
    startedOn: CalendarDate;
    /** Who is reminded of its checks; null for nobody. */
    leadId: Id | null;
  }>;

export type Campaign = CampaignFacts &
  Revisions &
  Readonly<{
    id: Id;
    step: Step;
    publishedAt: Date | null;
    invented: boolean;
    publicRecord: boolean;
    version: number;
  }>;

/** Where a campaign has begun, it was today or before. */
export function checkBegun(
  startedOn: CalendarDate,
  today: CalendarDate,
): Verdict<undefined, "begun-in-future"> {
  return startedOn > today ? refuse("begun-in-future", { todayOn: today }) : accept();
}

/** Titles and summaries as the search finds them: without accents and capitals. */
export function foldCampaign(texts: CampaignTexts): string {
  return foldName([texts.titleEn, texts.titleEs, texts.summaryEn, texts.summaryEs].join(" "));
}

/** The names of the facts that differ. */
export function changedFacts(before: CampaignFacts, after: CampaignFacts): (keyof CampaignFacts)[] {
  const names = [
    ...(["titleEn", "titleEs", "summaryEn", "summaryEs"] as const),
    ...(["slug", "startedOn", "leadId"] as const),
  ];
  return names.filter((name) => before[name] !== after[name]);
}
