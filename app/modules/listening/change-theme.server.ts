/** Writes themes: a new one, its name, "the translation is right", archived and back. */
import { changedColumns, confirmed, firstRevisions, revisionsAfter } from "#app/i18n/two-texts.ts";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { isInvented } from "#app/platform/invented.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { lockListening } from "./listening-store.server.ts";
import {
  areOfCampaigns,
  createTheme,
  findTheme,
  saveTheme,
  saveThemeArchived,
} from "./theme-store.server.ts";
import { THEME_TEXTS, type Theme, type ThemeName } from "./theme.ts";

export function addTheme(
  context: SignedInContext,
  order: { token: string; name: ThemeName; invented?: boolean },
): Promise<Verdict<Id, FormUsed>> {
  const { name, invented = isInvented() } = order;
  return actOnce(context, "add-theme", order, async (tx) => {
    return accept(await writeTheme(tx, context, name, invented));
  });
}

/** Written in the page's language, where it has a name in both. */
export async function writeTheme(
  tx: Transaction,
  context: SignedInContext,
  name: ThemeName,
  invented: boolean,
): Promise<Id> {
  const revisions = firstRevisions(name, THEME_TEXTS, context.language);
  const id = await createTheme(tx, context, { ...name, ...revisions, invented });
  await recordAudit(tx, context, {
    command: "add-theme",
    subjectKind: "theme",
    subjectId: id,
    fields: ["nameEn", "nameEs"],
  });
  return id;
}

type OfTheme = { token: string; themeId: Id; /** That was on the page. */ version: number };

async function lockTheme(
  tx: Transaction,
  { themeId, version }: OfTheme,
): Promise<Verdict<Theme, "changed-meanwhile">> {
  await lockListening(tx);
  const theme = await findTheme(tx, themeId);
  assert(theme !== null, "themes are never deleted");
  return theme.version === version ? accept(theme) : refuse("changed-meanwhile");
}

export function changeTheme(
  context: SignedInContext,
  order: OfTheme & { name: ThemeName },
): Promise<Verdict<undefined, "changed-meanwhile" | "nothing-changed" | FormUsed>> {
  const { themeId, name } = order;
  return actOnce(context, "change-theme", order, async (tx) => {
    const found = await lockTheme(tx, order);
    if (!found.ok) return found;
    const fields = changedColumns(found.value, name, THEME_TEXTS);
    if (fields.length === 0) return refuse("nothing-changed");

    await saveTheme(tx, themeId, { ...name, ...revisionsAfter(found.value, name, THEME_TEXTS) });
    await recordAudit(tx, context, {
      command: "change-theme",
      subjectKind: "theme",
      subjectId: themeId,
      fields,
    });
    if (await areOfCampaigns(tx, [themeId])) await publicPagesChange(tx, context);
    return accept();
  });
}

/** Says that the older language is right as it is. */
export function confirmThemeName(
  context: SignedInContext,
  order: OfTheme,
): Promise<Verdict<undefined, "changed-meanwhile" | FormUsed>> {
  return actOnce(context, "confirm-theme-name", order, async (tx) => {
    const found = await lockTheme(tx, order);
    if (!found.ok) return found;

    await saveTheme(tx, order.themeId, { ...found.value, ...confirmed(found.value) });
    await recordAudit(tx, context, {
      command: "confirm-theme-name",
      subjectKind: "theme",
      subjectId: order.themeId,
    });
    return accept();
  });
}

/** Out of the lists to choose from, or back into them; what stands under it stays. */
export function archiveTheme(
  context: SignedInContext,
  order: OfTheme,
): Promise<Verdict<undefined, "changed-meanwhile" | FormUsed>> {
  return actOnce(context, "archive-theme", order, async (tx) => {
    const found = await lockTheme(tx, order);
    if (!found.ok) return found;

    const isArchived = found.value.archivedAt !== null;
    await saveThemeArchived(tx, order.themeId, isArchived ? null : context.now);
    await recordAudit(tx, context, {
      command: isArchived ? "restore-theme" : "archive-theme",
      subjectKind: "theme",
      subjectId: order.themeId,
      fields: ["archivedAt"],
    });
    return accept();
  });
}
