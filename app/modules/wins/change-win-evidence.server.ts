/** Writes what proves a win: a link, taken out again; a file shown to everybody, or hidden. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { EvidenceLink } from "#app/modules/campaigns/evidence.ts";
import {
  addLink,
  listEvidence,
  removeEvidence,
} from "#app/modules/campaigns/evidence-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { lockOneWin } from "./lock-win.server.ts";
import { saveFilesPublished, saveFilesRemoved } from "./stored-file-store.server.ts";

export function addWinLink(
  context: SignedInContext,
  order: { token: string; winId: Id; link: EvidenceLink },
): Promise<Verdict<Id, FormUsed>> {
  return actOnce(context, "add-win-link", order, async (tx) => {
    await lockOneWin(tx, order.winId);
    const id = await addLink(tx, context, { kind: "win", id: order.winId }, order.link);
    await recordAudit(tx, context, {
      ...{ command: "add-win-link", subjectKind: "win", subjectId: order.winId },
      fields: ["evidence"],
    });
    await publicPagesChange(tx, context);
    return accept(id);
  });
}

type OfEvidence = { token: string; winId: Id; evidenceId: Id };

/** A win that everybody can read keeps its last evidence. A file's bytes are erased soon after. */
export function removeWinEvidence(
  context: SignedInContext,
  order: OfEvidence,
): Promise<Verdict<undefined, "last-evidence" | "evidence-is-out" | FormUsed>> {
  const { winId, evidenceId } = order;
  return actOnce(context, "remove-win-evidence", order, async (tx) => {
    const win = await lockOneWin(tx, winId);
    const all = await listEvidence(tx, "win", winId);
    const out = all.find(({ id }) => id === evidenceId);
    if (out === undefined) return refuse("evidence-is-out");
    if (win.publishedAt !== null && all.length === 1) return refuse("last-evidence");

    await removeEvidence(tx, context, { kind: "win", id: winId }, evidenceId);
    if (out.file !== null) await saveFilesRemoved(tx, [out.file.id], context.now);
    await recordAudit(tx, context, {
      ...{ command: "remove-win-evidence", subjectKind: "win", subjectId: winId },
      fields: ["evidence"],
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}

/** A file of a published win becomes public, or private again. */
export function showWinFile(
  context: SignedInContext,
  order: OfEvidence & { isPublic: boolean },
): Promise<Verdict<undefined, "win-is-draft" | "evidence-is-out" | FormUsed>> {
  const { winId, evidenceId, isPublic } = order;
  return actOnce(context, "show-win-file", order, async (tx) => {
    const win = await lockOneWin(tx, winId);
    const all = await listEvidence(tx, "win", winId);
    const file = all.find(({ id }) => id === evidenceId)?.file ?? null;
    if (file === null) return refuse("evidence-is-out");
    if (isPublic && win.publishedAt === null) return refuse("win-is-draft");

    await saveFilesPublished(tx, [file.id], isPublic ? context.now : null);
    await recordAudit(tx, context, {
      ...{ command: "show-win-file", subjectKind: "win", subjectId: winId },
      fields: ["publishedAt"],
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}
