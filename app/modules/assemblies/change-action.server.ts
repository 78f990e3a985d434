/** Writes actions: a new one, what it is, cancelled, published and taken back. */
import { confirmed, firstRevisions, revisionsAfter } from "#app/i18n/two-texts.ts";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { findCampaign } from "#app/modules/campaigns/campaign-store.server.ts";
import { saveFilesHidden } from "#app/modules/campaigns/stored-file-store.server.ts";
import type { Context, SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { isInvented } from "#app/platform/invented.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import {
  askedAfter,
  changedAction,
  checkAction,
  missingForPublication,
  PUBLISHED_FIELDS,
  type Action,
  type ActionFacts,
  type ActionRefusal,
} from "./action.ts";
import { createAction, readLockedAction, saveAction, wasHeld } from "./action-store.server.ts";
import { listPutAsks, saveActionCampaigns } from "./put-ask-store.server.ts";

const PLANNED = ["kind", "titleEn", "titleEs", "on", "startTime", "endTime", "place"] as const;

/** Where the action is published, public pages now say something else. */
export async function actionPagesChange(
  tx: Transaction,
  context: Context,
  { publishedAt }: Pick<Action, "publishedAt">,
): Promise<void> {
  if (publishedAt !== null) await publicPagesChange(tx, context);
}

type PlanAction = {
  token: string;
  facts: ActionFacts;
  invented?: boolean;
  /** The campaign that it is planned for, where it is planned for one. */
  campaignId?: Id | null;
};

export function planAction(
  context: SignedInContext,
  order: PlanAction,
): Promise<Verdict<Id, ActionRefusal | FormUsed>> {
  const { facts, invented = isInvented(), campaignId = null } = order;
  return actOnce(context, "plan-action", order, async (tx) => {
    const sound = checkAction(facts, { today: context.today, isPublished: false });
    if (!sound.ok) return sound;
    const revisions = firstRevisions(facts, PUBLISHED_FIELDS, context.language);
    const by = { at: context.now, byId: context.actor.personId };
    const id = await createAction(tx, { facts, revisions, invented }, by);
    const campaign = await findCampaign(tx, campaignId);
    if (campaign !== null) await saveActionCampaigns(tx, id, [campaign.id]);
    await recordAudit(tx, context, {
      command: "plan-action",
      subjectKind: "action",
      subjectId: id,
      fields: [...PLANNED, ...(campaign === null ? [] : (["campaigns"] as const))],
    });
    return accept(id);
  });
}

export type OfAction = {
  token: string;
  actionId: Id;
  /** That was on the page. */
  version: number;
};

type Meanwhile = "changed-meanwhile" | FormUsed;
type WrongDay = "held-in-future" | "ask-after-action";

export function changeAction(
  context: SignedInContext,
  order: OfAction & { facts: ActionFacts },
): Promise<Verdict<undefined, ActionRefusal | WrongDay | Meanwhile | "nothing-changed">> {
  const { actionId, version, facts } = order;
  return actOnce(context, "change-action", order, async (tx) => {
    const action = await readLockedAction(tx, actionId);
    if (action.version !== version) return refuse("changed-meanwhile");
    const isPublished = action.publishedAt !== null;
    const sound = checkAction(facts, { today: context.today, isPublished });
    if (!sound.ok) return sound;
    const moved = await checkDay(tx, context, { action, on: facts.on });
    if (!moved.ok) return moved;
    const fields = changedAction(action, facts);
    if (fields.length === 0) return refuse("nothing-changed");

    const revisions = revisionsAfter(action, facts, PUBLISHED_FIELDS);
    await saveAction(tx, actionId, { ...facts, ...revisions });
    await recordAudit(tx, context, {
      ...{ command: "change-action", subjectKind: "action", subjectId: actionId, fields },
    });
    await actionPagesChange(tx, context, action);
    return accept();
  });
}

type Moving = { action: Action; on: CalendarDate };

/** What was held lies in the past, and no ask was put before it was asked. */
async function checkDay(
  tx: Transaction,
  { today }: SignedInContext,
  { action, on }: Moving,
): Promise<Verdict<undefined, WrongDay>> {
  if (on > today && (await wasHeld(tx, action))) {
    return refuse("held-in-future", { box: "on", todayOn: today });
  }
  const late = askedAfter({ on }, await listPutAsks(tx, action.id));
  if (late === null) return accept();
  return refuse("ask-after-action", { box: "on", askedOn: late.askedOn, actionOn: on });
}

/** What was held cannot be cancelled. What is cancelled stays, with all that was prepared. */
export function cancelAction(
  context: SignedInContext,
  order: OfAction,
): Promise<Verdict<undefined, "action-cancelled" | "action-held" | Meanwhile>> {
  const { actionId, version } = order;
  return actOnce(context, "cancel-action", order, async (tx) => {
    const action = await readLockedAction(tx, actionId);
    if (action.cancelledAt !== null) return refuse("action-cancelled");
    if (await wasHeld(tx, action)) return refuse("action-held");
    if (action.version !== version) return refuse("changed-meanwhile");
    await saveAction(tx, actionId, { cancelledAt: context.now });
    await recordAudit(tx, context, {
      command: "cancel-action",
      subjectKind: "action",
      subjectId: actionId,
      fields: ["cancelledAt"],
    });
    await actionPagesChange(tx, context, action);
    return accept();
  });
}

type Publishing = OfAction & { act: "publish" | "unpublish" | "confirm" };

/** Onto the public pages, off them again, or "the translation is right as it is". */
export function publishAction(
  context: SignedInContext,
  order: Publishing,
): Promise<Verdict<undefined, "published-needs-both" | "changed-meanwhile" | FormUsed>> {
  const { actionId, version, act } = order;
  return actOnce(context, "publish-action", order, async (tx) => {
    const action = await readLockedAction(tx, actionId);
    if (action.version !== version) return refuse("changed-meanwhile");
    if (act === "publish" && missingForPublication(action).length > 0) {
      return refuse("published-needs-both");
    }
    const { sourceLanguage, sourceRevision, translatedRevision } = confirmed(action);
    const right = { sourceLanguage, sourceRevision, translatedRevision };
    const publishedAt = act === "publish" ? context.now : null;
    await saveAction(tx, actionId, act === "confirm" ? right : { publishedAt });
    if (act === "unpublish") await saveFilesHidden(tx, [actionId]);
    await recordAudit(tx, context, {
      command: act === "confirm" ? "confirm-action-translation" : "publish-action",
      subjectKind: "action",
      subjectId: actionId,
      ...(act !== "confirm" && { fields: ["publishedAt"] as const }),
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}
