/** Whoever leads a campaign hears of a check once, on its day, outside of quiet hours. */
import { expect, test } from "vitest";
import { changeCampaign } from "#app/modules/campaigns/change-campaign.server.ts";
import { findCampaign } from "#app/modules/campaigns/campaign-store.server.ts";
import { planCheck } from "#app/modules/campaigns/follow-pledge.server.ts";
import { countChecksDue } from "#app/modules/campaigns/pledge-list-store.server.ts";
import { findPledge } from "#app/modules/campaigns/pledge-store.server.ts";
import { remindChecks } from "#app/modules/campaigns/remind-checks.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { calendarDate, todayInLondon } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pledged } from "#tests/setup/campaigns.ts";
import { acting, actingAs, person } from "#tests/setup/people.ts";

function at(time: string) {
  return contextFor(null, new Date(time), "en");
}

async function messages(personId: string) {
  const { db } = await at("2026-11-21T12:00:00Z");
  return db.reader.outboxMessage.findMany({
    where: { personId, kind: "campaigns:mail.check" },
    orderBy: { createdAt: "asc" },
  });
}

test("on the day of the check 1 message in the lead's language, however often it is looked for", async () => {
  const organiser = await actingAs(["organiser"]);
  const lead = await person({ roles: ["organiser"], language: "es" });
  const made = await pledged(organiser, { nextCheckOn: calendarDate("2026-12-01") });
  const before = (await findCampaign(organiser.db.reader, made.campaignId))!;
  await changeCampaign(organiser, {
    ...{ token: newId(), campaignId: made.campaignId, version: before.version },
    facts: { ...before, leadId: lead },
  });
  await remindChecks(await at("2026-11-30T23:30:00Z"));
  expect(await messages(lead)).toHaveLength(0);
  const day = await at("2026-12-01T09:00:00Z");
  await Promise.all([remindChecks(day), remindChecks(day)]);
  await remindChecks(await at("2026-12-02T09:00:00Z"));
  const [message, ...more] = await messages(lead);
  expect(more).toEqual([]);
  expect(message).toMatchObject({ language: "es", notBefore: null });
  expect(message!.body).toContain("Vamos a pagar 3 autobuses.");
  expect(message!.body).toContain("Escrito en español");
  expect(message!.body).toContain(`/es/staff/pledges/${made.pledgeId}`);

  // Looked at again on another day: another occasion, held back until 08:00.
  const { version } = (await findPledge(organiser.db.reader, made.pledgeId))!;
  const again = await acting(lead, { now: new Date("2026-12-02T10:00:00Z") });
  await planCheck(again, {
    ...{ token: newId(), campaignId: made.campaignId, pledgeId: made.pledgeId, version },
    nextCheckOn: calendarDate("2026-12-10"),
  });
  await remindChecks(await at("2026-12-10T03:00:00Z"));
  const both = await messages(lead);
  expect(both.map(({ notBefore }) => notBefore)).toEqual([null, new Date("2026-12-10T08:00:00Z")]);
});

test("a lead who lost the role is told no more: somebody who manages campaigns is", async () => {
  const organiser = await actingAs(["organiser"]);
  const made = await pledged(organiser, { nextCheckOn: calendarDate("2026-12-03") });
  const { db } = organiser;
  await db.inTransaction((tx) =>
    tx.roleGrant.updateMany({
      where: { personId: organiser.actor.personId },
      data: { revokedAt: new Date("2026-11-25T12:00:00Z") },
    }),
  );
  const day = await at("2026-12-03T09:00:00Z");
  expect(await countChecksDue(db.reader, todayInLondon(day.now))).toBeGreaterThan(0);
  await remindChecks(day);
  expect(await messages(organiser.actor.personId)).toHaveLength(0);
  const key = `pledge-check ${made.pledgeId} 2026-12-03`;
  const told = await db.reader.outboxMessage.findMany({ where: { dedupKey: key } });
  expect(told).toHaveLength(1);
});
