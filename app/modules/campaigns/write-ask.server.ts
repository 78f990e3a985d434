/** Writes an ask: a new one, its words, office and place, "the translation is right". */
import type { Language } from "#app/i18n/languages.ts";
import { firstRevisions, missingColumns, revisionsAfter } from "#app/i18n/two-texts.ts";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import {
  createAsk,
  findFirstAfter,
  listAsks,
  saveAsk,
  saveAskCurrent,
  saveOrder,
} from "./ask-store.server.ts";
import { ASK_FIELDS, changedAsk, type Ask, type AskFacts } from "./ask.ts";
import type { Campaign } from "./campaign.ts";
import { lockKnownCampaign, lockShownAsk, type OfAsk } from "./lock-campaign.server.ts";
import { findTarget } from "./target-store.server.ts";

type Refusal = "target-missing" | "published-needs-both" | FormUsed;

export function addAsk(
  context: SignedInContext,
  order: { token: Id; campaignId: Id; facts: AskFacts; writtenIn: Language },
): Promise<Verdict<Id, Refusal>> {
  const { campaignId, facts, writtenIn } = order;
  return actOnce(context, "add-ask", order, async (tx) => {
    const campaign = await lockKnownCampaign(tx, campaignId);
    const sound = await check(tx, campaign, facts);
    if (!sound.ok) return sound;

    const id = await createAsk(tx, campaignId, facts, firstRevisions(facts, ASK_FIELDS, writtenIn));
    await recordAudit(tx, context, {
      command: "add-ask",
      subjectKind: "ask",
      subjectId: id,
      fields: ["titleEn", "titleEs", "detailEn", "detailEs", "targetId", "askedOn"],
    });
    if (campaign.publishedAt !== null) await publicPagesChange(tx, context);
    return accept(id);
  });
}

/** An ask has an office; and what the public reads stands in both languages. */
async function check(
  tx: Transaction,
  { publishedAt }: Campaign,
  facts: AskFacts,
): Promise<Verdict<undefined, "target-missing" | "published-needs-both">> {
  if ((await findTarget(tx, facts.targetId)) === null) return refuse("target-missing");
  const [missing] = publishedAt === null ? [] : missingColumns(facts, ASK_FIELDS, ["title"]);
  return missing === undefined ? accept() : refuse("published-needs-both", { field: missing });
}

type Changing = OfAsk & {
  facts: AskFacts;
  /** From 1; beyond the last is the last. */
  position: number;
};

export function changeAskFacts(
  context: SignedInContext,
  order: Changing,
): Promise<
  Verdict<undefined, Refusal | "changed-meanwhile" | "nothing-changed" | "ask-after-its-change">
> {
  const { askId, facts, position } = order;
  return actOnce(context, "change-ask", order, async (tx) => {
    const found = await lockShownAsk(tx, order);
    if (!found.ok) return found;
    const { campaign, ask } = found.value;
    const sound = await check(tx, campaign, facts);
    if (!sound.ok) return sound;
    const first = await findFirstAfter(tx, askId);
    if (first !== null && facts.askedOn > first) {
      return refuse("ask-after-its-change", { firstOn: first });
    }
    const changed = changedAsk(ask, facts);
    const isMoved = await moveTo(tx, ask, position);
    if (changed.length === 0 && !isMoved) return refuse("nothing-changed");

    await saveAsk(tx, askId, facts, revisionsAfter(ask, facts, ASK_FIELDS));
    const fields = isMoved ? ([...changed, "position"] as const) : changed;
    await recordAudit(tx, context, {
      command: "change-ask",
      subjectKind: "ask",
      subjectId: askId,
      fields,
    });
    if (campaign.publishedAt !== null) await publicPagesChange(tx, context);
    return accept();
  });
}

/** Whether the order of the asks is now another one. */
async function moveTo(tx: Transaction, ask: Ask, position: number): Promise<boolean> {
  const before = (await listAsks(tx, ask.campaignId)).map(({ id }) => id);
  const after = before.filter((id) => id !== ask.id);
  after.splice(position - 1, 0, ask.id);
  if (after.join() === before.join()) return false;
  await saveOrder(tx, after);
  return true;
}

/** Says that the older language is right as it is. */
export function confirmAskTranslation(
  context: SignedInContext,
  order: OfAsk,
): Promise<Verdict<undefined, "changed-meanwhile" | FormUsed>> {
  return actOnce(context, "confirm-ask-translation", order, async (tx) => {
    const found = await lockShownAsk(tx, order);
    if (!found.ok) return found;
    const { campaign, ask } = found.value;
    if (ask.translatedRevision > 0) await saveAskCurrent(tx, ask);
    await recordAudit(tx, context, {
      command: "confirm-ask-translation",
      subjectKind: "ask",
      subjectId: ask.id,
    });
    if (campaign.publishedAt !== null) await publicPagesChange(tx, context);
    return accept();
  });
}
