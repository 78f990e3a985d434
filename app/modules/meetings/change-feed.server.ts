/** A person's calendar address: made once at a time, in the language of the page, and taken back. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { lockRow } from "#app/platform/lock.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { createFeed, findFeedOf, saveFeedRevoked } from "./feed-store.server.ts";

/** Accepts the id of the address. */
export function openFeed(
  context: SignedInContext,
  order: { token: string },
): Promise<Verdict<Id, "feed-there-already" | FormUsed>> {
  const { personId } = context.actor;
  return actOnce(context, "create-feed", order, async (tx) => {
    await lockRow(tx, "Person", personId);
    if ((await findFeedOf(tx, personId)) !== null) return refuse("feed-there-already");

    const id = await createFeed(tx, context, personId);
    const command = "create-feed";
    await recordAudit(tx, context, { command, subjectKind: "calendar-feed", subjectId: id });
    return accept(id);
  });
}

/** From now on the address is like one that never was. */
export function revokeFeed(
  context: SignedInContext,
  order: { token: string },
): Promise<Verdict<undefined, "feed-revoked-already" | FormUsed>> {
  const { personId } = context.actor;
  return actOnce(context, "revoke-feed", order, async (tx) => {
    await lockRow(tx, "Person", personId);
    const feed = await findFeedOf(tx, personId);
    if (feed === null) return refuse("feed-revoked-already");

    await saveFeedRevoked(tx, feed.id, context.now);
    const command = "revoke-feed";
    await recordAudit(tx, context, { command, subjectKind: "calendar-feed", subjectId: feed.id });
    // Files in memory belong to the revision of what is shown.
    await publicPagesChange(tx, context);
    return accept();
  });
}
