/** Wins, evidence and offers for tests; a test names only what it is about. */
import { addWin, publishWin } from "#app/modules/wins/change-win.server.ts";
import { addEvidenceLink } from "#app/modules/evidence/change-evidence.server.ts";
import { addOffer } from "#app/modules/wins/change-offer.server.ts";
import type { OfferFacts } from "#app/modules/wins/place-offer.ts";
import { findOffer } from "#app/modules/wins/place-offer-store.server.ts";
import type { WinFacts } from "#app/modules/wins/win.ts";
import { findWin } from "#app/modules/wins/win-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import type { Verdict } from "#app/shared/verdict.ts";

const WIN: WinFacts = {
  ...{ titleEn: "Twenty seats at an open day", titleEs: "Veinte cupos en una jornada" },
  ...{ summaryEn: "The university pays the coach.", summaryEs: "La universidad paga el autobús." },
  ...{ servesEn: "Families in Peckham", servesEs: "Familias de Peckham" },
  ...{ slug: "", wonOn: calendarDate("2026-11-01"), wonOnExact: "day", targetId: null },
};

export function winFacts(facts: Partial<WinFacts> = {}): WinFacts {
  return { ...WIN, ...facts };
}

export function valueOf<Value>(verdict: Verdict<Value>): Value {
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.value;
}

/** A draft in both languages, without evidence. */
export async function win(
  organiser: SignedInContext,
  facts: Partial<WinFacts> = {},
): Promise<string> {
  const order = { token: newId(), facts: winFacts(facts), writtenIn: "en" as const };
  return valueOf(await addWin(organiser, order));
}

export async function versionOf(organiser: SignedInContext, winId: string): Promise<number> {
  return (await findWin(organiser.db.reader, winId))!.version;
}

export async function withLink(organiser: SignedInContext, winId: string): Promise<string> {
  const link = { url: "https://example.org/news", label: "News", labelIn: "en", on: null } as const;
  const subject = { kind: "win", id: winId } as const;
  return valueOf(await addEvidenceLink(organiser, { token: newId(), subject, link }));
}

export async function published(organiser: SignedInContext, winId: string): Promise<void> {
  const version = await versionOf(organiser, winId);
  valueOf(await publishWin(organiser, { token: newId(), winId, version }));
}

export async function publishedWin(organiser: SignedInContext): Promise<string> {
  const winId = await win(organiser);
  await withLink(organiser, winId);
  await published(organiser, winId);
  return winId;
}

const OFFER: OfferFacts = {
  ...{ kind: "open-day-seat", titleEn: "Open day seats", titleEs: "Cupos en la jornada" },
  ...{ offered: 20, valuePence: null, happensOn: calendarDate("2026-12-10") },
  deadlineOn: calendarDate("2026-12-05"),
};

export function offerFacts(facts: Partial<OfferFacts> = {}): OfferFacts {
  return { ...OFFER, ...facts };
}

/** An offer of a published win. */
export async function offer(organiser: SignedInContext, facts: Partial<OfferFacts> = {}) {
  const winId = await publishedWin(organiser);
  const order = { token: newId(), winId, facts: offerFacts(facts) };
  const offerId = valueOf(await addOffer(organiser, order));
  return { winId, offerId };
}

export async function offerVersion(
  organiser: SignedInContext,
  of: { winId: string; offerId: string },
): Promise<number> {
  return (await findOffer(organiser.db.reader, of.winId, of.offerId))!.version;
}
