/** From an answer at an assembly to its pledge: the form begins filled in, and offers itself once. */
import { beforeEach, expect, test } from "vitest";
import type { Given } from "#app/modules/assemblies/answer.ts";
import { keepAction } from "#app/modules/assemblies/keep-action.server.ts";
import { listPutAsks } from "#app/modules/assemblies/put-ask-store.server.ts";
import { nameHolder } from "#app/modules/campaigns/keep-target.server.ts";
import { findToldPledge } from "#app/modules/campaigns/pledge-store.server.ts";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { loader as page } from "#app/routes/staff.actions.$id.tsx";
import { loader as campaignPage } from "#app/routes/staff.campaigns.$id.tsx";
import {
  action as note,
  loader as noteForm,
} from "#app/routes/staff.campaigns.$id_.asks.$ask.change.tsx";
import {
  action as write,
  loader as form,
} from "#app/routes/staff.campaigns.$id_.asks.$ask.pledges.new.tsx";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { accepted, heldAssembly } from "#tests/setup/assemblies.ts";
import { NOW } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

beforeEach(() => {
  setClockOffset(NOW.getTime() - Date.now());
});

const YES: Given = { answer: "yes", words: "Sí, lo haré", wordsIn: "es", saidBy: "Demo Mayor" };

/** An assembly of today whose first ask got that answer, and where its pledge is written. */
async function answered(given: Given) {
  const { organiser, actionId, put } = await heldAssembly();
  const { reader } = organiser.db;
  const answer = async (now: Given) => {
    const seen = (await listPutAsks(reader, actionId))[0]!.state;
    const answers = [{ id: put[0]!, given: now, seen }];
    accepted(await keepAction(organiser, { token: newId(), actionId, answers, presses: [] }));
  };
  await answer(given);
  const [first] = await listPutAsks(reader, actionId);
  const ask = await reader.ask.findUniqueOrThrow({ where: { id: first!.askId } });
  const as = organiser.actor.personId;
  const params = { id: ask.campaignId, ask: ask.id };
  const at = (query = `?action=${actionId}`) => ({ path: `/en/x${query}`, params, as });
  const values = async (query?: string) => {
    const { body } = await visit(form, at(query));
    return (body as { values: Record<string, string> }).values;
  };
  const pledges = async () => {
    const { body } = await visit(page, { path: "/en/x", params: { id: actionId }, as });
    return (body as { pledges: { id: string; askId: string }[] }).pledges;
  };
  return { organiser, actionId, ask, at, values, pledges, answer };
}

test("a yes at 22:00 is 1 press away from its pledge: words, who, office, day, event are there", async () => {
  const { organiser, actionId, ask, at, values, pledges } = await answered(YES);
  expect(await pledges()).toEqual([]);
  const begun = await values();
  expect(begun).toMatchObject({
    ...{ words: "Sí, lo haré", wordsIn: "es", speaker: "Demo Mayor", targetId: ask.targetId },
    ...{ "pledgedOn-day": "21", "pledgedOn-month": "11", "pledgedOn-year": "2026" },
    keptWhen: "Ask 1",
  });
  const sent = await visit(write, { ...at(), form: { ...begun, token: newId() } });
  expect(sent.location).toBe(`/en/staff/actions/${actionId}?done=pledge#asks`);
  const [pledge] = await pledges();
  expect(pledge).toMatchObject({ askId: ask.id, words: YES.words, wordsIn: "es" });
  const told = await findToldPledge(organiser.db.reader, pledge!.id);
  expect(told).toMatchObject({ action: { id: actionId }, pledgedOn: "2026-11-21", isQuote: true });
  // Who opens the form again is led to the pledge.
  expect((await visit(form, at())).location).toBe(`/en/staff/pledges/${pledge!.id}`);
});

test("of 2 organisers who write the same answer down 1 does; the other one keeps the words", async () => {
  const { at, values, pledges } = await answered(YES);
  const begun = await values();
  const send = () => visit(write, { ...at(), form: { ...begun, token: newId() } });
  const sent = await Promise.all([send(), send()]);
  expect(sent.map(({ status }) => status).toSorted()).toEqual([302, 422]);
  expect(sent.find(({ status }) => status === 422)).toMatchObject({
    body: { values: { words: YES.words }, errors: [{ field: "", reason: "answer-has-pledge" }] },
  });
  expect(await pledges()).toHaveLength(1);
});

