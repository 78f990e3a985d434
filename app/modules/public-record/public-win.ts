/** A win as lists show it. */
import type { ReadText } from "#app/i18n/two-texts.ts";
import type { Id } from "#app/shared/id.ts";
import type { ExactDay } from "./exact-day.ts";

export type WinLine = Readonly<{
  id: Id;
  slug: string;
  title: ReadText;
  day: ExactDay;
  invented: boolean;
}>;
