/**
 * Corrects a listening and its concerns. One that its form no longer holds is taken out, as if it
 * were withdrawn. Words that are other words end the consent that was given to the former ones.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { AuditField } from "#app/modules/audit/audit-fields.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { checkHeard, type HeardOrder } from "./check-heard.server.ts";
import { createConcern, listConcernsOf, saveConcern } from "./concern-store.server.ts";
import { isConcernChanged, isResaid, type Concern, type SentConcern } from "./concern.ts";
import { endConsents } from "./consent-store.server.ts";
import { forgetWhose } from "./forget-whose.server.ts";
import { keepCounts } from "./keep-counts.server.ts";
import { changedHearing, heardAt, type Heard, type HearingReason } from "./listening.ts";
import { findListening, lockListening, saveListening } from "./listening-store.server.ts";
import { tellHeard, tellReworded, tellTakenAway } from "./tell-heard.server.ts";
import { withoutTrace } from "./withdraw-concern.server.ts";

export type ListeningChange = HeardOrder & {
  token: string;
  id: Id;
  /** The version that was on the page. */
  version: number;
};

type Reason =
  HearingReason | "not-a-member" | "concern-withdrawn" | "changed-meanwhile" | "nothing-changed";

/** Accepts the id of the listening; `cohortId` is the one that it has. */
export function changeListening(
  context: SignedInContext,
  order: ListeningChange,
): Promise<Verdict<Id, Reason | FormUsed>> {
  const { id, cohortId, version, concerns } = order;
  return actOnce(context, "change-listening", order, async (tx) => {
    await lockListening(tx);
    const before = await findListening(tx, [cohortId], id);
    if (before?.version !== version) return refuse("changed-meanwhile");
    const standing = await listConcernsOf(tx, id);
    const gone = concerns.find((sent) => sent.id !== null && !find(standing, sent.id));
    if (gone !== undefined) return refuse("concern-withdrawn", { row: gone.row });
    const known = standing.flatMap(({ personId }) => personId ?? []);
    const verdict = await checkHeard(tx, context, order, known);
    if (!verdict.ok) return verdict;
    const fields = changedFields(before, verdict.value, { standing, concerns });
    if (fields.length === 0) return refuse("nothing-changed");

    await keepCounts(tx, context, [id], async () => {
      await saveListening(tx, id, verdict.value);
      await writeConcerns(tx, context, { order, heard: verdict.value, standing });
    });
    const act = { command: "change-listening", subjectKind: "listening", subjectId: id } as const;
    await recordAudit(tx, context, { ...act, fields });
    return accept(id);
  });
}

function find(standing: readonly Concern[], id: Id | null): Concern | undefined {
  return standing.find((concern) => concern.id === id);
}

type Both = { standing: readonly Concern[]; concerns: readonly SentConcern[] };

function changedFields(before: Heard, after: Heard, { standing, concerns }: Both): AuditField[] {
  const kept = concerns.filter((sent) => {
    const stored = find(standing, sent.id);
    return stored !== undefined && !isConcernChanged(stored, sent);
  });
  const isSame = kept.length === concerns.length && kept.length === standing.length;
  return [...changedHearing(before, after), ...(isSame ? [] : (["concerns"] as const))];
}

type Writing = { order: ListeningChange; heard: Heard; standing: readonly Concern[] };

async function writeConcerns(
  tx: Transaction,
  context: SignedInContext,
  { order: { id: listeningId, cohortId, concerns }, heard, standing }: Writing,
): Promise<void> {
  for (const stored of standing) {
    const isKept = concerns.some(({ id }) => id === stored.id);
    if (isKept) continue;
    await tellTakenAway(tx, context, stored);
    await withoutTrace(tx, context, stored);
  }
  for (const [place, sent] of concerns.entries()) {
    const at = heardAt(heard.heardOn, place);
    const stored = find(standing, sent.id);
    const concernId =
      stored?.id ?? (await createConcern(tx, { ...sent, listeningId, cohortId, heardAt: at }));
    if (stored !== undefined) await rewrite(tx, context, { stored, sent, at });
    const { personId } = sent;
    if (personId !== null && personId !== stored?.personId) {
      await tellHeard(tx, context, { concernId, personId, heardOn: heard.heardOn });
    }
  }
}

async function rewrite(
  tx: Transaction,
  context: SignedInContext,
  { stored, sent, at }: { stored: Concern; sent: SentConcern; at: Date },
): Promise<void> {
  const isMoved = stored.heardAt.getTime() !== at.getTime();
  if (isMoved || isConcernChanged(stored, sent)) {
    await saveConcern(tx, stored.id, { ...sent, heardAt: at });
  }
  const isTheirs = stored.personId === sent.personId;
  if (isResaid(stored, sent) && (await endConsents(tx, stored.id, context.now, isTheirs))) {
    await publicPagesChange(tx, context);
    if (isTheirs) await tellReworded(tx, context, stored);
  }
  if (!isTheirs) {
    await tellTakenAway(tx, context, stored);
    await forgetWhose(tx, [stored]);
  }
}
