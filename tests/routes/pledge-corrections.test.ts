/** Correcting what a pledge says: what is refused where, what is kept, and what the audit log holds. */
import { expect, test } from "vitest";
import { findPledge } from "#app/modules/campaigns/pledge-store.server.ts";
import { action as correct, loader as form } from "#app/routes/staff.pledges.$id_.edit.tsx";
import { newId } from "#app/shared/id.ts";
import { PLEDGE, pledged } from "#tests/setup/campaigns.ts";
import { acting, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

async function scene({ isPublished = false } = {}) {
  const as = await person({ roles: ["organiser"] });
  const context = await acting(as);
  const { pledgeId, campaignId } = await pledged(context);
  if (isPublished) {
    const at = new Date("2026-04-01T12:00:00Z");
    await context.db.inTransaction((tx) =>
      tx.campaign.update({ where: { id: campaignId }, data: { publishedAt: at } }),
    );
  }
  const at = { path: "/es/staff/pledges/x/edit", params: { id: pledgeId }, as };
  const { body } = await visit(form, at);
  const { values } = body as { values: Record<string, string> };
  const send = (typed: Record<string, string>) =>
    visit(correct, { ...at, form: { ...values, token: newId(), ...typed } });
  const { reader } = context.db;
  const audited = () =>
    reader.auditEntry.findFirst({ where: { subjectId: pledgeId, command: "correct-pledge" } });
  return { pledgeId, reader, at, send, audited, now: () => findPledge(reader, pledgeId) };
}

test("new words without a reason answer 422 at the reason, typed words kept, and 1 audit line later", async () => {
  const { pledgeId, send, audited, now } = await scene({ isPublished: true });
  const words = "Vamos a pagar 4 autobuses.";
  expect(await send({ words })).toMatchObject({
    status: 422,
    body: { values: { words }, errors: [{ field: "reason", reason: "correction-reason-missing" }] },
  });
  expect(await audited()).toBeNull();
  const sent = await send({ words, reason: "The recording says 4" });
  expect(sent.location).toBe(`/es/staff/pledges/${pledgeId}?done=corrected`);
  expect(await now()).toMatchObject({ words, speaker: PLEDGE.speaker, version: 2 });
  expect(await audited()).toMatchObject({
    ...{ fields: "words", reason: "The recording says 4" },
    ...{ before: JSON.stringify({ words: PLEDGE.words }), after: JSON.stringify({ words }) },
  });
});

test("witnesses are added without a reason; a check of 2020 and an older page are refused", async () => {
  const { send, audited, now } = await scene();
  const check = { "nextCheckOn-day": "1", "nextCheckOn-month": "2", "nextCheckOn-year": "2020" };
  expect(await send({ witnesses: "80 madres", ...check })).toMatchObject({
    status: 422,
    body: { values: { witnesses: "80 madres" }, errors: [{ field: "nextCheckOn" }] },
  });
  expect((await send({ witnesses: "80 madres" })).status).toBe(302);
  expect(await now()).toMatchObject({ witnesses: "80 madres", words: PLEDGE.words });
  expect(await audited()).toMatchObject({ before: null, reason: null });
  expect(await send({ witnesses: "90 madres" })).toMatchObject({
    body: { values: { witnesses: "90 madres" }, errors: [{ reason: "changed-meanwhile" }] },
  });
});

test("of a campaign that is not published the log keeps 2 names of fields, and no words", async () => {
  const { send, audited } = await scene();
  const sent = { words: "Rosa preguntó por 4.", speaker: "Demo Other", reason: "A slip" };
  expect((await send(sent)).status).toBe(302);
  expect(await audited()).toMatchObject({ before: null, after: null, reason: "A slip" });
  expect((await audited())?.fields.split(",")).toHaveLength(2);
});

test("a parent leader reads pledges and corrects none: 403", async () => {
  const { at } = await scene();
  const leader = await person({ roles: ["parent-leader"] });
  expect((await visit(form, { ...at, as: leader })).status).toBe(403);
});
