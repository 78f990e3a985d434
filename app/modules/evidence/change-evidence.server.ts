/** Changes what proves a record: a link more, one piece less, a file shown to everybody or hidden. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { EvidenceLink } from "#app/modules/campaigns/evidence.ts";
import {
  addLink,
  listEvidence,
  removeEvidence as takeOut,
} from "#app/modules/campaigns/evidence-store.server.ts";
import {
  saveFilesPublished,
  saveFilesRemoved,
} from "#app/modules/campaigns/stored-file-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { checkDay, type DayRefusal } from "./evidence-day.ts";
import { lockSubject } from "./subject-store.server.ts";
import type { Subject, SubjectRef } from "./subject.ts";

export function addEvidenceLink(
  context: SignedInContext,
  order: { token: string; subject: SubjectRef; link: EvidenceLink },
): Promise<Verdict<Id, DayRefusal | FormUsed>> {
  return actOnce(context, "add-evidence-link", order, async (tx) => {
    const subject = await lockSubject(tx, order.subject);
    const day = checkDay(order.link.on, context.today);
    if (!day.ok) return day;
    const id = await addLink(tx, context, subject, order.link);
    await note(tx, context, { command: "add-evidence-link", subject });
    return accept(id);
  });
}

type OfEvidence = { token: string; subject: SubjectRef; evidenceId: Id };

/** What keeps its last evidence is never left without. A file's bytes are erased soon after. */
export function removeEvidence(
  context: SignedInContext,
  order: OfEvidence,
): Promise<Verdict<undefined, "last-evidence" | "evidence-is-out" | FormUsed>> {
  return actOnce(context, "remove-evidence", order, async (tx) => {
    const subject = await lockSubject(tx, order.subject);
    const all = await listEvidence(tx, subject.kind, subject.id);
    const out = all.find(({ id }) => id === order.evidenceId);
    if (out === undefined) return refuse("evidence-is-out");
    if (subject.keepsLast && all.length === 1) return refuse("last-evidence");

    await takeOut(tx, context, subject, out.id);
    if (out.file !== null) await saveFilesRemoved(tx, [out.file.id], context.now);
    await note(tx, context, { command: "remove-evidence", subject });
    return accept();
  });
}

/** A file of a published record becomes public, or private again. */
export function showEvidenceFile(
  context: SignedInContext,
  order: OfEvidence & { isPublic: boolean },
): Promise<Verdict<undefined, "record-is-draft" | "evidence-is-out" | FormUsed>> {
  const { evidenceId, isPublic } = order;
  return actOnce(context, "show-evidence-file", order, async (tx) => {
    const subject = await lockSubject(tx, order.subject);
    const all = await listEvidence(tx, subject.kind, subject.id);
    const file = all.find(({ id }) => id === evidenceId)?.file ?? null;
    if (file === null) return refuse("evidence-is-out");
    if (isPublic && !subject.isPublished) return refuse("record-is-draft");

    await saveFilesPublished(tx, [file.id], isPublic ? context.now : null);
    await note(tx, context, { command: "show-evidence-file", subject });
    return accept();
  });
}

async function note(
  tx: Transaction,
  context: SignedInContext,
  { command, subject }: { command: string; subject: Subject },
): Promise<void> {
  const fields = [command === "show-evidence-file" ? "publishedAt" : "evidence"] as const;
  await recordAudit(tx, context, { command, ...subject.audited, fields });
  if (subject.isPublished) await publicPagesChange(tx, context);
}
