/** What a parent said is theirs: withdrawn it leaves no trace, published only as they agreed. */
import { expect, test } from "vitest";
import { agreeToPublish, stopPublishing } from "#app/modules/listening/agree-to-publish.server.ts";
import { listPublishableConcerns } from "#app/modules/listening/consent-store.server.ts";
import { CONSENT_TEXT } from "#app/modules/listening/consent.ts";
import { readMyConcerns } from "#app/modules/listening/read-my-concerns.server.ts";
import { withdrawConcern } from "#app/modules/listening/withdraw-concern.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { findPublicRevision } from "#app/platform/public-revision.server.ts";
import { newId } from "#app/shared/id.ts";
import { changing, countsOf, heard, put, said, theme } from "#tests/setup/listening.ts";
import { acting } from "#tests/setup/people.ts";
import { meetingHeld } from "#tests/setup/register.ts";

const WORDS = "Ziggurat words that nobody may find again";

/** A member's concern under a theme, beside another one. */
async function concernOfMember() {
  const held = await meetingHeld({ members: 2 });
  const { leader, cohortId, members } = held;
  const member = await acting(members[0]!, { now: leader.now, language: "es" });
  const concerns = said({ words: WORDS, saidBy: "Demo Ana", personId: members[0]! }, "The fee");
  const was = await heard(leader, { cohortId, concerns });
  const fees = await theme(leader);
  const reach = [cohortId];
  await put(leader, fees, was.concerns, { reach });
  return { ...held, member, was, fees, id: was.concerns[0]!, token: newId() };
}

function agreeing(who: SignedInContext, concernId: string, parts = {}) {
  return agreeToPublish(who, {
    ...{ token: newId(), concernId, version: 1, textVersion: CONSENT_TEXT, ...parts },
  });
}

/** Whether any table that this could touch holds that text. */
async function isAnywhere({ db }: SignedInContext, text: string): Promise<boolean> {
  const { reader } = db;
  const all = JSON.stringify([
    ...[await reader.concern.findMany(), await reader.listening.findMany()],
    ...[await reader.auditEntry.findMany(), await reader.outboxMessage.findMany()],
    ...[await reader.doneForm.findMany(), await reader.consent.findMany()],
  ]);
  return all.includes(text);
}

test("withdrawn twice it is gone once: no words, no name, no theme, no digest of the form", async () => {
  const { leader, member, was, fees, id, token } = await concernOfMember();
  expect(await isAnywhere(leader, "Ziggurat")).toBe(true);
  expect(await countsOf(leader, fees)).toMatchObject({ concernsEn: 2, conversations: 1 });
  const order = { token, concernId: id };
  expect((await withdrawConcern(member, order)).ok).toBe(true);
  expect((await withdrawConcern(member, order)).ok).toBe(true);
  expect(await withdrawConcern(member, { ...order, token: newId() })).toMatchObject({
    reason: "concern-gone",
  });
  for (const text of ["Ziggurat", "ziggurat", "Demo Ana"]) {
    expect([text, await isAnywhere(leader, text)]).toEqual([text, false]);
  }
  expect(await countsOf(leader, fees)).toMatchObject({ concernsEn: 1, conversations: 1 });
  expect(await readMyConcerns(member)).toEqual([]);
  const digests = await leader.db.reader.doneForm.findMany({ where: { subjectId: was.id } });
  expect(digests.map(({ digest }) => digest)).toEqual([""]);
});

test("a page that still shows the words can write them neither with its version nor with a newer one", async () => {
  const { leader, member, was, id } = await concernOfMember();
  const concerns = said({ id, words: WORDS }, { id: was.concerns[1]! });
  expect((await withdrawConcern(member, { token: newId(), concernId: id })).ok).toBe(true);
  expect(await changing(leader, was, { concerns })).toMatchObject({ reason: "changed-meanwhile" });
  expect(await changing(leader, was, { concerns, version: 2 })).toMatchObject({
    ...{ reason: "concern-withdrawn", details: { row: 1 } },
  });
  expect(await isAnywhere(leader, "Ziggurat")).toBe(false);
});

test("of a withdrawal and a correction at the same moment the words are gone whichever comes first", async () => {
  const { leader, member, members, was, id } = await concernOfMember();
  const reworded = { id, words: `${WORDS} changed`, personId: members[0]! };
  const concerns = said(reworded, { id: was.concerns[1]! });
  await Promise.all([
    changing(leader, was, { concerns }),
    withdrawConcern(member, { token: newId(), concernId: id }),
  ]);
  await withdrawConcern(member, { token: newId(), concernId: id });
  expect(await isAnywhere(leader, "Ziggurat")).toBe(false);
});

