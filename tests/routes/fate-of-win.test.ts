/** A win whose ask still stands as asked: said where it is published, and noted from there. */
import { expect, test } from "vitest";
import { loader as campaignPage } from "#app/routes/staff.campaigns.$id.tsx";
import {
  action as noteFate,
  loader as fateForm,
} from "#app/routes/staff.campaigns.$id_.asks.$ask.change.tsx";
import { loader as winPage } from "#app/routes/staff.wins.$id.tsx";
import { loader as publishPage } from "#app/routes/staff.wins.$id_.publish.tsx";
import { addWin } from "#app/modules/wins/change-win.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { ask, campaign } from "#tests/setup/campaigns.ts";
import { actingAs, person } from "#tests/setup/people.ts";
import { valueOf, winFacts } from "#tests/setup/wins.ts";
import { visit } from "#tests/setup/visit.ts";

async function wonAsk() {
  const organiser = await actingAs(["organiser"]);
  const as = organiser.actor.personId;
  const campaignId = await campaign(organiser);
  const askId = await ask(organiser, campaignId);
  const facts = winFacts({ wonOn: calendarDate("2026-11-01") });
  const order = { token: newId(), facts, writtenIn: "en" as const, askId };
  const winId = valueOf(await addWin(organiser, order));
  const at = (query = "") => ({
    ...{ path: `/en/staff/campaigns/x/asks/x/change${query}`, as },
    params: { id: campaignId, ask: askId },
  });
  return { as, campaignId, askId, winId, at };
}

test("of a win whose 1 ask is still asked the page, the publication and the form of its fate say so", async () => {
  const { as, campaignId, askId, winId, at } = await wonAsk();
  const win = { path: "/en/staff/wins/x", params: { id: winId }, as };
  expect(await visit(winPage, win)).toMatchObject({ body: { open: [{ id: askId }] } });
  expect(await visit(publishPage, win)).toMatchObject({ body: { open: [{ id: askId }] } });
  const begun = (await visit(fateForm, at(`?win=${winId}`))).body as { values: object };
  expect(begun.values).toMatchObject({
    ...{ "on-day": "1", "on-month": "11", "on-year": "2026" },
    noteEn: "Won: Twenty seats at an open day.",
    noteEs: "Se logró: Veinte cupos en una jornada.",
  });
  // Whether it is won, or in part, is for people to say.
  expect(begun.values).not.toHaveProperty("status");
  const { body } = await visit(campaignPage, { ...at(), params: { id: campaignId } });
  const { asks } = body as { asks: { ask: { version: number } }[] };
  const version = String(asks[0]!.ask.version);
  const form = { ...begun.values, token: newId(), version, status: "partly-won" };
  expect((await visit(noteFate, { ...at(), form })).location).toMatch(/done=noted$/);
  expect(await visit(winPage, win)).toMatchObject({ body: { open: [] } });
  expect(await visit(publishPage, win)).toMatchObject({ body: { open: [] } });
});

test("a win of another ask, and 3 texts that name none, begin an empty form", async () => {
  const { at } = await wonAsk();
  const other = await wonAsk();
  for (const win of [other.winId, newId(), "x", "%00"]) {
    const { body } = await visit(fateForm, at(`?win=${win}`));
    expect((body as { values: object }).values).not.toHaveProperty("noteEn");
  }
});

test("a parent leader, who notes nothing, is offered no way to", async () => {
  const { winId } = await wonAsk();
  const as = await person({ roles: ["parent-leader"] });
  const shown = await visit(winPage, { path: "/en/staff/wins/x", params: { id: winId }, as });
  expect(shown).toMatchObject({ status: 200, body: { asks: [{}], open: [] } });
});
