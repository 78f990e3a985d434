/** Assemblies, institutions and asks for tests; a test names only what it is about. */
import type { ActionFacts } from "#app/modules/assemblies/action.ts";
import { planAction } from "#app/modules/assemblies/change-action.server.ts";
import { addInstitution } from "#app/modules/assemblies/change-institution.server.ts";
import { chooseCampaigns, putAsks } from "#app/modules/assemblies/prepare-action.server.ts";
import { listPutAsks } from "#app/modules/assemblies/put-ask-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import type { Verdict } from "#app/shared/verdict.ts";
import { actingAs, NOW } from "./people.ts";

export const TODAY = calendarDate("2026-11-21");

export function accepted<Value>(verdict: Verdict<Value>): Value {
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.value;
}

/** An assembly of today, 18:00 to 20:00, in both languages. */
export function facts(changed: Partial<ActionFacts> = {}): ActionFacts {
  return {
    ...{ kind: "assembly", titleEn: "Demo assembly", titleEs: "Asamblea de prueba", on: TODAY },
    ...{ startTime: "18:00", endTime: "20:00", place: "Demo hall", expected: null, came: null },
    ...changed,
  };
}

export async function assembly(
  organiser: SignedInContext,
  changed: Partial<ActionFacts> = {},
): Promise<Id> {
  return accepted(await planAction(organiser, { token: newId(), facts: facts(changed) }));
}

export async function institution(organiser: SignedInContext, name: string): Promise<Id> {
  const joinedOn = calendarDate("2025-09-01");
  const known = { name, kind: "faith", borough: null, joinedOn, leftOn: null } as const;
  return accepted(await addInstitution(organiser, { token: newId(), facts: known }));
}

/** A campaign with so many asks, all to one office; answers the asks' ids. */
export async function campaignWithAsks(
  { db }: SignedInContext,
  count: number,
): Promise<{ campaignId: Id; askIds: Id[] }> {
  const [campaignId, targetId] = [newId(), newId()];
  const askIds = Array.from({ length: count }, () => newId());
  const written = { sourceLanguage: "en", translatedRevision: 1 };
  await db.inTransaction(async (tx) => {
    await tx.campaign.create({
      data: {
        ...{ id: campaignId, slug: campaignId, titleEn: "Demo campaign", titleEs: "Campaña demo" },
        ...{ summaryEn: "", summaryEs: "", folded: "", startedOn: "2026-01-01", createdAt: NOW },
        ...written,
      },
    });
    await tx.target.create({
      data: { id: targetId, officeEn: "Mayor", officeEs: "Alcaldía", createdAt: NOW },
    });
    for (const [index, id] of askIds.entries()) {
      const position = index + 1;
      const [titleEn, titleEs] = [`Ask ${String(position)}`, `Petición ${String(position)}`];
      await tx.ask.create({
        data: { id, campaignId, targetId, position, titleEn, titleEs, askedOn: TODAY, ...written },
      });
    }
  });
  return { campaignId, askIds };
}

export type Held = {
  organiser: SignedInContext;
  leader: SignedInContext;
  actionId: Id;
  /** The asks as they are put, in their order. */
  put: Id[];
};

/** An assembly of today at which so many asks are put. */
export async function heldAssembly({ asks = 2 } = {}): Promise<Held> {
  const organiser = await actingAs(["organiser"]);
  const leader = await actingAs(["parent-leader"]);
  const actionId = await assembly(organiser);
  const { campaignId, askIds } = await campaignWithAsks(organiser, asks);
  const campaignIds = [campaignId];
  accepted(await chooseCampaigns(organiser, { token: newId(), actionId, campaignIds }));
  if (asks > 0) accepted(await putAsks(organiser, { token: newId(), actionId, askIds }));
  const put = await listPutAsks(organiser.db.reader, actionId);
  return { organiser, leader, actionId, put: put.map(({ id }) => id) };
}
