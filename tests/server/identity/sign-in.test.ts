/** Signing in by one-time code: who gets in, who does not, and how often. */
import { expect, test } from "vitest";
import { choosePerson, findOpenChoice } from "#app/modules/identity/choose-person.server.ts";
import { redeemCode } from "#app/modules/identity/redeem-code.server.ts";
import { requestCode } from "#app/modules/identity/request-code.server.ts";
import { hashSecret } from "#app/modules/identity/session-cookie.server.ts";
import { findSession } from "#app/modules/identity/session-store.server.ts";
import { contextFor, type Context } from "#app/platform/context.server.ts";
import { database } from "#app/platform/database.server.ts";
import type { Language } from "#app/i18n/languages.ts";
import { newId } from "#app/shared/id.ts";
import { acting, NOW, person } from "#tests/setup/people.ts";

const MINUTE = 60_000;
const visitor = (minutes = 0, language: Language = "en"): Promise<Context> =>
  contextFor(null, new Date(NOW.getTime() + minutes * MINUTE), language);

const newAddress = () => `${newId()}@example.org`;

/** Asks for a code and reads it from the mail. */
async function codeFor(address: string, context?: Context, returnTo: string | null = null) {
  const verdict = await requestCode(context ?? (await visitor()), { address, returnTo });
  if (!verdict.ok) throw new Error(verdict.reason);
  const { codeId: id } = verdict.value;
  const db = await database();
  const message = await db.reader.outboxMessage.findUniqueOrThrow({
    where: { dedupKey: `code:${id}` },
  });
  const code = /\b\d{6}\b/.exec(message.body)?.[0] ?? "";
  return { id, code, message };
}

const typed = (id: string, code: string) => ({ id, code, shared: false, device: "Firefox" });
const other = (code: string) => (code === "000000" ? "000001" : "000000");

async function signInRows(address: string) {
  const db = await database();
  return db.reader.signInCode.findMany({ where: { addressKey: address.toLowerCase() } });
}

test("the right code signs in the one person at the address, and 64 secret characters open it", async () => {
  const email = newAddress();
  const personId = await person({ email });
  const { id, code } = await codeFor(email.toUpperCase(), undefined, "/en/my/plans");
  const verdict = await redeemCode(await visitor(1), typed(id, code));
  expect(verdict).toMatchObject({ ok: true, value: { returnTo: "/en/my/plans", known: true } });
  const session = verdict.ok ? verdict.value.session : null;
  expect(session?.secret).toMatch(/^[0-9a-f]{64}$/);

  const db = await database();
  const found = await findSession(db.reader, hashSecret(session?.secret ?? ""), NOW);
  expect(found?.personId).toBe(personId);
});

test("the code itself stands nowhere in its row", async () => {
  const email = newAddress();
  const { code } = await codeFor(email);
  expect(JSON.stringify(await signInRows(email))).not.toContain(`"${code}"`);
});

test("a code works once, and 2 at the same moment make 1 session", async () => {
  const email = newAddress();
  await person({ email });
  const { id, code } = await codeFor(email);
  const context = await visitor(1);
  const verdicts = await Promise.all([0, 1].map(() => redeemCode(context, typed(id, code))));
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await redeemCode(context, typed(id, code))).toEqual({ ok: false, reason: "code-closed" });
});

test("the 5th wrong try closes the code, also for the right one", async () => {
  const email = newAddress();
  await person({ email });
  const { id, code } = await codeFor(email);
  const context = await visitor(1);
  const reasons: unknown[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    reasons.push(await redeemCode(context, typed(id, other(code))));
  }
  expect(reasons.slice(0, 4)).toEqual(
    [4, 3, 2, 1].map((count) => ({ ok: false, reason: "code-wrong", details: { count } })),
  );
  expect(reasons[4]).toEqual({ ok: false, reason: "code-closed" });
  expect(await redeemCode(context, typed(id, code))).toEqual({ ok: false, reason: "code-closed" });
});

test("20 wrong tries at once are counted as 5", async () => {
  const email = newAddress();
  const { id, code } = await codeFor(email);
  const context = await visitor(1);
  await Promise.all(Array.from({ length: 20 }, () => redeemCode(context, typed(id, other(code)))));
  expect((await signInRows(email))[0]?.attempts).toBe(5);
});

test("a code works in its 10th minute and not after it", async () => {
  const email = newAddress();
  await person({ email });
  const late = await codeFor(email);
  expect(await redeemCode(await visitor(10), typed(late.id, late.code))).toMatchObject({
    reason: "code-closed",
  });
  const timely = await codeFor(email);
  expect((await redeemCode(await visitor(9.9), typed(timely.id, timely.code))).ok).toBe(true);
});

test("a code does not open another's row, and an id that is none is closed", async () => {
  const first = await codeFor(newAddress());
  const second = await codeFor(newAddress());
  const context = await visitor(1);
  if (first.code !== second.code) {
    expect(await redeemCode(context, typed(first.id, second.code))).toMatchObject({
      reason: "code-wrong",
    });
  }
  for (const id of [newId(), "", "../../x", "' or 1=1"]) {
    expect(await redeemCode(context, typed(id, first.code))).toMatchObject({
      reason: "code-closed",
    });
  }
});

