/** Follows a pledge: what became of it, with its day and what proves it, and when to look next. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { addLink } from "./evidence-store.server.ts";
import { lockShownPledge, type OfPledge } from "./lock-pledge.server.ts";
import { listOthersOfAsk } from "./pledge-list-store.server.ts";
import { changePledge, checkAhead, isWaiting, type ChangeRefusal } from "./pledge-state.ts";
import { createPledgeChange, findLastPledgeChange, saveNextCheck } from "./pledge-store.server.ts";
import type { Pledge, PledgeChangeFacts } from "./pledge.ts";

export function notePledgeChange(
  context: SignedInContext,
  order: OfPledge & { change: PledgeChangeFacts },
): Promise<Verdict<undefined, ChangeRefusal | "changed-meanwhile" | "heir-missing" | FormUsed>> {
  const { pledgeId, change } = order;
  return actOnce(context, "note-pledge-change", order, async (tx) => {
    const found = await lockShownPledge(tx, order);
    if (!found.ok) return found;
    const { campaign, pledge } = found.value;
    const dated = { ...pledge, changedOn: await findLastPledgeChange(tx, pledgeId) };
    const verdict = changePledge(dated, change, context.today);
    if (!verdict.ok) return verdict;
    const heir = await heirOf(tx, pledge, change);
    if (!heir.ok) return heir;

    const stated = { ...change, supersededBy: heir.value };
    const id = await createPledgeChange(tx, context, pledgeId, stated);
    const subject = { kind: "pledge-change", id } as const;
    for (const link of change.links) await addLink(tx, context, subject, link);
    await recordAudit(tx, context, {
      command: "note-pledge-change",
      subjectKind: "pledge",
      subjectId: pledgeId,
      fields: ["state", "note", "nextCheckOn"],
    });
    if (campaign.publishedAt !== null) await publicPagesChange(tx, context);
    return accept();
  });
}

/** The pledge that stands in its place, where it is superseded by one that is written down. */
async function heirOf(
  tx: Transaction,
  pledge: Pledge,
  { state, supersededBy }: PledgeChangeFacts,
): Promise<Verdict<Id | null, "heir-missing">> {
  if (state !== "superseded" || supersededBy === null) return accept(null);
  const others = await listOthersOfAsk(tx, pledge);
  return others.some(({ id }) => id === supersededBy)
    ? accept(supersededBy)
    : refuse("heir-missing");
}

/** Somebody looked, and nothing has changed: when to look again, or no more. */
export function planCheck(
  context: SignedInContext,
  order: OfPledge & { nextCheckOn: CalendarDate | null },
): Promise<
  Verdict<
    undefined,
    "check-in-past" | "check-of-settled-pledge" | "changed-meanwhile" | "nothing-changed" | FormUsed
  >
> {
  const { pledgeId, nextCheckOn } = order;
  return actOnce(context, "plan-check", order, async (tx) => {
    const found = await lockShownPledge(tx, order);
    if (!found.ok) return found;
    const { pledge } = found.value;
    if (nextCheckOn === pledge.nextCheckOn) return refuse("nothing-changed");
    if (nextCheckOn !== null && !isWaiting(pledge.state)) return refuse("check-of-settled-pledge");
    const verdict = checkAhead(nextCheckOn, context.today);
    if (!verdict.ok) return verdict;

    await saveNextCheck(tx, pledgeId, nextCheckOn);
    await recordAudit(tx, context, {
      command: "plan-check",
      subjectKind: "pledge",
      subjectId: pledgeId,
      fields: ["nextCheckOn"],
    });
    return accept();
  });
}
