/** Families who asked not to be e-mailed: staff tell them, and the portal sends them codes only. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { requestCode } from "#app/modules/identity/request-code.server.ts";
import {
  findTellingFile,
  listFamiliesToTell,
  listToTell,
} from "#app/modules/notifications/by-hand-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import { sendMessages } from "#app/modules/notifications/send-messages.server.ts";
import { tellByHand } from "#app/modules/notifications/tell-by-hand.server.ts";
import { countWaiting } from "#app/modules/payment-plans/plan-work-store.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { database } from "#app/platform/database.server.ts";
import { openMailer, type Mailer } from "#app/platform/mailer.server.ts";
import { newId } from "#app/shared/id.ts";
import { startMailServer, type MailServer } from "#tests/fakes/mail-server.ts";
import { agreedPlan, type AgreedPlan } from "#tests/setup/agreed-plan.ts";
import { acting, actingAs, NOW, person } from "#tests/setup/people.ts";

let server: MailServer;
let mailer: Mailer;

beforeAll(async () => {
  server = await startMailServer();
  mailer = openMailer(server.url);
});

afterAll(async () => {
  mailer.close();
  await server.stop();
});

const done = { ok: true, value: undefined };
const officer = () => actingAs(["plan-officer"]);

type Wish = { contactBy?: string; email?: string | null; phone?: string | null };

/** A plan whose family wishes to be reached in that way. */
async function planOf({ contactBy = "phone", email, phone = "020 7946 0018" }: Wish = {}) {
  const borrowerId = await person({ language: "es", ...(email !== undefined && { email }) });
  const plan = await agreedPlan({ borrowerId });
  const db = await database();
  await db.inTransaction(async (tx) => {
    await tx.person.update({ where: { id: borrowerId }, data: { phone } });
    await tx.household.update({ where: { borrowerId }, data: { contactBy } });
  });
  return plan;
}

async function tellNews({ id }: AgreedPlan, personId: string, dedupKey: string = newId()) {
  const context = await contextFor(null, NOW, "en");
  await context.db.inTransaction((tx) =>
    queueMessage(tx, context, {
      personId,
      text: "plans:mail.check-asked",
      dedupKey,
      planId: id,
      link: (to) => to.plan(id),
    }),
  );
}

async function openNews(planId: string) {
  return listToTell((await database()).reader, planId);
}

/** Subjects that reach this person's address when everything is sent. */
async function mailed(personId: string): Promise<(string | undefined)[]> {
  const db = await database();
  while ((await sendMessages({ db, mailer, now: () => NOW })) > 0);
  const { email } = await db.reader.person.findUniqueOrThrow({ where: { id: personId } });
  return server.received.filter(({ to }) => to[0] === email).map(({ mail }) => mail.subject);
}

test("by telephone or post is told by staff, in the family's language; by e-mail is mailed", async () => {
  for (const contactBy of ["phone", "post"]) {
    const plan = await planOf({ contactBy });
    await tellNews(plan, plan.borrowerId);
    expect(await mailed(plan.borrowerId)).toEqual([]);
    expect(await openNews(plan.id)).toMatchObject([{ language: "es" }]);
    const { reader } = await database();
    const rows = await reader.outboxMessage.findMany({ where: { planId: plan.id } });
    expect(rows).toMatchObject([{ channel: contactBy, attempts: 0, claimedAt: null }]);
  }
  const plan = await planOf({ contactBy: "email" });
  await tellNews(plan, plan.borrowerId);
  expect(await mailed(plan.borrowerId)).toHaveLength(1);
  expect(await openNews(plan.id)).toEqual([]);
});

test("without an e-mail address a family is told by staff, and one occasion is 1 piece of news", async () => {
  const plan = await planOf({ contactBy: "email", email: null });
  const key = newId();
  await tellNews(plan, plan.borrowerId, key);
  await tellNews(plan, plan.borrowerId, key);
  expect(await openNews(plan.id)).toHaveLength(1);
});

