/** Writes down what somebody in office promised for an ask, in their exact words. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { isInvented } from "#app/platform/invented.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { findAsk } from "./ask-store.server.ts";
import { addLink } from "./evidence-store.server.ts";
import type { EvidenceLink } from "./evidence.ts";
import { lockKnownCampaign } from "./lock-campaign.server.ts";
import { isActionOf, isPromisedAt, listPledgesOfAction } from "./pledge-list-store.server.ts";
import { givePledge, type PledgeRefusal } from "./pledge-state.ts";
import { createPledge } from "./pledge-store.server.ts";
import type { PledgeFacts } from "./pledge.ts";
import { findTarget } from "./target-store.server.ts";

export type RecordPledge = {
  token: Id;
  campaignId: Id;
  askId: Id;
  facts: PledgeFacts;
  links: readonly EvidenceLink[];
  /** The event whose answer it is, in place of one that is chosen; one answer is one pledge. */
  givenAt?: Id | null;
  invented?: boolean;
};

type Refusal = PledgeRefusal | "target-missing" | "event-missing" | "answer-has-pledge" | FormUsed;

export function recordPledge(
  context: SignedInContext,
  order: RecordPledge,
): Promise<Verdict<Id, Refusal>> {
  const { campaignId, askId, links, givenAt = null, invented = isInvented() } = order;
  const facts = { ...order.facts, actionId: givenAt ?? order.facts.actionId };
  return actOnce(context, "record-pledge", order, async (tx) => {
    const campaign = await lockKnownCampaign(tx, campaignId);
    const ask = await findAsk(tx, campaignId, askId);
    assert(ask !== null, "asks are never deleted");
    const verdict = givePledge(facts, ask.askedOn, context.today);
    if (!verdict.ok) return verdict;
    if ((await findTarget(tx, facts.targetId)) === null) return refuse("target-missing");
    if (!(await isEvent(tx, campaignId, facts.actionId, context.today))) {
      return refuse("event-missing");
    }
    if (givenAt !== null) {
      const answer = { askId, actionId: givenAt };
      if (!(await isPromisedAt(tx, answer))) return refuse("event-missing");
      if (await hasPledge(tx, answer)) return refuse("answer-has-pledge");
    }
    const id = await createPledge(tx, context, { askId, facts, invented });
    for (const link of links) await addLink(tx, context, { kind: "pledge", id }, link);
    await recordAudit(tx, context, {
      command: "record-pledge",
      subjectKind: "pledge",
      subjectId: id,
      fields: ["words", "saidBy", "targetId", "date", "nextCheckOn"],
    });
    if (campaign.publishedAt !== null) await publicPagesChange(tx, context);
    return accept(id);
  });
}

/** Whether it is no event at all, or one of the campaign's that has begun. */
async function isEvent(
  tx: Transaction,
  campaignId: Id,
  actionId: Id | null,
  today: CalendarDate,
): Promise<boolean> {
  return actionId === null || isActionOf(tx, { campaignId, actionId }, today);
}

type OfAnswer = { askId: Id; actionId: Id };

async function hasPledge(tx: Transaction, { askId, actionId }: OfAnswer): Promise<boolean> {
  return (await listPledgesOfAction(tx, actionId)).some((one) => one.askId === askId);
}
