/**
 * What a campaign lacks before the public may read it: every text of it and of its asks stands in
 * both languages. A translation that is only out of date holds nothing back; it is owed.
 */
import { missingColumns } from "#app/i18n/two-texts.ts";
import { ASK_FIELDS, type Ask } from "./ask.ts";
import { CAMPAIGN_FIELDS, type Campaign } from "./campaign.ts";

type CampaignColumn = "titleEn" | "titleEs" | "summaryEn" | "summaryEs";
type AskColumn = "titleEn" | "titleEs" | "detailEn" | "detailEs";

export type Missing =
  | Readonly<{ of: "campaign"; column: CampaignColumn }>
  | Readonly<{ of: "ask"; askId: string; position: number; column: AskColumn }>;

type Texts = Pick<Campaign, CampaignColumn>;

/** In page order: the campaign's own texts, then those of each ask. */
export function missingToPublish(campaign: Texts, asks: readonly Ask[]): Missing[] {
  return [
    ...missingColumns(campaign, CAMPAIGN_FIELDS).map((column) => ({
      of: "campaign" as const,
      column,
    })),
    ...asks.flatMap((ask) =>
      missingColumns(ask, ASK_FIELDS, ["title"]).map((column) => ({
        ...{ of: "ask" as const, askId: ask.id, position: ask.position, column },
      })),
    ),
  ];
}
