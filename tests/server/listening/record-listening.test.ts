/** What was heard is written down once, corrected by version, and its day, place and people fit. */
import { expect, test } from "vitest";
import { listConcernsOf } from "#app/modules/listening/concern-store.server.ts";
import { findListening, listListenings } from "#app/modules/listening/listening-store.server.ts";
import { addDays } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { changing, ELSEWHERE, heard, hearing, said } from "#tests/setup/listening.ts";
import { mailTo } from "#tests/setup/joining.ts";
import { acting, actingAs } from "#tests/setup/people.ts";
import { meetingHeld } from "#tests/setup/register.ts";

const SUBJECT = "Something you told us is written down";

test("5 concerns in 2 languages sent twice are 1 listening, in order, and 1 mail without the words", async () => {
  const { leader, cohortId, meetingId, members } = await meetingHeld({ members: 1 });
  const token = newId();
  const concerns = said(
    ...["The fee", { words: "El transporte", wordsIn: "es" as const }, "Childcare"],
    ...[{ words: "Becas", wordsIn: "es" as const, personId: members[0]! }, "Mock interviews"],
  );
  const answers = { kind: "meeting", heardOn: null, meetingId, conversations: 12 } as const;
  const first = await hearing(leader, { token, cohortId, concerns, answers });
  expect(await hearing(leader, { token, cohortId, concerns, answers })).toEqual(first);
  const id = first.ok ? first.value : "";
  expect(await findListening(leader.db.reader, [cohortId], id)).toMatchObject({
    ...{ kind: "meeting", heardOn: "2025-09-16", meetingId, conversations: 12, version: 1 },
  });
  const stored = await listConcernsOf(leader.db.reader, id);
  expect(stored.map(({ words, wordsIn }) => `${wordsIn} ${words}`)).toEqual([
    ...["en The fee", "es El transporte", "en Childcare", "es Becas", "en Mock interviews"],
  ]);
  const member = await acting(members[0]!);
  expect((await mailTo(member)).filter((subject) => subject === SUBJECT)).toHaveLength(1);
  const mails = await leader.db.reader.outboxMessage.findMany({ where: { subject: SUBJECT } });
  expect(JSON.stringify(mails)).not.toContain("Becas");
});

test("tomorrow, another cohort's meeting, a stranger and a one-to-one of 2 are refused: 4 reasons", async () => {
  const { leader, cohortId } = await meetingHeld({ members: 1 });
  const other = await meetingHeld({ members: 1 });
  const reasonOf = async (parts: Parameters<typeof hearing>[1]) => {
    const verdict = await hearing(leader, { cohortId, ...parts });
    return verdict.ok ? "written" : [verdict.reason, verdict.details?.["row"]];
  };
  const tomorrow = addDays(leader.today, 1);
  expect(await reasonOf({ answers: { heardOn: tomorrow } })).toEqual([
    "heard-later-than-today",
    undefined,
  ]);
  const { meetingId } = other;
  expect(await reasonOf({ answers: { kind: "meeting", meetingId } })).toEqual([
    "heard-at-missing",
    undefined,
  ]);
  const concerns = said("The fee", { personId: other.members[0]! });
  expect(await reasonOf({ concerns })).toEqual(["not-a-member", 2]);
  expect(await reasonOf({ answers: { kind: "one-to-one", conversations: 2 } })).toEqual([
    "one-conversation",
    undefined,
  ]);
  expect(await leader.db.reader.listening.count({ where: { cohortId } })).toBe(0);
});

test("a conversation that brought no concern is written down, and nobody beyond the reach finds it", async () => {
  const { leader, cohortId } = await meetingHeld({ members: 1 });
  const { id } = await heard(leader, { cohortId, concerns: [] });
  const { reader } = leader.db;
  const list = await listListenings(reader, [cohortId], 1);
  expect(list.rows).toMatchObject([{ id, concerns: 0, conversations: 1, kind: "elsewhere" }]);
  expect((await listListenings(reader, [newId(), ""], 1)).rows).toEqual([]);
  expect(await findListening(reader, [""], id)).toBeNull();
  expect((await listListenings(reader, [], 1)).rows).toEqual([]);
});

test("a correction changes 1 concern, adds 1, takes 1 out whole, and the order is the form's", async () => {
  const organiser = await actingAs(["organiser"]);
  const was = await heard(organiser, { concerns: said("The fee", "Travel", "Exams") });
  const [fee, , exams] = was.concerns;
  const concerns = said(
    { id: exams!, words: "Exams" },
    { id: fee!, words: "The fee of £1,012", saidBy: "Demo Ana" },
    "Open days",
  );
  expect((await changing(organiser, was, { concerns })).ok).toBe(true);
  const { reader } = organiser.db;
  const stored = await listConcernsOf(reader, was.id);
  expect(stored.map(({ words }) => words)).toEqual(["Exams", "The fee of £1,012", "Open days"]);
  const gone = await reader.concern.findUniqueOrThrow({ where: { id: was.concerns[1]! } });
  expect(gone).toMatchObject({ words: "", saidBy: "", personId: null });
  // The day alone: the log has the moment, and does not say of which concern.
  expect(gone.withdrawnAt).toEqual(new Date(`${organiser.today}T12:00:00Z`));
});

test("of 2 corrections of 1 version the second is told, and a correction without change is none", async () => {
  const organiser = await actingAs(["organiser"]);
  const was = await heard(organiser);
  const same = said({ id: was.concerns[0]! });
  expect(await changing(organiser, was, { concerns: same })).toMatchObject({
    reason: "nothing-changed",
  });
  const answers = await Promise.all([
    changing(organiser, was, { concerns: same, answers: { conversations: 2 } }),
    changing(organiser, was, { concerns: same, answers: { conversations: 3 } }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
});

test("somebody named who has left the cohort stays named; nobody else of outside may be", async () => {
  const { leader, cohortId, members } = await meetingHeld({ members: 2 });
  const [ana, luis] = members;
  const was = await heard(leader, { cohortId, concerns: said({ personId: ana! }) });
  await leader.db.inTransaction((tx) =>
    tx.membership.updateMany({ where: { cohortId }, data: { stage: "withdrawn" } }),
  );
  const id = was.concerns[0]!;
  const reworded = said({ id, personId: ana!, words: "The fee for two" });
  expect((await changing(leader, was, { concerns: reworded })).ok).toBe(true);
  const moved = said({ id, personId: luis! });
  expect(await changing(leader, was, { concerns: moved, version: 2 })).toMatchObject({
    reason: "not-a-member",
  });
  expect(ELSEWHERE.heardOn).toBe("2025-09-10");
});
