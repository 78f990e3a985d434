/** A theme as lists offer it: its name in the reader's language, or in the one that it has. */
import type { ReadText } from "#app/modules/campaigns/published-text.ts";

export type ThemeChoice = { id: string; isArchived: boolean; name: ReadText };
