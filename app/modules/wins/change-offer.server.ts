/** Writes offers of places: a new one, its facts, closed to requests and open again. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { isInvented } from "#app/platform/invented.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { assert } from "#app/shared/assert.ts";
import { isAfter, isBefore, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { lockOneWin } from "./lock-win.server.ts";
import { countPlaces } from "./place-counts.ts";
import { changedOfferFacts, type OfferFacts, type PlaceOffer } from "./place-offer.ts";
import { createOffer, findOffer, lockOffer, saveOffer } from "./place-offer-store.server.ts";
import { listRequests } from "./place-request-store.server.ts";

type BadDays = "deadline-passed" | "deadline-after-day";

function checkDays(
  { deadlineOn, happensOn }: OfferFacts,
  today: CalendarDate,
): Verdict<undefined, BadDays> {
  if (isBefore(deadlineOn, today)) return refuse("deadline-passed");
  if (happensOn !== null && isAfter(deadlineOn, happensOn)) return refuse("deadline-after-day");
  return accept();
}

export function addOffer(
  context: SignedInContext,
  order: { token: string; winId: Id; facts: OfferFacts; invented?: boolean },
): Promise<Verdict<Id, BadDays | FormUsed>> {
  const { winId, facts, invented = isInvented() } = order;
  return actOnce(context, "add-place-offer", order, async (tx) => {
    await lockOneWin(tx, winId);
    const days = checkDays(facts, context.today);
    if (!days.ok) return days;
    const id = await createOffer(tx, context, { winId, facts, invented });
    await recordAudit(tx, context, {
      ...{ command: "add-place-offer", subjectKind: "place-offer", subjectId: id },
      fields: ["titleEn", "titleEs", "offered", "deadlineOn"],
    });
    await publicPagesChange(tx, context);
    return accept(id);
  });
}

type OfOffer = {
  token: string;
  winId: Id;
  offerId: Id;
  /** That was on the page. */ version: number;
};

async function lockFreshOffer(
  tx: Transaction,
  { winId, offerId, version }: OfOffer,
): Promise<Verdict<PlaceOffer, "changed-meanwhile">> {
  await lockOffer(tx, offerId);
  const offer = await findOffer(tx, winId, offerId);
  assert(offer !== null, "offers are never deleted");
  return offer.version === version ? accept(offer) : refuse("changed-meanwhile");
}

type Unchangeable = "changed-meanwhile" | "nothing-changed" | "fewer-than-taken";

export function changeOffer(
  context: SignedInContext,
  order: OfOffer & { facts: OfferFacts },
): Promise<Verdict<undefined, Unchangeable | BadDays | FormUsed>> {
  const { offerId, facts } = order;
  return actOnce(context, "change-place-offer", order, async (tx) => {
    const found = await lockFreshOffer(tx, order);
    if (!found.ok) return found;
    const fields = changedOfferFacts(found.value, facts);
    if (fields.length === 0) return refuse("nothing-changed");
    // A deadline that has passed meanwhile may stand; a new one lies ahead.
    const days = fields.includes("deadlineOn")
      ? checkDays(facts, context.today)
      : checkDays(facts, facts.deadlineOn);
    if (!days.ok) return days;
    const { taken } = countPlaces(found.value.offered, await listRequests(tx, offerId));
    if (facts.offered < taken) return refuse("fewer-than-taken", { taken });

    await saveOffer(tx, offerId, facts);
    await recordAudit(tx, context, {
      ...{ command: "change-place-offer", subjectKind: "place-offer", subjectId: offerId, fields },
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}

/** Closes an open offer, or opens a closed one again. */
export function closeOffer(
  context: SignedInContext,
  order: OfOffer,
): Promise<Verdict<undefined, "changed-meanwhile" | FormUsed>> {
  const { offerId } = order;
  return actOnce(context, "close-place-offer", order, async (tx) => {
    const found = await lockFreshOffer(tx, order);
    if (!found.ok) return found;
    const isOpen = found.value.closedAt === null;
    await saveOffer(tx, offerId, { closedAt: isOpen ? context.now : null });
    await recordAudit(tx, context, {
      command: isOpen ? "close-place-offer" : "reopen-place-offer",
      ...{ subjectKind: "place-offer", subjectId: offerId, fields: ["closedAt"] },
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}
