/** The way on, a click each: concerns begin a theme, a theme a campaign, a won ask its win. */
import { expect, test } from "vitest";
import { action as openCampaign, loader as newCampaign } from "#app/routes/staff.campaigns.new.tsx";
import { action as group } from "#app/routes/staff.listening.concerns.tsx";
import { loader as themePage } from "#app/routes/staff.themes.$id.tsx";
import { action as changeWin } from "#app/routes/staff.wins.$id_.edit.tsx";
import { action as addWin, loader as newWin } from "#app/routes/staff.wins.new.tsx";
import { winValues } from "#app/modules/wins/win-form.ts";
import { findWin } from "#app/modules/wins/win-store.server.ts";
import { listAsksOfWin } from "#app/modules/wins/win-origin-store.server.ts";
import { newId } from "#app/shared/id.ts";
import { ask, campaign } from "#tests/setup/campaigns.ts";
import { countsOf, heard, said, theme } from "#tests/setup/listening.ts";
import { actingAs } from "#tests/setup/people.ts";
import { versionOf, win } from "#tests/setup/wins.ts";
import { visit } from "#tests/setup/visit.ts";

const lastPart = (location: string | null) => /([0-9a-z]{16})(?:\?|$)/.exec(location ?? "")?.[1];

test("2 ticked concerns begin a theme by its name; a chosen theme beside a name is refused", async () => {
  const organiser = await actingAs(["organiser"]);
  const as = organiser.actor.personId;
  const { concerns } = await heard(organiser, { concerns: said("The fee", "Travel") });
  const ticks = Object.fromEntries(concerns.map((id) => [`tick-${id}`, "1"]));
  const path = "/es/staff/listening/concerns";
  const named = { ...ticks, act: "put", nameEs: "Tarifas", nameEn: "" };
  const both = { ...named, token: newId(), themeId: await theme(organiser) };
  expect(await visit(group, { path, as, form: both })).toMatchObject({
    status: 422,
    body: {
      errors: [{ field: "themeId", reason: "theme-either" }],
      values: { nameEs: "Tarifas" },
    },
  });
  const form = { ...named, token: newId() };
  const done = await visit(group, { path, as, form });
  expect(done.location).toMatch(/^\/es\/staff\/themes\/[0-9a-z]{16}\?done=begun$/);
  const themeId = lastPart(done.location)!;
  expect(await countsOf(organiser, themeId)).toMatchObject({ concernsEn: 2 });
  // Sent twice it begins one theme.
  expect((await visit(group, { path, as, form })).location).toBe(done.location);
  const empty = { token: newId(), act: "put", nameEs: "Nada" };
  expect((await visit(group, { path, as, form: empty })).status).toBe(422);
  expect(await organiser.db.reader.theme.count({ where: { nameEs: "Nada" } })).toBe(0);
});

test("a campaign opened from a theme answers that 1 theme, and its page says so; a word is no theme", async () => {
  const organiser = await actingAs(["organiser"]);
  const as = organiser.actor.personId;
  const themeId = await theme(organiser, "Travel", "Transporte");
  const open = async (query: string) => {
    const form = {
      ...{ token: newId(), titleEn: "Coaches", summaryEn: "", titleEs: "", summaryEs: "" },
      ...{ "startedOn-day": "1", "startedOn-month": "9", "startedOn-year": "2025" },
      ...{ leadId: "", slug: "", writtenIn: "en" },
    };
    return visit(openCampaign, { path: `/en/staff/campaigns/new?${query}`, as, form });
  };
  const campaignId = lastPart((await open(`theme=${themeId}`)).location);
  for (const odd of ["theme=x", "theme=%00", ""]) expect((await open(odd)).status).toBe(302);
  for (const data of [{ archivedAt: organiser.now }, { publicRecord: true }]) {
    const closed = await theme(organiser, "Closed", "Cerrado");
    await organiser.db.inTransaction((tx) => tx.theme.update({ where: { id: closed }, data }));
    const path = `/en/staff/campaigns/new?theme=${closed}`;
    expect(await visit(newCampaign, { path, as })).toMatchObject({ body: { theme: null } });
  }
  const page = await visit(themePage, { path: "/en/staff/themes/x", params: { id: themeId }, as });
  expect(page.body).toMatchObject({ campaigns: [{ id: campaignId, titleEn: "Coaches" }] });
  const { campaigns } = page.body as { campaigns: unknown[] };
  expect(campaigns).toHaveLength(1);
});

const WIN = {
  ...{ titleEn: "Seats", writtenIn: "en", slug: "" },
  ...{ "wonOn-day": "", "wonOn-month": "3", "wonOn-year": "2024" },
};

test("a win written down from its ask comes of that 1 ask and its office; a word is no ask", async () => {
  const organiser = await actingAs(["organiser"]);
  const as = organiser.actor.personId;
  const { id: askId, targetId } = await organiser.db.reader.ask.findUniqueOrThrow({
    where: { id: await ask(organiser, await campaign(organiser)) },
  });
  const path = `/en/staff/wins/new?ask=${askId}`;
  expect((await visit(newWin, { path, as })).body).toMatchObject({ values: { targetId } });
  const done = await visit(addWin, { path, as, form: { ...WIN, token: newId(), targetId } });
  const winId = lastPart(done.location)!;
  const asks = await listAsksOfWin(organiser.db.reader, winId);
  expect(asks.map(({ id }) => id)).toEqual([askId]);
  const odd = "/en/staff/wins/new?ask=%27";
  expect((await visit(newWin, { path: odd, as })).body).toMatchObject({ ask: null });
  const without = await visit(addWin, { path: odd, as, form: { ...WIN, token: newId() } });
  expect(await listAsksOfWin(organiser.db.reader, lastPart(without.location)!)).toEqual([]);
});

test("a win known only by March 2024 is kept as by 31 March, shown so in its form, and changed back", async () => {
  const organiser = await actingAs(["organiser"]);
  const as = organiser.actor.personId;
  const winId = await win(organiser);
  const params = { id: winId };
  const send = async (form: Record<string, string>) => {
    const version = String(await versionOf(organiser, winId));
    const texts = { titleEs: "Lugares", slug: "seats-by-march" };
    const sent = { ...WIN, ...texts, ...form, version, token: newId() };
    return visit(changeWin, { path: "/en/staff/wins/x/edit", params, as, form: sent });
  };
  const kept = () => organiser.db.reader.win.findUniqueOrThrow({ where: { id: winId } });
  expect((await send({ wonBy: "1" })).status).toBe(302);
  expect(await kept()).toMatchObject({ wonOn: "2024-03-31", wonOnExact: "by" });
  const by = await findWin(organiser.db.reader, winId);
  expect(winValues(by!)).toMatchObject({ wonBy: "1", "wonOn-day": "31", "wonOn-month": "3" });
  expect((await send({})).status).toBe(302);
  expect(await kept()).toMatchObject({ wonOn: "2024-03-01", wonOnExact: "month" });
  // What is refused keeps the tick.
  const refused = await send({ wonBy: "1", "wonOn-year": "2028" });
  expect(refused).toMatchObject({
    status: 422,
    body: { values: { wonBy: "1" }, errors: [{ field: "wonOn", reason: "won-in-future" }] },
  });
});
