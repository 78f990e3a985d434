/** Writes the programme's sessions: a new one, its facts, out of the programme and back into it. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { changedSession, type SessionFacts } from "./training-session.ts";
import {
  createTrainingSession,
  findTrainingSession,
  lockTrainingSession,
  saveTrainingSession,
  saveTrainingSessionArchived,
} from "./training-store.server.ts";

export function addTrainingSession(
  context: SignedInContext,
  order: { token: string; facts: SessionFacts },
): Promise<Verdict<Id, FormUsed>> {
  return actOnce(context, "add-training-session", order, async (tx) => {
    const id = await createTrainingSession(tx, context, order.facts);
    await recordAudit(tx, context, {
      command: "add-training-session",
      subjectKind: "training-session",
      subjectId: id,
      fields: ["topic", "titleEn", "titleEs", "aims"],
    });
    return accept(id);
  });
}

type OfSession = { token: string; sessionId: Id; /** That was on the page. */ version: number };

export function changeTrainingSession(
  context: SignedInContext,
  order: OfSession & { facts: SessionFacts },
): Promise<Verdict<undefined, "changed-meanwhile" | "nothing-changed" | FormUsed>> {
  const { sessionId, version, facts } = order;
  return actOnce(context, "change-training-session", order, async (tx) => {
    await lockTrainingSession(tx, sessionId);
    const session = await findTrainingSession(tx, sessionId);
    assert(session !== null, "sessions are never deleted");
    if (session.version !== version) return refuse("changed-meanwhile");
    const fields = changedSession(session, facts);
    if (fields.length === 0) return refuse("nothing-changed");

    await saveTrainingSession(tx, sessionId, facts);
    await recordAudit(tx, context, {
      command: "change-training-session",
      subjectKind: "training-session",
      subjectId: sessionId,
      fields,
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}

/** Out of the programme, or back into it: meetings that have it keep it. */
export function archiveTrainingSession(
  context: SignedInContext,
  order: OfSession,
): Promise<Verdict<undefined, "changed-meanwhile" | FormUsed>> {
  const { sessionId, version } = order;
  return actOnce(context, "archive-training-session", order, async (tx) => {
    await lockTrainingSession(tx, sessionId);
    const session = await findTrainingSession(tx, sessionId);
    assert(session !== null, "sessions are never deleted");
    if (session.version !== version) return refuse("changed-meanwhile");

    const isArchived = session.archivedAt !== null;
    await saveTrainingSessionArchived(tx, sessionId, isArchived ? null : context.now);
    await recordAudit(tx, context, {
      command: isArchived ? "restore-training-session" : "archive-training-session",
      subjectKind: "training-session",
      subjectId: sessionId,
      fields: ["archivedAt"],
    });
    return accept();
  });
}
