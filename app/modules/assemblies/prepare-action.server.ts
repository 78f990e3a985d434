/** Prepares an action: its agenda, the campaigns it belongs to, and the asks that are put at it. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { AuditField } from "#app/modules/audit/audit-fields.ts";
import { agendaVersion, type AgendaPoint } from "#app/modules/meetings/agenda.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { askedAfter, type Action } from "./action.ts";
import { readLockedAction } from "./action-store.server.ts";
import { listPoints, savePoints } from "./agenda-points-store.server.ts";
import { actionPagesChange } from "./change-action.server.ts";
import { ORDER_FIELD } from "./preparing-form.ts";
import {
  listActionCampaigns,
  listOpenAsks,
  listPutAsks,
  saveActionCampaigns,
  savePutAsks,
} from "./put-ask-store.server.ts";

type Of = { token: string; actionId: Id };

async function note(
  tx: Transaction,
  context: SignedInContext,
  { action, command, field }: { action: Action; command: string; field: AuditField },
): Promise<void> {
  await recordAudit(tx, context, {
    ...{ command, subjectKind: "action", subjectId: action.id, fields: [field] },
  });
  await actionPagesChange(tx, context, action);
}

function plain({ minutes, titleEn, titleEs }: AgendaPoint): AgendaPoint {
  return { minutes, titleEn, titleEs };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

type AgendaOrder = Of & { /** Which agenda was on the page. */ version: string } & {
  points: readonly AgendaPoint[];
};

export function writeActionAgenda(
  context: SignedInContext,
  order: AgendaOrder,
): Promise<
  Verdict<undefined, "action-cancelled" | "changed-meanwhile" | "nothing-changed" | FormUsed>
> {
  const { actionId, version, points } = order;
  return actOnce(context, "write-action-agenda", order, async (tx) => {
    const action = await readLockedAction(tx, actionId);
    if (action.cancelledAt !== null) return refuse("action-cancelled");
    const before = await listPoints(tx, actionId);
    if (agendaVersion(before) !== version) return refuse("changed-meanwhile");
    if (same(before.map(plain), points.map(plain))) return refuse("nothing-changed");
    await savePoints(tx, actionId, points.map(plain));
    await note(tx, context, { action, command: "write-action-agenda", field: "agenda" });
    return accept();
  });
}

/** A campaign stays while one of its asks is put at the action. */
export function chooseCampaigns(
  context: SignedInContext,
  order: Of & { campaignIds: readonly Id[] },
): Promise<Verdict<undefined, "campaign-has-asks" | "nothing-changed" | FormUsed>> {
  const { actionId, campaignIds } = order;
  return actOnce(context, "choose-campaigns", order, async (tx) => {
    const action = await readLockedAction(tx, actionId);
    const before = await listActionCampaigns(tx, actionId);
    const put = await listPutAsks(tx, actionId);
    if (put.some(({ campaignId }) => !campaignIds.includes(campaignId))) {
      return refuse("campaign-has-asks");
    }
    const ids = before.map(({ id }) => id);
    if (same(ids.toSorted(), [...campaignIds].toSorted())) return refuse("nothing-changed");
    await saveActionCampaigns(tx, actionId, campaignIds);
    await note(tx, context, { action, command: "choose-campaigns", field: "campaigns" });
    return accept();
  });
}

type PutOrder = Of & {
  /** In the order in which they are put. */
  askIds: readonly Id[];
};

type PutReason =
  "action-cancelled" | "ask-answered-already" | "ask-not-of-campaigns" | "ask-after-action";

/** An ask with an answer stays on the list: what was said to it was said. */
export function putAsks(
  context: SignedInContext,
  order: PutOrder,
): Promise<Verdict<undefined, PutReason | "nothing-changed" | FormUsed>> {
  const { actionId, askIds } = order;
  return actOnce(context, "put-asks", order, async (tx) => {
    const action = await readLockedAction(tx, actionId);
    if (action.cancelledAt !== null) return refuse("action-cancelled");
    const before = await listPutAsks(tx, actionId);
    const open = await listOpenAsks(tx, actionId);
    const chosen = open.filter(({ askId }) => askIds.includes(askId));
    if (chosen.length < askIds.length) return refuse("ask-not-of-campaigns");
    const late = askedAfter(action, chosen);
    if (late !== null) {
      const { askId, askedOn } = late;
      return refuse("ask-after-action", { box: ORDER_FIELD + askId, askedOn, actionOn: action.on });
    }
    if (before.some(({ askId, noted }) => noted > 0 && !askIds.includes(askId))) {
      return refuse("ask-answered-already");
    }
    if (
      same(
        before.map(({ askId }) => askId),
        askIds,
      )
    )
      return refuse("nothing-changed");
    await savePutAsks(tx, actionId, { before, askIds });
    await note(tx, context, { action, command: "put-asks", field: "asks" });
    return accept();
  });
}
