/**
 * Puts concerns under a theme, one that is there or one that is named here, or takes them out of
 * it. A concern may stand under several.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { isInvented } from "#app/platform/invented.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { writeTheme } from "./change-theme.server.ts";
import { listReached, putUnderTheme, takeFromTheme } from "./concern-store.server.ts";
import { keepCounts } from "./keep-counts.server.ts";
import { lockListening } from "./listening-store.server.ts";
import { findTheme } from "./theme-store.server.ts";
import type { ThemeName } from "./theme.ts";

/** A theme that stands already, or the name of one that begins with these concerns. */
type Under = { themeId: Id; name?: undefined } | { themeId?: undefined; name: ThemeName };

export type Grouping = Under & {
  token: string;
  act: "put" | "take";
  concernIds: readonly Id[];
};

type Reason = "theme-gone" | "theme-archived" | "theme-of-record" | "concerns-missing" | FormUsed;

/**
 * `reach` are the cohorts whose concerns the actor may group; others are left alone. Answers the
 * theme.
 */
export function groupConcerns(
  context: SignedInContext,
  reach: readonly Id[],
  order: Grouping,
): Promise<Verdict<Id, Reason>> {
  const { act, concernIds } = order;
  return actOnce(context, `${act}-concerns`, order, async (tx) => {
    await lockListening(tx);
    const concerns = await listReached(tx, reach, concernIds);
    if (concerns.length === 0) return refuse("concerns-missing");
    const chosen = await chooseTheme(tx, context, order);
    if (!chosen.ok) return chosen;
    const themeId = chosen.value;

    const listeningIds = [...new Set(concerns.map(({ listeningId }) => listeningId))];
    await keepCounts(tx, context, listeningIds, async () => {
      for (const concern of concerns) {
        const place = { themeId, concern, byId: context.actor.personId, at: context.now };
        if (act === "put") await putUnderTheme(tx, place);
        else await takeFromTheme(tx, themeId, concern.id);
      }
    });
    await recordAudit(tx, context, {
      command: act === "put" ? "group-concerns" : "ungroup-concerns",
      subjectKind: "theme",
      subjectId: themeId,
      fields: ["concerns"],
    });
    return accept(themeId);
  });
}

async function chooseTheme(
  tx: Transaction,
  context: SignedInContext,
  { act, themeId, name }: Grouping,
): Promise<Verdict<Id, "theme-gone" | "theme-archived" | "theme-of-record">> {
  if (name !== undefined) return accept(await writeTheme(tx, context, name, isInvented()));
  const theme = await findTheme(tx, themeId);
  if (theme === null) return refuse("theme-gone");
  if (act === "put" && theme.publicRecord) return refuse("theme-of-record");
  return act === "put" && theme.archivedAt !== null ? refuse("theme-archived") : accept(theme.id);
}
