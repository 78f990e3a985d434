/** A win, as the start of a note of what became of its ask: the day, and what was won. */
import { LANGUAGES } from "#app/i18n/languages.ts";
import { textIn } from "#app/i18n/portal-context.tsx";
import { columnOf, readIn } from "#app/i18n/two-texts.ts";
import { dateValues } from "#app/modules/campaigns/campaign-form.ts";
import type { Reader } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { listAsksOfWin } from "./win-origin-store.server.ts";
import { findWin } from "./win-store.server.ts";

/** Empty where that win did not come of that ask; `winId` may be any text. */
export async function readFateOfWin(
  reader: Reader,
  askId: Id,
  winId: unknown,
): Promise<Record<string, string>> {
  const win = await findWin(reader, winId);
  if (win === null) return {};
  const asks = await listAsksOfWin(reader, win.id);
  if (!asks.some(({ id }) => id === askId)) return {};
  const notes = LANGUAGES.map((language) => {
    const title = readIn(win, "title", language).words;
    return [columnOf("note", language), textIn(language).t("wins:fate-note", { win: title })];
  });
  return {
    ...dateValues("on", win.wonOn),
    ...(Object.fromEntries(notes) as Record<string, string>),
  };
}
