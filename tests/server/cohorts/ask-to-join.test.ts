/** Joining without having signed in: by a proven address, or by a number that somebody calls. */
import { expect, test } from "vitest";
import { applyByPhone } from "#app/modules/cohorts/apply-by-phone.server.ts";
import { askToJoin } from "#app/modules/cohorts/ask-to-join.server.ts";
import { confirmJoin } from "#app/modules/cohorts/confirm-join.server.ts";
import { decideApplied } from "#app/modules/cohorts/decide-applied.server.ts";
import { removeOldJoinRequests } from "#app/modules/cohorts/join-request-store.server.ts";
import { leaveCohort } from "#app/modules/cohorts/leave-cohort.server.ts";
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
import { noteCalled } from "#app/modules/cohorts/note-called.server.ts";
import { listApplied, listToCall } from "#app/modules/cohorts/people-to-call-store.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { cohort, SEPTEMBER } from "#tests/setup/cohorts.ts";
import { ANSWERS, joined } from "#tests/setup/joining.ts";
import { actingAs, person } from "#tests/setup/people.ts";

const lead = () => actingAs(["organiser"], { now: SEPTEMBER });
const visitor = () => contextFor(null, SEPTEMBER, "es");

async function asked(cohortId: string, email: string, fullName: string) {
  const context = await visitor();
  const answers = { ...ANSWERS, language: "es" as const, needs: ["childcare" as const] };
  const verdict = await askToJoin(context, { cohortId, email, fullName, answers });
  if (!verdict.ok) throw new Error(verdict.reason);
  const id = verdict.value.codeId;
  const message = await context.db.reader.outboxMessage.findUniqueOrThrow({
    where: { dedupKey: `code:${id}` },
  });
  const code = /\b\d{6}\b/.exec(message.body)?.[0] ?? "";
  return { context, id, code, message };
}

test("a new address: nothing is stored of a person until the code comes back, then 1 membership", async () => {
  const cohortId = await cohort(await lead());
  const email = `${newId()}@example.org`;
  const { context, id, code, message } = await asked(cohortId, email, "Rosa Díaz Peña");
  expect([message.language, message.body]).toEqual([
    "es",
    expect.stringContaining("/join/code?id="),
  ]);
  const { reader } = context.db;
  expect(await reader.person.count({ where: { emailKey: email } })).toBe(0);
  expect(await listMembers(reader, cohortId)).toEqual([]);

  const order = { cohortId, id, device: "Firefox" };
  const wrong = await confirmJoin(context, { ...order, code: code === "000000" ? "1" : "000000" });
  expect(wrong).toMatchObject({ ok: false, reason: "code-wrong" });
  const verdict = await confirmJoin(context, { ...order, code });
  expect(verdict).toMatchObject({ ok: true, value: { kind: "joined", verdict: { ok: true } } });
  const known = await reader.person.findFirstOrThrow({ where: { emailKey: email } });
  expect(known).toMatchObject({ fullName: "Rosa Díaz Peña", language: "es" });
  const [member] = await listMembers(reader, cohortId);
  expect(member).toMatchObject({ personId: known.id, stage: "enrolled", needs: ["childcare"] });
  expect(await reader.joinRequest.count({ where: { codeId: id } })).toBe(0);
  expect(await confirmJoin(context, { ...order, code })).toMatchObject({ reason: "code-closed" });
});

test("a code of one cohort opens no other, and one for signing in opens none", async () => {
  const organiser = await lead();
  const [one, other] = [await cohort(organiser), await cohort(organiser)];
  const { context, id, code } = await asked(one, `${newId()}@example.org`, "Ana Demo");
  const order = { id, code, device: "Firefox" };
  expect(await confirmJoin(context, { ...order, cohortId: other })).toMatchObject({ ok: false });
  const unknown = { ...order, cohortId: one, id: newId() };
  expect(await confirmJoin(context, unknown)).toEqual({ ok: false, reason: "code-closed" });
});

