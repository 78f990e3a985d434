/** Notes how many of the places that a parent was given were used, and corrects it. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { assert } from "#app/shared/assert.ts";
import { isBefore } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { findOffer, lockOffer } from "./place-offer-store.server.ts";
import { allows } from "./place-request.ts";
import { findRequest, saveRequest } from "./place-request-store.server.ts";

type Note = {
  token: string;
  winId: Id;
  offerId: Id;
  requestId: Id;
  /** That was on the page. */
  version: number;
  used: number;
};

type Refusal = "changed-meanwhile" | "not-happened-yet" | "more-used-than-given" | FormUsed;

export function noteUsed(
  context: SignedInContext,
  order: Note,
): Promise<Verdict<undefined, Refusal>> {
  const { winId, offerId, requestId, version, used } = order;
  return actOnce(context, "note-places-used", order, async (tx) => {
    await lockOffer(tx, offerId);
    const offer = await findOffer(tx, winId, offerId);
    const request = await findRequest(tx, offerId, requestId);
    assert(offer !== null && request !== null, "offers and requests are never deleted");
    if (request.version !== version || !allows(request.state, "note-used")) {
      return refuse("changed-meanwhile");
    }
    if (offer.happensOn !== null && isBefore(context.today, offer.happensOn)) {
      return refuse("not-happened-yet", { happensOn: offer.happensOn });
    }
    if (used > request.given) return refuse("more-used-than-given", { given: request.given });

    const settledAt = context.now;
    await saveRequest(tx, requestId, { state: used > 0 ? "used" : "not-used", used, settledAt });
    await recordAudit(tx, context, {
      ...{ command: "note-places-used", subjectKind: "place-request", subjectId: requestId },
      fields: ["used"],
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}
