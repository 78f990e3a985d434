/** The pages around a meeting and the programme: who may, what they show, and what is answered. */
import { beforeAll, expect, test } from "vitest";
import { loader as mine } from "#app/routes/my.meetings.$id.tsx";
import { action as sayNeeds, loader as myNeeds } from "#app/routes/my.meetings.$id_.needs.tsx";
import { loader as meetingPage } from "#app/routes/staff.meetings.$id.tsx";
import {
  action as writeAgenda,
  loader as agendaPage,
} from "#app/routes/staff.meetings.$id_.agenda.tsx";
import {
  action as arrange,
  loader as arrangePage,
} from "#app/routes/staff.meetings.$id_.arrange.tsx";
import { loader as needsPage } from "#app/routes/staff.meetings.$id_.needs.tsx";
import { loader as publicPage } from "#app/routes/cohorts.$id.tsx";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { newId } from "#app/shared/id.ts";
import { SEPTEMBER } from "#tests/setup/cohorts.ts";
import { joining, joined, parent } from "#tests/setup/joining.ts";
import { person } from "#tests/setup/people.ts";
import { arranging, leaderOf, session, year } from "#tests/setup/preparing.ts";
import { visit } from "#tests/setup/visit.ts";

beforeAll(() => {
  setClockOffset(SEPTEMBER.getTime() - Date.now());
});

type Call = Parameters<typeof visit>[0];

/** The status that each of these people is answered with. */
function statuses(call: Call, id: string, people: (string | undefined)[]) {
  return Promise.all(
    people.map(async (who) => {
      const at = { path: "/en/staff/meetings/x", params: { id } };
      return (await visit(call, who === undefined ? at : { ...at, as: who })).status;
    }),
  );
}

async function prepared() {
  const made = await year();
  const leader = await leaderOf(made.lead, made.id);
  const { first, lead } = made;
  await arranging(lead, first, { hostId: leader, speaker: "Demo Speaker" });
  return { ...made, leader, organiser: lead.actor.personId };
}

test("names of needs: the host 200; the organiser, another leader, a stranger 404; 403 and the door", async () => {
  const { id, first, lead, leader, organiser } = await prepared();
  const others = [organiser, await leaderOf(lead, id), await person({ roles: ["organiser"] })];
  const people = [leader, ...others, await person({ roles: ["wp-officer"] }), undefined];
  expect(await statuses(needsPage, first.id, people)).toEqual([200, 404, 404, 404, 403, 302]);
});

test("of 2 parents with needs the host reads 2 names, the meeting's page holds 0 of them", async () => {
  const { id, first, leader, organiser } = await prepared();
  const names = ["Ñusta Demo Quispe", "Yara Demo Vega"];
  for (const fullName of names) {
    await joining(await parent({ fullName }), id, { needs: ["childcare", "interpreter"] });
  }
  const at = { path: "/en/staff/meetings/x", params: { id: first.id } };
  const named = await visit(needsPage, { ...at, as: leader });
  expect(named.body).toMatchObject({ people: names.map((fullName) => ({ fullName })) });
  const page = await visit(meetingPage, { ...at, as: organiser });
  const counts = { interpreter: 2, childcare: 2, access: 0, food: 0 };
  expect(page.body).toMatchObject({ preparation: { needs: { counts } }, isHost: false });
  expect(names.filter((name) => JSON.stringify(page.body).includes(name))).toEqual([]);
});

test("arranging and the agenda: the organiser 200, parent leaders 403, another organiser 404", async () => {
  const { first, leader, organiser } = await prepared();
  const people = [organiser, leader, await person({ roles: ["organiser"] }), undefined];
  expect(await statuses(arrangePage, first.id, people)).toEqual([200, 403, 404, 302]);
  expect(await statuses(agendaPage, first.id, people)).toEqual([200, 403, 404, 302]);
});

test("a host who is none is a 422 at its field, with all 3 names kept; the right one a 302", async () => {
  const { second, organiser } = await prepared();
  const at = { path: "/es/staff/meetings/x/arrange", params: { id: second.id }, as: organiser };
  const names = { interpreter: "Ñ’Ó", childcare: "Ana", speaker: "<b>" };
  const form = { ...names, token: newId(), version: "0", hostId: newId(), sessionId: "" };
  const refused = await visit(arrange, { ...at, form });
  expect(refused.status).toBe(422);
  const error = { field: "hostId", reason: "host-does-not-lead" };
  expect(refused.body).toMatchObject({ errors: [error], values: names });
  const sent = await visit(arrange, { ...at, form: { ...form, hostId: organiser } });
  expect([sent.status, sent.location]).toEqual([
    302,
    `/es/staff/meetings/${second.id}?done=arranged`,
  ]);
  const old = { ...form, token: newId(), hostId: "", speaker: "Eva" };
  const late = await visit(arrange, { ...at, form: old });
  expect(late.body).toMatchObject({ errors: [{ field: "", reason: "changed-meanwhile" }] });
});

