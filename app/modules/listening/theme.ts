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
  Readonly<{ id: Id; archivedAt: Date | null; version: number }>;
