/** Puts concerns under a theme, or takes them out of it. A concern may stand under several. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { listReached, putUnderTheme, takeFromTheme } from "./concern-store.server.ts";
import { keepCounts } from "./keep-counts.server.ts";
import { lockListening } from "./listening-store.server.ts";
import { findTheme } from "./theme-store.server.ts";

export type Grouping = {
  token: string;
  act: "put" | "take";
  themeId: Id;
  concernIds: readonly Id[];
};

type Reason = "theme-gone" | "theme-archived" | "concerns-missing" | FormUsed;

/** `reach` are the cohorts whose concerns the actor may group; others are left alone. */
export function groupConcerns(
  context: SignedInContext,
  reach: readonly Id[],
  order: Grouping,
): Promise<Verdict<undefined, Reason>> {
  const { act, themeId, concernIds } = order;
  return actOnce(context, `${act}-concerns`, order, async (tx) => {
    await lockListening(tx);
    const theme = await findTheme(tx, themeId);
    if (theme === null) return refuse("theme-gone");
    if (act === "put" && theme.archivedAt !== null) return refuse("theme-archived");
    const concerns = await listReached(tx, reach, concernIds);
    if (concerns.length === 0) return refuse("concerns-missing");

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
    return accept();
  });
}
