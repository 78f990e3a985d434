/** Which themes a campaign answers, in the database. Changed only under the campaign's lock. */
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { isId, type Id } from "#app/shared/id.ts";

type Db = Reader | Transaction;

export type ThemeName = Readonly<{ id: Id; nameEn: string; nameEs: string }>;

export type CampaignName = Readonly<{ id: Id; titleEn: string; titleEs: string }>;

const NAME = { id: true, nameEn: true, nameEs: true } as const;
const MOST_THEMES = 200;
/** As `isOpenTheme` (listening/theme.ts): what the public record heard, nobody answers anew. */
const OPEN = { archivedAt: null, publicRecord: false } as const;

/** Themes that a campaign may answer: those in use, and those that it answers already. */
export function listThemes(db: Db, campaignId: Id): Promise<ThemeName[]> {
  return db.theme.findMany({
    where: { OR: [OPEN, { campaigns: { some: { campaignId } } }] },
    select: NAME,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: MOST_THEMES,
  });
}

export function listThemesOf(db: Db, campaignId: Id): Promise<ThemeName[]> {
  return db.theme.findMany({
    where: { campaigns: { some: { campaignId } } },
    select: NAME,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}

/** The campaigns that answer a theme, the oldest first. */
export function listCampaignsOfTheme(db: Db, themeId: Id): Promise<CampaignName[]> {
  return db.campaign.findMany({
    where: { themes: { some: { themeId } } },
    select: { id: true, titleEn: true, titleEs: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_THEMES,
  });
}

/** The theme that campaigns may begin to answer, or null; a text that is no id finds nothing. */
export async function findThemeInUse(db: Db, id: unknown): Promise<ThemeName | null> {
  return isId(id) ? db.theme.findFirst({ where: { id, ...OPEN }, select: NAME }) : null;
}

/** These and no others. */
export async function saveThemes(
  tx: Transaction,
  campaignId: Id,
  themeIds: readonly Id[],
): Promise<void> {
  await tx.campaignTheme.deleteMany({ where: { campaignId, themeId: { notIn: [...themeIds] } } });
  const kept = await tx.campaignTheme.findMany({ where: { campaignId } });
  const known = new Set(kept.map(({ themeId }) => themeId));
  const data = themeIds.filter((id) => !known.has(id)).map((themeId) => ({ campaignId, themeId }));
  if (data.length > 0) await tx.campaignTheme.createMany({ data });
}
