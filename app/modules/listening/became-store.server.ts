/**
 * What became of concerns, as whoever said them may read it: their themes, the published campaigns
 * that answer these, and the published wins of their asks. Drafts stay with those who organise.
 */
import type { Reader } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";

type Titled = Readonly<{ slug: string; titleEn: string; titleEs: string }>;

export type Became = Readonly<{
  themes: readonly Readonly<{ id: Id; nameEn: string; nameEs: string }>[];
  campaigns: readonly Titled[];
  wins: readonly Titled[];
}>;

const TITLED = { slug: true, titleEn: true, titleEs: true } as const;
const PUBLISHED = { publishedAt: { not: null } } as const;
const WINS = { where: { win: PUBLISHED }, select: { win: { select: TITLED } } } as const;
const CAMPAIGNS = {
  where: { campaign: PUBLISHED },
  select: { campaign: { select: { ...TITLED, asks: { select: { wins: WINS } } } } },
} as const;
const THEME = { id: true, nameEn: true, nameEs: true, campaigns: CAMPAIGNS } as const;

/** By the concern's id; one in no theme is not there. */
export async function readBecame(db: Reader, ids: readonly Id[]): Promise<Map<Id, Became>> {
  const rows = await db.concernTheme.findMany({
    where: { concernId: { in: [...ids] } },
    select: { concernId: true, theme: { select: THEME } },
    orderBy: [{ groupedAt: "asc" }, { themeId: "asc" }],
  });
  const became = new Map<Id, Became>();
  for (const id of new Set(rows.map(({ concernId }) => concernId))) {
    const themes = rows.filter(({ concernId }) => concernId === id).map(({ theme }) => theme);
    const campaigns = themes.flatMap((theme) => theme.campaigns.map(({ campaign }) => campaign));
    const wins = campaigns.flatMap(({ asks }) => asks.flatMap((ask) => ask.wins));
    became.set(id, {
      themes: themes.map(({ id: themeId, nameEn, nameEs }) => ({ id: themeId, nameEn, nameEs })),
      campaigns: eachOnce(campaigns),
      wins: eachOnce(wins.map(({ win }) => win)),
    });
  }
  return became;
}

/** Two themes may lead to one campaign, and two asks to one win. */
function eachOnce(records: readonly Titled[]): Titled[] {
  const bySlug = new Map(records.map((record) => [record.slug, record]));
  return [...bySlug.values()].map(({ slug, titleEn, titleEs }) => ({ slug, titleEn, titleEs }));
}