test("a known and an unknown address get the same answer and the same kind of mail", async () => {
  const email = newAddress();
  await person({ email });
  const known = await codeFor(email);
  const unknown = await codeFor(newAddress());
  // The id first: six of its own characters may be digits.
  const shape = (text: string) => text.replace(/id=[^&\s]+/g, "id=#").replace(/\d{6}/g, "#");
  expect(shape(known.message.body)).toBe(shape(unknown.message.body));
  expect(known.message.toName).toBe(unknown.message.toName);
});

test("the mail is in the person's language; where nobody is known, in the page's", async () => {
  const email = newAddress();
  await person({ email, language: "es" });
  expect((await codeFor(email, await visitor(0, "en"))).message.language).toBe("es");
  expect((await codeFor(newAddress(), await visitor(0, "es"))).message.language).toBe("es");
});

test("the 6th code for an address within 15 minutes is refused, known or not, and allowed after", async () => {
  for (const email of [newAddress(), newAddress()]) {
    for (let count = 0; count < 5; count += 1) await codeFor(email);
    const refused = await requestCode(await visitor(14), { address: email, returnTo: null });
    expect(refused).toEqual({ ok: false, reason: "too-many-codes", details: { minutes: 15 } });
    expect((await requestCode(await visitor(16), { address: email, returnTo: null })).ok).toBe(
      true,
    );
  }
});

test("20 requests for one address at once make 5 codes", async () => {
  const address = newAddress();
  const context = await visitor();
  await Promise.all(
    Array.from({ length: 20 }, () => requestCode(context, { address, returnTo: null })),
  );
  expect(await signInRows(address)).toHaveLength(5);
});

test("an unknown address has no account until its code was used and a name given", async () => {
  const email = newAddress();
  const { id, code } = await codeFor(email);
  const db = await database();
  const people = () => db.reader.person.count({ where: { emailKey: email } });
  const redeemed = await redeemCode(await visitor(1), typed(id, code));
  expect(redeemed).toMatchObject({ ok: true, value: { session: null, known: false } });
  expect(await people()).toBe(0);

  const newcomer = { fullName: "Begoña Núñez Peña", language: "es" as const };
  const choice = { codeId: id, device: "", newcomer };
  const contexts = await Promise.all([visitor(2), visitor(2)]);
  const verdicts = await Promise.all(contexts.map((context) => choosePerson(context, choice)));
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await people()).toBe(1);
});

test("a code that was not used yet, or was used 10 minutes ago, lets nobody choose a name", async () => {
  const { id, code } = await codeFor(newAddress());
  const newcomer = { fullName: "X", language: "en" as const };
  const choice = { codeId: id, device: "", newcomer };
  expect(await choosePerson(await visitor(1), choice)).toMatchObject({ reason: "code-closed" });
  await redeemCode(await visitor(1), typed(id, code));
  expect(await choosePerson(await visitor(12), choice)).toMatchObject({ reason: "code-closed" });
  expect(await findOpenChoice(await visitor(12), id)).toBeNull();
});

test("2 people at one address choose, and nobody from another address can be chosen", async () => {
  const email = newAddress();
  const [first, second] = [await person({ email }), await person({ email })];
  const stranger = await person();
  const { id, code } = await codeFor(email);
  const redeemed = await redeemCode(await visitor(1), typed(id, code));
  expect(redeemed).toMatchObject({ ok: true, value: { session: null, known: true } });
  const listed = await findOpenChoice(await visitor(1), id);
  expect(listed?.people.map((one) => one.id).sort()).toEqual([first, second].sort());

  const choose = async (personId: string) =>
    choosePerson(await visitor(1), { codeId: id, device: "", personId });
  expect(await choose(stranger)).toMatchObject({ reason: "person-missing" });
  expect(await choose(second)).toMatchObject({
    ok: true,
    value: { session: { personId: second } },
  });
  expect(await choose(first)).toMatchObject({ reason: "code-closed" });
});

test("who says that others share the address is asked for a name although 1 person is known", async () => {
  const email = newAddress();
  await person({ email });
  const { id, code } = await codeFor(email);
  const redeemed = await redeemCode(await visitor(1), { ...typed(id, code), shared: true });
  expect(redeemed).toMatchObject({ ok: true, value: { session: null, known: true } });
});

test("nobody joins at the address of a family with safe-contact wishes", async () => {
  const email = newAddress();
  const borrowerId = await person({ email });
  const db = await database();
  await db.inTransaction((tx) =>
    tx.household.create({
      data: {
        id: newId(),
        reference: newId().slice(0, 8),
        borrowerId,
        safeContact: "Only write, never call",
        createdAt: NOW,
      },
    }),
  );
  const { id, code } = await codeFor(email);
  await redeemCode(await visitor(1), { ...typed(id, code), shared: true });
  const newcomer = { fullName: "X", language: "en" as const };
  const verdict = await choosePerson(await visitor(1), { codeId: id, device: "", newcomer });
  expect(verdict).toMatchObject({ reason: "address-private" });
});

test("every sign-in is in the audit log under the person who signed in", async () => {
  const email = newAddress();
  const personId = await person({ email });
  const { id, code } = await codeFor(email);
  await redeemCode(await visitor(1), typed(id, code));
  const db = await database();
  const lines = await db.reader.auditEntry.findMany({ where: { actorId: personId } });
  expect(lines.map(({ command }) => command)).toEqual(["sign-in"]);
  expect((await acting(personId)).actor.personId).toBe(personId);
});
