/** Themes in the database, with what is counted for them. Archived, never deleted. */
import type { Revisions } from "#app/i18n/two-texts.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { languageOf } from "./concern-store.server.ts";
import type { ThemeCounts } from "./theme-counts.ts";
import type { Theme, ThemeName } from "./theme.ts";

type Db = Reader | Transaction;

function toTheme(row: Prisma.ThemeGetPayload<object>): Theme {
  const { id, nameEn, nameEs, sourceRevision, translatedRevision, version } = row;
  const { archivedAt, publicRecord, concernsEn, concernsEs, conversations } = row;
  return {
    ...{ id, nameEn, nameEs, archivedAt, publicRecord, version },
    ...{ sourceLanguage: languageOf(row.sourceLanguage), sourceRevision, translatedRevision },
    ...{ concernsEn, concernsEs, conversations },
  };
}

/** The theme, or null; a text that is no id finds nothing. */
export async function findTheme(db: Db, id: unknown): Promise<Theme | null> {
  if (!isId(id)) return null;
  const row = await db.theme.findUnique({ where: { id } });
  return row === null ? null : toTheme(row);
}

/** Every theme, the oldest first, archived ones too. */
export async function listThemes(db: Db): Promise<Theme[]> {
  const rows = await db.theme.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return rows.map(toTheme);
}

/** The themes of each of these concerns; one under none is not there. */
export async function listThemesOfConcerns(
  db: Db,
  concernIds: readonly Id[],
): Promise<Map<Id, (ThemeName & { id: Id })[]>> {
  const rows = await db.concernTheme.findMany({
    where: { concernId: { in: [...concernIds] } },
    select: { concernId: true, theme: { select: { id: true, nameEn: true, nameEs: true } } },
    orderBy: [{ groupedAt: "asc" }, { themeId: "asc" }],
  });
  const themes = new Map<Id, (ThemeName & { id: Id })[]>();
  for (const { concernId, theme } of rows) {
    themes.set(concernId, [...(themes.get(concernId) ?? []), theme]);
  }
  return themes;
}

/** What is counted for each of these themes: concerns in either language, and conversations. */
export async function countConcernsOfThemes(
  db: Db,
  themeIds: readonly Id[],
): Promise<Map<Id, ThemeCounts>> {
  const rows = await db.theme.findMany({
    where: { id: { in: [...themeIds] } },
    select: { id: true, concernsEn: true, concernsEs: true, conversations: true },
  });
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

export async function createTheme(
  tx: Transaction,
  { actor, now }: SignedInContext,
  theme: ThemeName & Revisions & { invented: boolean },
): Promise<Id> {
  const id = newId();
  const { nameEn, nameEs, sourceLanguage, sourceRevision, translatedRevision, invented } = theme;
  await tx.theme.create({
    data: {
      ...{ id, nameEn, nameEs, sourceLanguage, sourceRevision, translatedRevision, invented },
      ...{ createdById: actor.personId, createdAt: now },
    },
  });
  return id;
}

export async function saveTheme(
  tx: Transaction,
  id: Id,
  { nameEn, nameEs, ...revisions }: ThemeName & Revisions,
): Promise<void> {
  const { sourceLanguage, sourceRevision, translatedRevision } = revisions;
  await tx.theme.update({
    where: { id },
    data: {
      ...{ nameEn, nameEs, sourceLanguage, sourceRevision, translatedRevision },
      version: { increment: 1 },
    },
  });
}

/** Null brings it back. */
export async function saveThemeArchived(
  tx: Transaction,
  id: Id,
  archivedAt: Date | null,
): Promise<void> {
  await tx.theme.update({ where: { id }, data: { archivedAt, version: { increment: 1 } } });
}

/** Adds to what is counted, or takes from it; nobody who edits the name is in the way. */
export async function saveCountsChange(
  tx: Transaction,
  id: Id,
  { concernsEn, concernsEs, conversations }: ThemeCounts,
): Promise<void> {
  await tx.theme.update({
    where: { id },
    data: {
      concernsEn: { increment: concernsEn },
      concernsEs: { increment: concernsEs },
      conversations: { increment: conversations },
    },
  });
}

/** Whether a campaign shows any of these themes. */
export async function areOfCampaigns(tx: Transaction, themeIds: readonly Id[]): Promise<boolean> {
  const row = await tx.campaignTheme.findFirst({
    where: { themeId: { in: [...themeIds] } },
    select: { themeId: true },
  });
  return row !== null;
}
