/**
 * A parent agrees that a concern of theirs is published in their words, or takes that back. Only
 * they can: nobody agrees for them. What they agree to is the text and the words that they read.
 * The log, which never forgets, keeps that they did it and not of which concern.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { findOwnConcern } from "./concern-store.server.ts";
import { createConsent, endConsents, listConsents } from "./consent-store.server.ts";
import { CONSENT_TEXT } from "./consent.ts";
import { lockListening } from "./listening-store.server.ts";

export type Agreement = {
  token: string;
  concernId: Id;
  /** The version of the concern, and of the text, that was on the page. */
  version: number;
  textVersion: number;
};

type Reason = "concern-gone" | "concern-changed" | "consent-text-changed" | FormUsed;

export function agreeToPublish(
  context: SignedInContext,
  order: Agreement,
): Promise<Verdict<undefined, Reason>> {
  const { concernId, version, textVersion } = order;
  return actOnce(context, "agree-to-publish", order, async (tx) => {
    await lockListening(tx);
    const concern = await findOwnConcern(tx, context.actor.personId, concernId);
    if (concern === null) return refuse("concern-gone");
    if (concern.version !== version) return refuse("concern-changed");
    if (textVersion !== CONSENT_TEXT) return refuse("consent-text-changed");
    const inForce = await listConsents(tx, [concernId]);
    // Said twice on two pages: the first one stands.
    if (inForce.length > 0) return accept();

    await createConsent(tx, context, { concernId, textVersion });
    await recordAudit(tx, context, {
      ...{ command: "agree-to-publish", subjectKind: "person", subjectId: context.actor.personId },
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}

export function stopPublishing(
  context: SignedInContext,
  order: { token: string; concernId: Id },
): Promise<Verdict<undefined, "concern-gone" | FormUsed>> {
  const { concernId } = order;
  return actOnce(context, "stop-publishing", order, async (tx) => {
    await lockListening(tx);
    const concern = await findOwnConcern(tx, context.actor.personId, concernId);
    if (concern === null) return refuse("concern-gone");
    if (!(await endConsents(tx, concernId, context.now))) return accept();

    await recordAudit(tx, context, {
      ...{ command: "stop-publishing", subjectKind: "person", subjectId: context.actor.personId },
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}
