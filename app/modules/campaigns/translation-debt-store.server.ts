/**
 * What the portal owes to one of its languages: texts of campaigns, asks, themes, actions, wins and
 * offers of places whose translation is missing or follows an older state. What the public already
 * reads comes first.
 */
import { empty, sqltag as sql, type Sql } from "@prisma/client/runtime/client";
import { isLanguage, otherLanguage, type Language } from "#app/i18n/languages.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { isId, type Id } from "#app/shared/id.ts";

export const DEBT_KINDS = ["campaign", "ask", "theme", "action", "win", "offer"] as const;
export type DebtKind = (typeof DEBT_KINDS)[number];

export type Debt = Readonly<{
  kind: DebtKind;
  id: Id;
  /** The record whose page the text stands on: an ask's campaign, an offer's win; else itself. */
  ofId: Id;
  /** What it is called, in the language that it has. */
  title: string;
  titleIn: Language;
  /** The language that is owed. */
  owed: Language;
  isMissing: boolean;
  isPublished: boolean;
}>;

const MOST_DEBTS = 200;

type Row = {
  kind: string;
  id: string;
  ofId: string;
  titleEn: string;
  titleEs: string;
  sourceLanguage: string;
  translatedRevision: number;
  isPublished: number | bigint;
};

/** Those of one campaign that its page shows: its own texts, its asks and its themes. */
export function listDebtsOf(db: Reader, campaignId: Id): Promise<Debt[]> {
  return readDebts(
    db,
    sql`WHERE ("kind" IN ('campaign', 'ask') AND "ofId" = ${campaignId}) OR ("kind" = 'theme'
      AND "id" IN (SELECT k."themeId" FROM "CampaignTheme" k WHERE k."campaignId" = ${campaignId}))`,
  );
}

/** The first 200: those that the public reads, then drafts; missing ones before older ones. */
export function listDebts(db: Reader): Promise<Debt[]> {
  return readDebts(db, empty);
}

async function readDebts(db: Reader, which: Sql): Promise<Debt[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT 'campaign' AS "kind", "id", "id" AS "ofId", "titleEn", "titleEs", "sourceLanguage",
        "translatedRevision", CASE WHEN "publishedAt" IS NULL THEN 0 ELSE 1 END AS "isPublished"
      FROM "Campaign" WHERE "translatedRevision" < "sourceRevision"
      UNION ALL
      SELECT 'ask', a."id", a."campaignId", a."titleEn", a."titleEs", a."sourceLanguage",
        a."translatedRevision", CASE WHEN c."publishedAt" IS NULL THEN 0 ELSE 1 END
      FROM "Ask" a JOIN "Campaign" c ON c."id" = a."campaignId"
      WHERE a."translatedRevision" < a."sourceRevision"
      UNION ALL
      SELECT 'theme', t."id", t."id", t."nameEn", t."nameEs", t."sourceLanguage",
        t."translatedRevision", CASE WHEN EXISTS (
          SELECT 1 FROM "CampaignTheme" ct JOIN "Campaign" c ON c."id" = ct."campaignId"
          WHERE ct."themeId" = t."id" AND c."publishedAt" IS NOT NULL) THEN 1 ELSE 0 END
      FROM "Theme" t WHERE t."archivedAt" IS NULL AND t."translatedRevision" < t."sourceRevision"
      UNION ALL
      SELECT 'action', "id", "id", "titleEn", "titleEs", "sourceLanguage", "translatedRevision",
        CASE WHEN "publishedAt" IS NULL THEN 0 ELSE 1 END
      FROM "Action" WHERE "translatedRevision" < "sourceRevision"
      UNION ALL
      SELECT 'win', "id", "id", "titleEn", "titleEs", "sourceLanguage", "translatedRevision",
        CASE WHEN "publishedAt" IS NULL THEN 0 ELSE 1 END
      FROM "Win" WHERE "translatedRevision" < "sourceRevision"
      UNION ALL
      SELECT 'offer', o."id", o."winId", o."titleEn", o."titleEs",
        CASE WHEN o."titleEn" = '' THEN 'es' ELSE 'en' END, 0,
        CASE WHEN w."publishedAt" IS NULL THEN 0 ELSE 1 END
      FROM "PlaceOffer" o JOIN "Win" w ON w."id" = o."winId"
      WHERE o."closedAt" IS NULL AND (o."titleEn" = '' OR o."titleEs" = '')
    ) debt ${which}
    ORDER BY "isPublished" DESC,
      CASE WHEN "translatedRevision" = 0 THEN 0 ELSE 1 END, "kind", "id" LIMIT ${MOST_DEBTS}`;
  return rows.map(toDebt);
}

function toDebt({ kind, id, ofId, titleEn, titleEs, sourceLanguage, ...row }: Row): Debt {
  const source = isLanguage(sourceLanguage) ? sourceLanguage : "en";
  const own = source === "en" ? titleEn : titleEs;
  return {
    kind: DEBT_KINDS.find((known) => known === kind) ?? "campaign",
    ...{ id, ofId: isId(ofId) ? ofId : id },
    ...(own === ""
      ? { title: titleEn || titleEs, titleIn: otherLanguage(source) }
      : { title: own, titleIn: source }),
    owed: otherLanguage(source),
    isMissing: row.translatedRevision === 0,
    isPublished: Number(row.isPublished) === 1,
  };
}