test("agreed once in Spanish, its words may be published without a name; stopped, no more", async () => {
  const { leader, member, fees, id } = await concernOfMember();
  const { reader } = leader.db;
  expect(await listPublishableConcerns(reader, [fees])).toEqual([]);
  const before = await findPublicRevision(reader);
  expect((await agreeing(member, id)).ok).toBe(true);
  expect((await agreeing(member, id)).ok).toBe(true);
  expect(await findPublicRevision(reader)).not.toBe(before);
  expect(await listPublishableConcerns(reader, [fees])).toEqual([
    { themeId: fees, words: WORDS, wordsIn: "en" },
  ]);
  const [mine] = await readMyConcerns(member);
  expect(mine?.consent).toEqual({ textVersion: 1, language: "es", givenAt: member.now });
  const agreed = await findPublicRevision(reader);
  expect((await stopPublishing(member, { token: newId(), concernId: id })).ok).toBe(true);
  expect(await findPublicRevision(reader)).not.toBe(agreed);
  expect(await listPublishableConcerns(reader, [fees])).toEqual([]);
  expect(await reader.consent.count({ where: { subjectId: id } })).toBe(1);
});

test("nobody agrees for another, to words that changed, or to a text that is not the newest", async () => {
  const { leader, lead, member, was, id, members } = await concernOfMember();
  const other = await acting(members[1]!);
  for (const who of [leader, lead, other]) {
    expect(await agreeing(who, id)).toMatchObject({ reason: "concern-gone" });
    const order = { token: newId(), concernId: id };
    expect(await withdrawConcern(who, order)).toMatchObject({ reason: "concern-gone" });
  }
  expect(await agreeing(member, was.concerns[1]!)).toMatchObject({ reason: "concern-gone" });
  expect(await agreeing(member, id, { version: 2 })).toMatchObject({ reason: "concern-changed" });
  expect(await agreeing(member, id, { textVersion: 2 })).toMatchObject({
    reason: "consent-text-changed",
  });
});

test("words that staff change, a withdrawal and another speaker each end the consent: 3 ways", async () => {
  for (const way of ["words", "withdrawal", "speaker"] as const) {
    const { leader, member, members, was, fees, id } = await concernOfMember();
    const { reader } = leader.db;
    await agreeing(member, id);
    const before = await findPublicRevision(reader);
    const now = { id, words: WORDS, saidBy: "Demo Ana", personId: members[0]! };
    const parts = way === "words" ? { words: "Other" } : { personId: members[1]! };
    const concerns = said({ ...now, ...parts }, { id: was.concerns[1]! });
    if (way === "withdrawal") await withdrawConcern(member, { token: newId(), concernId: id });
    else expect((await changing(leader, was, { concerns })).ok).toBe(true);
    expect([way, await listPublishableConcerns(reader, [fees])]).toEqual([way, []]);
    const inForce = await reader.consent.count({ where: { subjectId: id, withdrawnAt: null } });
    expect([way, inForce]).toEqual([way, 0]);
    expect(await findPublicRevision(reader)).not.toBe(before);
  }
});

test("a name beside the words may be put right without a new consent", async () => {
  const { leader, member, members, was, fees, id } = await concernOfMember();
  await agreeing(member, id);
  const now = { id, words: WORDS, saidBy: "Demo Ana María", personId: members[0]! };
  const concerns = said(now, { id: was.concerns[1]! });
  expect((await changing(leader, was, { concerns })).ok).toBe(true);
  expect(await listPublishableConcerns(leader.db.reader, [fees])).toHaveLength(1);
});

test("withdrawn, or said by somebody else, nothing tells whose it was: 2 ways", async () => {
  for (const way of ["withdrawal", "speaker"] as const) {
    const { leader, member, members, was, id } = await concernOfMember();
    const { reader } = leader.db;
    const told = { dedupKey: `heard:${id}:${members[0]!}` };
    await agreeing(member, id);
    expect([way, await reader.outboxMessage.count({ where: told })]).toEqual([way, 1]);
    const concerns = said({ id, words: WORDS, personId: members[1]! }, { id: was.concerns[1]! });
    if (way === "withdrawal") await withdrawConcern(member, { token: newId(), concernId: id });
    else expect((await changing(leader, was, { concerns })).ok).toBe(true);
    expect([way, await reader.outboxMessage.count({ where: told })]).toEqual([way, 0]);
    expect([way, await reader.consent.count({ where: { subjectId: id } })]).toEqual([way, 0]);
    expect([way, await reader.auditEntry.count({ where: { subjectId: id } })]).toEqual([way, 0]);
    // A digest of few possible words can be guessed: of who wrote them down, and who agreed.
    const guessable = { command: { in: ["record-listening", "agree-to-publish"] } };
    const kept = await reader.doneForm.findMany({
      where: { ...guessable, subjectId: { in: [was.id, id] }, digest: { not: "" } },
    });
    const agreed = await reader.doneForm.count({
      where: { actorId: members[0]!, command: "agree-to-publish", digest: { not: "" } },
    });
    expect([way, kept.length, agreed]).toEqual([way, 0, 0]);
  }
});