test("an answer that becomes a no meanwhile takes 0 pledges; the page comes back with the events", async () => {
  const { organiser, ask, actionId, at, values, pledges, answer } = await answered(YES);
  const begun = await values();
  await answer({ ...YES, answer: "no" });
  const sent = await visit(write, { ...at(), form: { ...begun, token: newId() } });
  expect(sent).toMatchObject({
    status: 422,
    body: {
      values: { words: YES.words },
      errors: [{ field: "actionId", reason: "event-missing" }],
    },
  });
  expect(await organiser.db.reader.pledge.count({ where: { askId: ask.id } })).toBe(0);
  const again = (await visit(form, at())).body as { event: null; actions: { id: string }[] };
  expect(again).toMatchObject({ event: null, actions: [{ id: actionId }] });
  // That page chooses the event itself.
  const { givenAt: _, ...rest } = begun;
  const chosen = { ...rest, actionId, token: newId() };
  expect((await visit(write, { ...at(), form: chosen })).location).toMatch(/staff\/pledges\//);
  expect(await pledges()).toHaveLength(1);
});

test("where nobody wrote down who spoke, it was who held the office on that day", async () => {
  const { organiser, ask, values } = await answered({ ...YES, saidBy: "" });
  expect((await values())["speaker"]).toBe("");
  const of = { token: newId(), targetId: ask.targetId, version: 1 };
  const since = { name: "Demo Holder", fromOn: calendarDate("2026-11-21") };
  accepted(await nameHolder(organiser, { ...of, ...since }));
  expect((await values())["speaker"]).toBe("Demo Holder");
});

test("a day before the ask and a check of yesterday are refused beside their fields, words kept", async () => {
  const { at, values, pledges } = await answered({ ...YES, answer: "yes-with-conditions" });
  const begun = { ...(await values()), token: newId() };
  const early = { ...begun, "pledgedOn-day": "20" };
  expect(await visit(write, { ...at(), form: early })).toMatchObject({
    status: 422,
    body: {
      values: { words: YES.words, "pledgedOn-day": "20" },
      errors: [{ field: "pledgedOn", reason: "pledged-before-ask" }],
    },
  });
  const check = { "nextCheckOn-day": "20", "nextCheckOn-month": "11", "nextCheckOn-year": "2026" };
  expect(await visit(write, { ...at(), form: { ...begun, ...check } })).toMatchObject({
    status: 422,
    body: {
      values: { words: YES.words, ...check },
      errors: [{ field: "nextCheckOn", reason: "check-in-past" }],
    },
  });
  expect(await pledges()).toEqual([]);
});

test("begun in Spanish and sent from the English page, what counts is still in Spanish", async () => {
  const { organiser, at, pledges } = await answered(YES);
  const { body } = await visit(form, { ...at(), path: at().path.replace("/en/", "/es/") });
  const { values } = body as { values: Record<string, string> };
  expect(values["keptWhen"]).toBe("Petición 1");
  await visit(write, { ...at(), form: { ...values, token: newId() } });
  const told = await findToldPledge(organiser.db.reader, (await pledges())[0]!.id);
  expect(told).toMatchObject({ keptWhen: "Petición 1", keptWhenIn: "es" });
});

test("a no, another action and 3 odd addresses begin an ordinary pledge of today", async () => {
  const { at, values } = await answered({ ...YES, answer: "no" });
  const { actionId: elsewhere } = await heldAssembly();
  const odd = [undefined, `?action=${elsewhere}`, "", "?action=", "?action=%00"];
  for (const query of odd) {
    const begun = await values(query);
    expect([begun["words"], begun["pledgedOn-day"]]).toEqual([undefined, "21"]);
    expect((await visit(form, at(query))).body).toMatchObject({ event: null });
  }
});

/** What the campaign's page offers to do about each answer to that ask. */
async function offers({ ask, at }: Awaited<ReturnType<typeof answered>>) {
  const { body } = await visit(campaignPage, at());
  const { asks } = body as { asks: { ask: { id: string }; answers: { next: unknown }[] }[] };
  return asks.find((one) => one.ask.id === ask.id)!.answers.map(({ next }) => next);
}

test("a no is offered as what became of the ask, with the day and 2 notes; noted, it is offered no more", async () => {
  const told = await answered({ ...YES, answer: "no" });
  expect(await offers(told)).toEqual(["fate"]);
  const begun = await visit(noteForm, told.at());
  const { values } = begun.body as { values: Record<string, string> };
  expect(values).toMatchObject({
    ...{ status: "not-won", "on-day": "21", "on-month": "11", "on-year": "2026" },
  });
  // Dates are kept on one line.
  expect([values["noteEn"], values["noteEs"]].map((text) => text?.replace(/\s/g, " "))).toEqual([
    "The answer at “Demo assembly” on 21 November 2026: No.",
    "La respuesta en «Asamblea de prueba» el 21 de noviembre de 2026: No.",
  ]);
  const sent = { ...values, token: newId(), version: String(told.ask.version) };
  const saved = await visit(note, { ...told.at(), form: sent });
  expect(saved.location).toMatch(/\?done=noted$/);
  expect(await offers(told)).toEqual([null]);
});

test("a yes is offered as a pledge and no fate; odd addresses begin with today alone", async () => {
  const told = await answered(YES);
  expect(await offers(told)).toEqual(["pledge"]);
  const begun = async (query: string) => {
    const { body } = await visit(noteForm, told.at(query));
    return (body as { values: Record<string, string> }).values;
  };
  expect(await begun(`?action=${told.actionId}`)).toMatchObject({ status: "" });
  for (const query of ["", "?action=1", `?action=${newId()}`]) {
    expect(Object.keys(await begun(query))).not.toContain("noteEn");
  }
  const { values, at } = told;
  const form = { ...(await values()), token: newId(), actionId: "" };
  expect((await visit(write, { ...at(), form })).status).toBe(302);
  expect(await offers(told)).toEqual([null]);
});
