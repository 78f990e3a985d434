/** The sender of the outbox against a real mail server on this machine. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sendMessages } from "#app/modules/notifications/send-messages.server.ts";
import { createMessage } from "#app/modules/notifications/outbox-store.server.ts";
import { database } from "#app/platform/database.server.ts";
import { openMailer, type Mailer } from "#app/platform/mailer.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { newId } from "#app/shared/id.ts";
import { startMailServer, type MailServer } from "#tests/fakes/mail-server.ts";
import { NOW } from "#tests/setup/people.ts";

let server: MailServer;
let mailer: Mailer;

beforeAll(async () => {
  server = await startMailServer();
  mailer = openMailer(server.url);
});

beforeEach(() => {
  server.received.length = 0;
});

afterAll(async () => {
  mailer.close();
  await server.stop();
});

const MINUTE = 60_000;
const at = (minutes: number) => () => new Date(NOW.getTime() + minutes * MINUTE);

async function queue(order: { toName?: string; toAddress?: string; body?: string } = {}) {
  const db = await database();
  const dedupKey = newId();
  await db.inTransaction((tx) =>
    createMessage(tx, {
      kind: "identity:mail.code",
      personId: null,
      planId: null,
      toName: order.toName ?? "Begoña Núñez",
      toAddress: order.toAddress ?? `${dedupKey}@example.org`,
      language: "es",
      subject: "Su próxima cuota",
      body: order.body ?? "Hola:\n\nFaltan £84.33.",
      dedupKey,
      createdAt: NOW,
    }),
  );
  return db;
}

test("a message arrives as it was written, in its language, and is sent once", async () => {
  const db = await queue();
  expect(await sendMessages({ db, mailer, now: at(0) })).toBe(1);
  expect(await sendMessages({ db, mailer, now: at(60) })).toBe(0);
  const [{ mail } = {}] = server.received;
  expect(server.received).toHaveLength(1);
  expect(mail?.subject).toBe("Su próxima cuota");
  expect(mail?.text?.trim()).toBe("Hola:\n\nFaltan £84.33.");
  expect(mail?.to?.[0]?.name).toBe("Begoña Núñez");
  expect(mail?.headers.find(({ key }) => key === "content-language")?.value).toBe("es");
});

test("2 senders at once deliver each of 10 messages once", async () => {
  const db = await database();
  for (let index = 0; index < 10; index += 1) await queue();
  const counts = await Promise.all([0, 1].map(() => sendMessages({ db, mailer, now: at(0) })));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10);
  expect(new Set(server.received.map(({ to }) => to[0])).size).toBe(10);
  expect(server.received).toHaveLength(10);
});

test("after a crash between delivery and note it is sent again with the same Message-ID", async () => {
  const db = await queue();
  const crashing: Mailer = {
    send: async (mail) => {
      await mailer.send(mail);
      await new Promise(() => undefined);
    },
    close: () => undefined,
  };
  void sendMessages({ db, mailer: crashing, now: at(0) });
  await expect.poll(() => server.received.length).toBe(1);

  expect(await sendMessages({ db, mailer, now: at(9) })).toBe(0);
  expect(await sendMessages({ db, mailer, now: at(11) })).toBe(1);
  const [first, second] = server.received.map(({ mail }) => mail.messageId);
  expect(first).toMatch(/^<[0-9a-z]{16}@localhost>$/);
  expect(second).toBe(first);
});

test("a message that the mail server refuses is tried again after 30 seconds, then 1 minute", async () => {
  const db = await queue();
  server.refuseNext(2);
  expect(await sendMessages({ db, mailer, now: at(0) })).toBe(0);
  expect(await sendMessages({ db, mailer, now: at(0.4) })).toBe(0);
  expect(await sendMessages({ db, mailer, now: at(0.6) })).toBe(0);
  expect(await sendMessages({ db, mailer, now: at(1.5) })).toBe(0);
  expect(await sendMessages({ db, mailer, now: at(1.7) })).toBe(1);
  expect(server.received).toHaveLength(1);
});

test("a line break in a name or an address reaches nobody else", async () => {
  const db = await queue({ toName: "Ana\r\nBcc: thief@evil.example" });
  await queue({ toAddress: "ana@example.org\r\nRCPT TO:<thief@evil.example>" });
  await queue({ toAddress: "ana@example.org, thief@evil.example" });
  expect(await sendMessages({ db, mailer, now: at(0) })).toBe(1);
  expect(server.received).toHaveLength(1);
  expect(server.received[0]?.to).toHaveLength(1);
  expect(server.received[0]?.mail.bcc ?? []).toHaveLength(0);
  await db.inTransaction((tx) => tx.outboxMessage.updateMany({ data: { sentAt: NOW } }));
});

test("a sealed message is readable in the mail only, and emptied once it is sent", async () => {
  const sealed = seal("Your code is 402715");
  const db = await queue({ body: sealed });
  expect(sealed).not.toContain("402715");
  expect(await sendMessages({ db, mailer, now: at(0) })).toBe(1);
  expect(server.received[0]?.mail.text?.trim()).toBe("Your code is 402715");
  expect(await db.reader.outboxMessage.count({ where: { body: sealed } })).toBe(0);
});