test("at an address with 1 person: the same name is that person, another name is asked who", async () => {
  const cohortId = await cohort(await lead());
  const email = `${newId()}@example.org`;
  const nunez = await person({ email, fullName: "José Núñez" });
  const same = await asked(cohortId, email, "jose nunez");
  const as = (of: { id: string; code: string }) => ({ cohortId, ...of, device: "Firefox" });
  const verdict = await confirmJoin(same.context, as({ id: same.id, code: same.code }));
  expect(verdict).toMatchObject({ value: { kind: "joined", session: { personId: nunez } } });
  const wife = await asked(cohortId, email, "Elena Ríos");
  const who = await confirmJoin(wife.context, as({ id: wife.id, code: wife.code }));
  expect(who).toMatchObject({ ok: true, value: { kind: "who" } });
  expect(await listMembers(same.context.db.reader, cohortId)).toHaveLength(1);
});

test("wishes are sealed at rest in their rows and gone a day later", async () => {
  const cohortId = await cohort(await lead());
  const { context, id } = await asked(cohortId, `${newId()}@example.org`, "Zulema Distinta");
  const row = await context.db.reader.joinRequest.findUniqueOrThrow({ where: { codeId: id } });
  expect(row.answers).not.toContain("Zulema");
  const day = new Date(SEPTEMBER.getTime() + 25 * 3_600_000);
  await context.db.inTransaction((tx) => removeOldJoinRequests(tx, day));
  expect(await context.db.reader.joinRequest.count({ where: { codeId: id } })).toBe(0);
});

test("by telephone: no place is held before the organiser called; then 1 is, or 1 turn", async () => {
  const organiser = await lead();
  const cohortId = await cohort(organiser, { capacity: 1 });
  const context = await visitor();
  const order = { ...ANSWERS, cohortId, fullName: "Sol Demo", phone: "020 7946 0018" };
  const first = { ...order, token: newId(), companions: [] };
  await Promise.all([applyByPhone(context, first), applyByPhone(context, first)]);
  await applyByPhone(context, { ...order, token: newId(), fullName: "Luz Demo" });
  const applied = await listApplied(context.db.reader, cohortId);
  expect(applied.map(({ fullName, phone }) => [fullName, phone])).toEqual([
    ["Sol Demo", "020 7946 0018"],
    ["Luz Demo", "020 7946 0018"],
  ]);
  const decide = (partyId: string, decision: "join" | "decline") =>
    decideApplied(organiser, { token: newId(), cohortId, partyId, decision });
  const taken = await joined(cohortId);
  expect(await decide(applied[0]!.partyId, "join")).toMatchObject({ ok: true });
  expect(await decide(applied[1]!.partyId, "decline")).toMatchObject({ ok: true });
  const again = await decide(applied[1]!.partyId, "join");
  expect(again).toEqual({ ok: false, reason: "applied-already-decided" });

  await leaveCohort(taken, { token: newId(), cohortId, who: null });
  const [call] = await listToCall(organiser.db.reader, cohortId);
  expect(call).toMatchObject({ fullName: "Sol Demo", stage: "enrolled" });
  const called = { token: newId(), cohortId, membershipId: call!.id };
  expect(await noteCalled(organiser, called)).toMatchObject({ ok: true });
  expect(await listToCall(organiser.db.reader, cohortId)).toEqual([]);
  const twice = await noteCalled(organiser, { ...called, token: newId() });
  expect(twice).toEqual({ ok: false, reason: "called-already" });
});

test("a party of 3 cannot ask for a cohort of 2 places, by mail nor by telephone", async () => {
  const cohortId = await cohort(await lead(), { capacity: 2 });
  const context = await visitor();
  const answers = { ...ANSWERS, companions: ["Ana Demo", "Luz Demo"] };
  const refused = { ok: false, reason: "party-too-large", details: { capacity: 2 } };
  const [fullName, email] = ["Sol Demo", `${newId()}@example.org`];
  expect(await askToJoin(context, { cohortId, email, fullName, answers })).toEqual(refused);
  const order = { ...answers, token: newId(), cohortId, fullName, phone: "020 7946 0018" };
  expect(await applyByPhone(context, order)).toEqual(refused);
});
