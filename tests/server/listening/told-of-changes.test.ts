/** A parent hears of it when their words are changed after their yes, or are theirs no more. */
import { expect, test } from "vitest";
import { agreeToPublish, stopPublishing } from "#app/modules/listening/agree-to-publish.server.ts";
import { CONSENT_TEXT } from "#app/modules/listening/consent.ts";
import { readMyConcerns } from "#app/modules/listening/read-my-concerns.server.ts";
import { withdrawConcern } from "#app/modules/listening/withdraw-concern.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { changing, heard, said } from "#tests/setup/listening.ts";
import { acting } from "#tests/setup/people.ts";
import { meetingHeld } from "#tests/setup/register.ts";

const WORDS = "Ziggurat words";

/** What a member said, written down by a leader, the member's mail being read in Spanish. */
async function concernOfMember() {
  const held = await meetingHeld({ members: 2 });
  const { leader, cohortId } = held;
  const [ana, other] = held.members as [string, string];
  await leader.db.inTransaction((tx) =>
    tx.person.update({ where: { id: ana }, data: { language: "es" } }),
  );
  const member = await acting(ana, { now: leader.now, language: "es" });
  const was = await heard(leader, { cohortId, concerns: said({ words: WORDS, personId: ana }) });
  const id = was.concerns[0]!;
  let version = 0;
  /** The listening as it is, save for these parts of its one concern. */
  const write = async (parts: { words?: string; personId?: string | null }, by = leader) => {
    const concerns = said({ id, words: WORDS, personId: ana, ...parts });
    version += 1;
    expect(await changing(by, was, { concerns, version })).toMatchObject({ ok: true });
  };
  const agree = (concern = 1) =>
    agreeToPublish(member, {
      ...{ token: newId(), concernId: id, version: concern, textVersion: CONSENT_TEXT },
    });
  const mails = () => mailsOf(leader, ana);
  return { ...held, ana, other, member, was, id, write, agree, mails };
}

async function mailsOf({ db }: SignedInContext, personId: string) {
  const rows = await db.reader.outboxMessage.findMany({
    where: { personId, kind: { startsWith: "listening:" } },
    orderBy: [{ createdAt: "asc" }, { kind: "asc" }],
  });
  return rows.map(({ kind, language, subject, body, dedupKey }) => {
    return { kind: kind.replace("listening:mail.", ""), language, all: subject + body + dedupKey };
  });
}

async function sendAll({ db, now }: SignedInContext): Promise<void> {
  await db.inTransaction((tx) => tx.outboxMessage.updateMany({ data: { sentAt: now } }));
}

test("changed after the yes, 1 mail in Spanish leads to the page, which asks anew; twice, still 1", async () => {
  const { leader, member, id, write, agree, mails } = await concernOfMember();
  await agree();
  expect(await readMyConcerns(member)).toMatchObject([{ rewordedAt: null }]);
  await write({ words: "Ziggurat other" });
  const [, told, ...more] = await mails();
  expect([told?.kind, told?.language, more]).toEqual(["reworded", "es", []]);
  expect(told?.all).toContain(`/es/my/concerns/${id}`);
  expect(told?.all).not.toContain("Ziggurat");
  expect(await readMyConcerns(member)).toMatchObject([
    { words: "Ziggurat other", consent: null, rewordedAt: leader.now },
  ]);
  await sendAll(leader);
  expect(await agree(2)).toMatchObject({ ok: true });
  expect(await readMyConcerns(member)).toMatchObject([{ rewordedAt: null }]);
  await write({ words: "Ziggurat third" });
  expect((await mails()).map(({ kind }) => kind)).toEqual(["heard", "reworded"]);
});

test("a yes that its parent took back, and words that nobody agreed to, are changed without a mail", async () => {
  const { member, id, write, agree, mails } = await concernOfMember();
  await write({ words: "Ziggurat other" });
  await agree(2);
  await stopPublishing(member, { token: newId(), concernId: id });
  await write({ words: "Ziggurat third" });
  expect(await mails()).toHaveLength(1);
  expect(await readMyConcerns(member)).toMatchObject([{ rewordedAt: null }]);
});

test("taken off, by 3 ways and whether by a mail or a yes they know, 1 mail says so and nothing says of which words; named again, they are told again", async () => {
  for (const [way, knownBy] of [
    ["nobody", "mail"],
    ["another", "yes"],
    ["taken out", "yes"],
    ["taken out", "mail"],
  ] as const) {
    const { leader, member, was, id, ana, other, write, agree, mails } = await concernOfMember();
    if (knownBy === "yes") await agree();
    else await sendAll(leader);
    if (way === "taken out") expect((await changing(leader, was)).ok).toBe(true);
    else await write({ personId: way === "another" ? other : null });
    const [told, ...more] = await mails();
    expect([way, told?.kind, told?.language, more]).toEqual([way, "taken-away", "es", []]);
    for (const trace of ["Ziggurat", id, was.id, "2025"]) expect(told?.all).not.toContain(trace);
    expect(await readMyConcerns(member)).toEqual([]);
    if (way === "taken out") continue;
    await write({ personId: ana });
    expect((await mails()).map(({ kind }) => kind).sort()).toEqual(["heard", "taken-away"]);
    expect(await readMyConcerns(member)).toMatchObject([{ rewordedAt: null }]);
  }
});

test("withdrawn after a change, 2 mails that named the concern are gone with it", async () => {
  const { member, id, write, agree, mails } = await concernOfMember();
  await agree();
  await write({ words: "Ziggurat other" });
  expect(await mails()).toHaveLength(2);
  expect((await withdrawConcern(member, { token: newId(), concernId: id })).ok).toBe(true);
  expect(await mails()).toEqual([]);
});

test("a wrong name put right before its mail went out leaves that person without any", async () => {
  const { ana, other, leader, write } = await concernOfMember();
  await write({ personId: other });
  expect(await mailsOf(leader, ana)).toEqual([]);
  expect(await mailsOf(leader, other)).toHaveLength(1);
});
