/** A theme as lists offer it: its name in the reader's language, or in the one that it has. */
import type { ReadText } from "#app/i18n/two-texts.ts";

export type ThemeChoice = {
  id: string;
  /** Whether concerns may be put under it: it is neither archived nor of the public record. */
  isOpen: boolean;
  name: ReadText;
};