test("an agenda's 3 bad rows have 3 errors of their own; an emptied row is taken out", async () => {
  const { second, organiser } = await prepared();
  const at = { path: "/en/staff/meetings/x/agenda", params: { id: second.id }, as: organiser };
  const top = { token: newId(), version: "none" };
  const bad = {
    ...{ ...top, minutes1: "ten", titleEn1: "A", minutes2: "5", titleEn2: "" },
    ...{ minutes3: "", titleEs3: "C", order4: "4", minutes4: " ", titleEn4: "" },
  };
  const refused = await visit(writeAgenda, { ...at, form: { ...bad, titleEs2: "\u200b" } });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({
    errors: [
      { field: "minutes1", reason: "number-format" },
      { field: "titleEn2", reason: "agenda-title-missing" },
      { field: "minutes3", reason: "number-missing" },
    ],
    values: { titleEs3: "C" },
  });
  const good = { ...bad, minutes1: "10", titleEn2: "B", minutes3: "500" };
  expect((await visit(writeAgenda, { ...at, form: good })).status).toBe(422);
  const sent = await visit(writeAgenda, { ...at, form: { ...good, minutes3: "100", order3: "1" } });
  expect(sent.location).toBe(`/en/staff/meetings/${second.id}?done=agenda`);
  const page = await visit(agendaPage, at);
  expect(page.body).toMatchObject({
    agenda: [{ titleEs: "C", minutes: 100 }, { titleEn: "A" }, { titleEn: "B" }],
  });
});

test("1 button copies the earlier agenda where there is none; a second time it is a 422", async () => {
  const { first, second, organiser } = await prepared();
  const at = (meeting: { id: string }) => {
    return { path: "/en/staff/meetings/x/agenda", params: { id: meeting.id }, as: organiser };
  };
  const points = { minutes1: "10", titleEn1: "Welcome" };
  const top = { token: newId(), version: "none" };
  await visit(writeAgenda, { ...at(first), form: { ...top, ...points } });
  const offered = await visit(agendaPage, at(second));
  expect(offered.body).toMatchObject({ earlierOn: "2025-09-16", agenda: [] });
  const copy = { token: newId(), version: "none", act: "copy" };
  const sent = await visit(writeAgenda, { ...at(second), form: copy });
  expect(sent.location).toBe(`/en/staff/meetings/${second.id}/agenda`);
  expect((await visit(agendaPage, at(second))).body).toMatchObject({
    agenda: [{ minutes: 10, titleEn: "Welcome" }],
    earlierOn: null,
  });
  const again = await visit(writeAgenda, { ...at(second), form: { ...copy, token: newId() } });
  expect(again.body).toMatchObject({ errors: [{ field: "", reason: "agenda-there" }] });
});

test("a parent's meeting: who holds a place 200, who waits, who left and strangers 404", async () => {
  const { id, first } = await year({ capacity: 1 });
  const [holder, waiting] = [await joined(id), await joined(id)];
  const people = [holder.actor.personId, waiting.actor.personId, await person(), undefined];
  for (const call of [mine, myNeeds]) {
    expect(await statuses(call, first.id, people)).toEqual([200, 404, 404, 302]);
    expect(await statuses(call, "no-such-id", people)).toEqual([404, 404, 404, 302]);
  }
});

test("a parent says 2 needs in a form, and reads them, the host's name and the speaker's", async () => {
  const { id, first } = await prepared();
  const holder = await joined(id, { language: "es" });
  const as = holder.actor.personId;
  const at = { path: "/es/my/meetings/x", params: { id: first.id }, as };
  const form = { token: newId(), needFood: "1", needInterpreter: "1" };
  const sent = await visit(sayNeeds, { ...at, form });
  expect(sent.location).toBe(`/es/my/meetings/${first.id}?done=needs`);
  const page = await visit(mine, at);
  const shown = { needs: ["interpreter", "food"], speaker: "Demo Speaker" };
  expect(page.body).toMatchObject({ mine: shown });
  const { hostName } = (page.body as { mine: { hostName: string } }).mine;
  expect(hostName).toMatch(/^Demo Person/);
});

test("the public page names the training of the next meeting in its 2 languages", async () => {
  const { id, first, lead } = await year();
  await arranging(lead, first, { sessionId: await session(lead) });
  const titles = await Promise.all(
    ["en", "es"].map(async (language) => {
      const { body } = await visit(publicPage, { path: `/${language}/cohorts/x`, params: { id } });
      return (body as { cohort: { nextSession: string } }).cohort.nextSession;
    }),
  );
  expect(titles).toEqual(["Student loans", "Préstamos para estudiar"]);
});
