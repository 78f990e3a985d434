/**
 * Keeps the counts of themes with what is counted: whatever changes concerns, their languages or
 * their themes is done inside `keepCounts`, which adds the difference to each theme.
 */
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { listRounds } from "./concern-store.server.ts";
import { changeOfCounts, countThemes } from "./theme-counts.ts";
import { areOfCampaigns, saveCountsChange } from "./theme-store.server.ts";

/** The caller holds `lockListening`; `listeningIds` are all whose concerns `work` changes. */
export async function keepCounts(
  tx: Transaction,
  context: Context,
  listeningIds: readonly Id[],
  work: () => Promise<void>,
): Promise<void> {
  const before = countThemes(await listRounds(tx, listeningIds));
  await work();
  const changes = changeOfCounts(before, countThemes(await listRounds(tx, listeningIds)));
  for (const [themeId, change] of changes) await saveCountsChange(tx, themeId, change);
  if (changes.size > 0 && (await areOfCampaigns(tx, [...changes.keys()]))) {
    await publicPagesChange(tx, context);
  }
}
