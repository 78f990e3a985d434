/** An assembly as it happens, on a real database: several leaders at once, and nothing lost. */
import { expect, test } from "vitest";
import { findAction } from "#app/modules/assemblies/action-store.server.ts";
import { UNANSWERED, type AnswerState, type Given } from "#app/modules/assemblies/answer.ts";
import { keepAction } from "#app/modules/assemblies/keep-action.server.ts";
import { pledgeTurnout } from "#app/modules/assemblies/pledge-turnout.server.ts";
import { listPutAsks } from "#app/modules/assemblies/put-ask-store.server.ts";
import { readLiveAsks } from "#app/modules/assemblies/read-live.server.ts";
import type { Press } from "#app/modules/assemblies/turnout.ts";
import { readTurnout } from "#app/modules/assemblies/turnout-store.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import {
  accepted,
  assembly,
  heldAssembly,
  institution,
  type Held,
} from "#tests/setup/assemblies.ts";
import { acting } from "#tests/setup/people.ts";

const YES: Given = { answer: "yes", words: "Sí, lo haré", wordsIn: "es", saidBy: "Demo Mayor" };
const NO: Given = { answer: "no", words: "", wordsIn: "en", saidBy: "" };

function noting(
  { actionId }: Held,
  id: string,
  given: Given,
  { token = newId(), seen = UNANSWERED }: { token?: string; seen?: AnswerState } = {},
) {
  return { token, actionId, answers: [{ id, given, seen }], presses: [] };
}

const state = async ({ organiser, actionId }: Held, id: string) =>
  (await listPutAsks(organiser.db.reader, actionId)).find((ask) => ask.id === id)!.state;

function press(institutionId: string | null, people: Press["people"]): Press {
  return { key: newId(), institutionId, people };
}

const turnout = async ({ organiser, actionId }: Held) =>
  readTurnout(organiser.db.reader, (await findAction(organiser.db.reader, actionId))!);

test("the same answer sent 3 times, also at once, is noted 1 time with its exact words", async () => {
  const held = await heldAssembly();
  const [ask] = held.put as [string];
  const order = noting(held, ask, YES);
  await Promise.all([1, 2, 3].map(() => keepAction(held.leader, order)));
  expect(await state(held, ask)).toEqual({ ...YES, version: 2 });
  const [first] = await readLiveAsks(held.organiser.db.reader, held.actionId);
  expect(first!.notes).toMatchObject([{ ...YES, by: held.leader.actor.fullName }]);
});

test("2 leaders answer differently: both notes stay, the first counts, the second is asked and may insist", async () => {
  const held = await heldAssembly();
  const [ask, other] = held.put as [string, string];
  accepted(await keepAction(held.leader, noting(held, ask, YES)));
  const late = noting(held, ask, NO);
  const both = { ...late, answers: [...late.answers, { id: other, given: YES, seen: UNANSWERED }] };
  const refused = await keepAction(held.organiser, both);
  expect(refused).toMatchObject({ reason: "answer-differs", details: { count: 1 } });
  // Sent again by a telephone without signal, it overwrites nothing and adds nothing.
  expect(await keepAction(held.organiser, both)).toMatchObject({ reason: "answer-differs" });
  expect(await state(held, ask)).toEqual({ ...YES, version: 2 });
  expect((await state(held, other)).answer).toBe("yes");
  const [first] = await readLiveAsks(held.organiser.db.reader, held.actionId);
  expect(first!.notes.map(({ answer }) => answer).toSorted()).toEqual(["no", "yes"]);
  const seen = await state(held, ask);
  accepted(await keepAction(held.organiser, noting(held, ask, NO, { seen })));
  expect(await state(held, ask)).toMatchObject({ answer: "no", version: 3 });
});

test("1 page that changes its own answer before it is shown again is not asked about itself", async () => {
  const held = await heldAssembly();
  const [ask] = held.put as [string];
  const token = newId();
  accepted(await keepAction(held.leader, noting(held, ask, YES, { token })));
  accepted(await keepAction(held.leader, noting(held, ask, NO, { token })));
  expect(await state(held, ask)).toMatchObject({ answer: "no", version: 3 });
});

test("2 leaders count at once, 5 presses each, some sent twice: every press counts 1 time", async () => {
  const held = await heldAssembly({ asks: 0 });
  const church = await institution(held.organiser, "Demo St Wilfrid");
  const counting = async (who: Held["leader"]) => {
    const presses = [
      press(church, 1),
      press(church, 5),
      press(null, 10),
      press(null, 1),
      press(church, -1),
    ];
    const order = { token: newId(), actionId: held.actionId, answers: [] };
    await keepAction(who, { ...order, presses: presses.slice(0, 2) });
    await Promise.all([1, 2].map(() => keepAction(who, { ...order, presses })));
    accepted(await keepAction(who, { ...order, token: newId(), presses }));
  };
  await Promise.all([counting(held.leader), counting(held.organiser)]);
  const { lines, came, most } = await turnout(held);
  expect([came, most]).toEqual([32, { name: "Demo St Wilfrid", counted: 10 }]);
  expect(lines.find(({ institutionId }) => institutionId === null)?.counted).toBe(22);
});

test("nobody is taken back below 0; what could be counted with it is counted", async () => {
  const held = await heldAssembly({ asks: 0 });
  const presses = [press(null, -1), press(null, 1), press(newId(), 5)];
  const order = { token: newId(), actionId: held.actionId, answers: [], presses };
  expect(await keepAction(held.leader, order)).toMatchObject({ reason: "count-below-nobody" });
  expect((await turnout(held)).came).toBe(1);
});

test("before its day, and cancelled, nothing is noted", async () => {
  const held = await heldAssembly();
  const actionId = await assembly(held.organiser, { on: calendarDate("2026-11-22") });
  const order = { token: newId(), actionId, answers: [], presses: [press(null, 1)] };
  expect(await keepAction(held.leader, order)).toMatchObject({ reason: "action-too-early" });
  const next = new Date("2026-11-22T00:00:00Z");
  const onTheDay = await acting(held.leader.actor.personId, { now: next });
  accepted(await keepAction(onTheDay, { ...order, token: newId() }));
});

test("50 pledged by 2 institutions; what somebody else changed meanwhile is not overwritten", async () => {
  const held = await heldAssembly({ asks: 0 });
  const [church, school] = [
    await institution(held.organiser, "Demo church"),
    await institution(held.organiser, "Demo school"),
  ];
  const line = (institutionId: string, pledged: number | null, was: number | null = null) => ({
    ...{ institutionId, pledged, was },
  });
  const pledging = (...lines: ReturnType<typeof line>[]) =>
    pledgeTurnout(held.organiser, { token: newId(), actionId: held.actionId, lines });
  accepted(await pledging(line(church, 30), line(school, 20)));
  expect((await turnout(held)).expected).toBe(50);
  expect(await pledging(line(church, 10))).toMatchObject({ reason: "changed-meanwhile" });
  expect(await pledging(line(church, 30, 30))).toMatchObject({ reason: "nothing-changed" });
  accepted(await pledging(line(church, null, 30), line(school, 20, 20)));
  expect((await turnout(held)).expected).toBe(20);
});
