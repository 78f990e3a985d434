/** A theme: what several concerns are about, named by people in both languages. Archived, not deleted. */
import type { Revisions, TwoTexts } from "#app/i18n/two-texts.ts";
import type { Id } from "#app/shared/id.ts";
import type { ThemeCounts } from "./theme-counts.ts";

export const THEME_TEXTS = ["name"] as const;
export const LONGEST_THEME = 120;

export type ThemeName = TwoTexts<"name">;

export type Theme = ThemeName &
  Revisions &
  ThemeCounts &
  Readonly<{
    id: Id;
    archivedAt: Date | null;
    /** Of the public record: what published sources report, and no concern that was heard here. */
    publicRecord: boolean;
    version: number;
  }>;

/**
 * Whether concerns may be put under it, and campaigns opened for it. What published sources report
 * is heard from nobody here.
 */
export function isOpenTheme({ archivedAt, publicRecord }: Theme): boolean {
  return archivedAt === null && !publicRecord;
}
