/** Keeps offices: a new one, what it is called, and who holds it from which day. */
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
import { followHolder, type HolderRefusal, type Target, type TargetFacts } from "./target.ts";
import {
  createTarget,
  findTarget,
  lockTarget,
  saveHolder,
  saveTarget,
} from "./target-store.server.ts";

export function openTarget(
  context: SignedInContext,
  order: { token: Id; facts: TargetFacts; invented?: boolean },
): Promise<Verdict<Id, FormUsed>> {
  const { facts, invented = isInvented() } = order;
  return actOnce(context, "open-target", order, async (tx) => {
    const id = await createTarget(tx, context, { ...facts, invented });
    await recordAudit(tx, context, {
      command: "open-target",
      subjectKind: "target",
      subjectId: id,
      fields: ["officeEn", "officeEs", "body"],
    });
    return accept(id);
  });
}

type OfTarget = { token: Id; targetId: Id; /** That was on the page. */ version: number };

async function lockShownTarget(
  tx: Transaction,
  { targetId, version }: OfTarget,
): Promise<Verdict<Target, "changed-meanwhile">> {
  await lockTarget(tx, targetId);
  const target = await findTarget(tx, targetId);
  assert(target !== null, "offices are never deleted");
  return target.version === version ? accept(target) : refuse("changed-meanwhile");
}

export function changeTarget(
  context: SignedInContext,
  order: OfTarget & { facts: TargetFacts },
): Promise<Verdict<undefined, "changed-meanwhile" | "nothing-changed" | FormUsed>> {
  const { targetId, facts } = order;
  return actOnce(context, "change-target", order, async (tx) => {
    const found = await lockShownTarget(tx, order);
    if (!found.ok) return found;
    const names = ["officeEn", "officeEs", "body"] as const;
    const fields = names.filter((name) => found.value[name] !== facts[name]);
    if (fields.length === 0) return refuse("nothing-changed");

    await saveTarget(tx, targetId, facts);
    await recordAudit(tx, context, {
      command: "change-target",
      subjectKind: "target",
      subjectId: targetId,
      fields,
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}

/** Somebody new holds the office; whoever was there holds it no longer, and its pledges stay. */
export function nameHolder(
  context: SignedInContext,
  order: OfTarget & { name: string; fromOn: CalendarDate },
): Promise<Verdict<undefined, "changed-meanwhile" | HolderRefusal | FormUsed>> {
  const { targetId, name, fromOn } = order;
  return actOnce(context, "name-holder", order, async (tx) => {
    const found = await lockShownTarget(tx, order);
    if (!found.ok) return found;
    const verdict = followHolder(found.value.holders, { name, fromOn }, context.today);
    if (!verdict.ok) return verdict;

    await saveHolder(tx, targetId, { name, fromOn });
    await recordAudit(tx, context, {
      command: "name-holder",
      subjectKind: "target",
      subjectId: targetId,
      fields: ["holder"],
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}