test("a sign-in code that such a family asks for is mailed all the same", async () => {
  const plan = await planOf({ contactBy: "phone" });
  const db = await database();
  const { email } = await db.reader.person.findUniqueOrThrow({ where: { id: plan.borrowerId } });
  const visitor = await contextFor(null, NOW, "es");
  await requestCode(visitor, { address: email ?? "", returnTo: null });
  expect(await mailed(plan.borrowerId)).toHaveLength(1);
});

test("an adviser who is called about an own plan is mailed about everybody else's", async () => {
  const own = await planOf({ contactBy: "phone" });
  const plan = await planOf();
  await tellNews(plan, own.borrowerId);
  expect(await mailed(own.borrowerId)).toHaveLength(1);
  expect(await openNews(plan.id)).toEqual([]);
});

test("what an officer told is noted once, audited, and leaves the lists", async () => {
  const plan = await planOf();
  await tellNews(plan, plan.borrowerId);
  await tellNews(plan, plan.borrowerId);
  const context = await officer();
  const { reader } = context.db;
  const asked = { today: context.today, personId: context.actor.personId };
  const before = await countWaiting(reader, asked);
  const page = { skip: 0, take: 100 };
  const waiting = await listFamiliesToTell(reader, context.actor.personId, page);
  expect(waiting.find(({ planId }) => planId === plan.id)).toMatchObject({
    ...{ planNumber: plan.number, way: "phone", language: "es", count: 2, since: NOW },
  });

  const messageIds = (await openNews(plan.id)).map(({ id }) => id);
  const telling = { token: newId(), planId: plan.id, messageIds };
  const both = await Promise.all([tellByHand(context, telling), tellByHand(context, telling)]);
  expect(both).toEqual([done, done]);
  expect(await openNews(plan.id)).toEqual([]);
  expect((await countWaiting(reader, asked)).toTell).toBe(before.toTell - 1);
  const lines = await reader.auditEntry.findMany({ where: { subjectId: plan.id } });
  expect(lines).toMatchObject([{ command: "tell-family", actorId: context.actor.personId }]);
  const rows = await reader.outboxMessage.findMany({ where: { planId: plan.id } });
  expect(rows.map(({ toldById, sentAt }) => [toldById, sentAt])).toEqual([
    [context.actor.personId, NOW],
    [context.actor.personId, NOW],
  ]);
});

test("of 2 officers who note the same call at once one does, the other is told; news in between stays", async () => {
  const plan = await planOf();
  await tellNews(plan, plan.borrowerId);
  const messageIds = (await openNews(plan.id)).map(({ id }) => id);
  await tellNews(plan, plan.borrowerId);
  const verdicts = await Promise.all(
    [await officer(), await officer()].map((context) =>
      tellByHand(context, { token: newId(), planId: plan.id, messageIds }),
    ),
  );
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts.find(({ ok }) => !ok)).toMatchObject({ reason: "told-already" });
  expect(await openNews(plan.id)).toHaveLength(1);
});

test("news of another plan, of one's own, or of mail is not noted as told", async () => {
  const plan = await planOf();
  const other = await planOf();
  await tellNews(other, other.borrowerId);
  const messageIds = (await openNews(other.id)).map(({ id }) => id);
  const context = await officer();
  const swapped = { token: newId(), planId: plan.id, messageIds };
  expect(await tellByHand(context, swapped)).toMatchObject({ reason: "told-already" });

  const borrower = await acting(other.borrowerId);
  const own = { token: newId(), planId: other.id, messageIds };
  expect(await tellByHand(borrower, own)).toMatchObject({ reason: "own-plan" });
  const { reader } = context.db;
  expect(await findTellingFile(reader, other.id, other.borrowerId)).toBeNull();
  const listed = await listFamiliesToTell(reader, other.borrowerId, { skip: 0, take: 100 });
  expect(listed.some(({ planId }) => planId === other.id)).toBe(false);
  expect(await openNews(other.id)).toHaveLength(1);
});
