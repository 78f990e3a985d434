/** The pages of wins and places: who may open them, bad input, and a parent's own. */
import { expect, test } from "vitest";
import { action as askAction, loader as askPage } from "#app/routes/my.places.$id_.ask.tsx";
import { action as giveUp, loader as placePage } from "#app/routes/my.places.$id.tsx";
import { loader as placesPage } from "#app/routes/my.places._index.tsx";
import { loader as refused } from "#app/routes/refused.$status.tsx";
import { action as addWin, loader as newWin } from "#app/routes/staff.wins.new.tsx";
import { loader as list } from "#app/routes/staff.wins._index.tsx";
import { action as winAction, loader as winPage } from "#app/routes/staff.wins.$id.tsx";
import { loader as asksPage } from "#app/routes/staff.wins.$id_.asks.tsx";
import { loader as editPage } from "#app/routes/staff.wins.$id_.edit.tsx";
import { action as publish, loader as publishPage } from "#app/routes/staff.wins.$id_.publish.tsx";
import { action as addOffer, loader as newOffer } from "#app/routes/staff.wins.$id_.offers.new.tsx";
import { loader as offerPage } from "#app/routes/staff.wins.$id_.offers.$offer.tsx";
import { loader as closePage } from "#app/routes/staff.wins.$id_.offers.$offer_.close.tsx";
import { loader as editOffer } from "#app/routes/staff.wins.$id_.offers.$offer_.edit.tsx";
import {
  action as give,
  loader as givePage,
} from "#app/routes/staff.wins.$id_.offers.$offer_.give.tsx";
import { loader as usedPage } from "#app/routes/staff.wins.$id_.offers.$offer_.requests.$request.tsx";
import { now } from "#app/platform/clock.server.ts";
import { addDays, todayInLondon, toParts } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { acting, person } from "#tests/setup/people.ts";
import { offer, win } from "#tests/setup/wins.ts";
import { visit } from "#tests/setup/visit.ts";

const today = todayInLondon(now());

async function organiser() {
  const as = await person({ roles: ["organiser"] });
  return { as, who: await acting(as, { now: now() }) };
}

async function openOffer() {
  const { as, who } = await organiser();
  const days = { deadlineOn: addDays(today, 10), happensOn: addDays(today, 20) };
  const { winId, offerId } = await offer(who, days);
  return { as, winId, offerId, params: { id: winId, offer: offerId } };
}

test("11 pages: an organiser 200, a parent leader reads 3 of them, 4 other roles 403, nobody the door", async () => {
  const { as, params } = await openOffer();
  const pages = [
    ...[list, winPage, offerPage],
    ...[newWin, editPage, publishPage, asksPage],
    ...[newOffer, editOffer, closePage, givePage],
  ];
  const statuses = (who?: string) =>
    Promise.all(
      pages.map(async (call) => {
        const at = { path: "/en/staff/wins/x", params };
        return (await visit(call, who === undefined ? at : { ...at, as: who })).status;
      }),
    );
  expect(await statuses(as)).toEqual(pages.map(() => 200));
  const leader = await person({ roles: ["parent-leader"] });
  expect(await statuses(leader)).toEqual(pages.map((_, index) => (index < 3 ? 200 : 403)));
  for (const role of ["wp-officer", "plan-officer", "finance", "administrator"] as const) {
    expect(await statuses(await person({ roles: [role] }))).toEqual(pages.map(() => 403));
  }
  expect(await statuses()).toEqual(pages.map(() => 302));
});

test("a win of tomorrow at an address with capitals: 2 errors, all typed is kept; one language makes a draft", async () => {
  const { as } = await organiser();
  const tomorrow = toParts(addDays(today, 1));
  const form = {
    ...{ token: newId(), writtenIn: "es", summaryEs: "Un autobús", slug: "The Bus" },
    ...{ "wonOn-day": String(tomorrow.day), "wonOn-month": String(tomorrow.month) },
    "wonOn-year": String(tomorrow.year),
  };
  const refusedForm = await visit(addWin, { path: "/es/staff/wins/new", as, form });
  expect(refusedForm).toMatchObject({
    status: 422,
    body: {
      errors: [
        { field: "slug", reason: "slug-format", details: { proposal: "the-bus" } },
        { field: "wonOn", reason: "won-in-future" },
      ],
      values: { summaryEs: "Un autobús", slug: "The Bus" },
    },
  });
  const sound = { ...form, titleEs: "<b>Un bus</b>", slug: "", "wonOn-day": "", "wonOn-month": "" };
  const year = { ...sound, "wonOn-year": String(toParts(today).year) };
  const sent = await visit(addWin, { path: "/es/staff/wins/new", as, form: year });
  expect(sent.location).toMatch(/^\/es\/staff\/wins\/[^/]+\?done=added$/);
});

test("a win without evidence says what it lacks and is not published", async () => {
  const { as, who } = await organiser();
  const id = await win(who, { servesEs: "" });
  const at = { path: "/en/staff/wins/x/publish", params: { id }, as };
  expect(await visit(publishPage, at)).toMatchObject({
    body: { lacks: ["servesEs", "evidence"] },
  });
  const sent = await visit(publish, { ...at, form: { token: newId(), version: "1" } });
  expect(sent).toMatchObject({ status: 422, body: { errors: [{ reason: "win-not-ready" }] } });
});

test("an act that the win's page does not know is refused in words", async () => {
  const { as, who } = await organiser();
  const id = await win(who);
  const at = { path: "/en/staff/wins/x", params: { id }, as };
  const odd = await visit(winAction, { ...at, form: { token: newId(), act: "explode" } });
  expect(odd).toMatchObject({ status: 422, body: { errors: [{ field: "" }] } });
});

test("an offer of no places and without a kind has 2 errors, then its passed day is the third", async () => {
  const { as, who } = await organiser();
  const id = await win(who);
  const at = { path: "/en/staff/wins/x/offers/new", params: { id }, as };
  const form = {
    ...{ token: newId(), kind: "", titleEn: "Seats", titleEs: "Lugares", offered: "0" },
    ...{ "deadlineOn-day": "1", "deadlineOn-month": "2", "deadlineOn-year": "2020" },
  };
  expect((await visit(addOffer, { ...at, form })).body).toMatchObject({
    errors: [
      { field: "kind", reason: "offer-kind-missing" },
      { field: "offered", reason: "number-range" },
    ],
  });
  const dated = { ...form, kind: "bursary", offered: "2" };
  expect((await visit(addOffer, { ...at, form: dated })).body).toMatchObject({
    errors: [{ field: "deadlineOn", reason: "deadline-passed" }],
  });
});

test("a parent asks for 2 places, is given them, reads why, and hands them back", async () => {
  const { as: lead, params, winId, offerId } = await openOffer();
  const as = await person({ language: "es" });
  const mine = { path: "/es/my/places/x", params: { id: offerId }, as };
  const found = await visit(placesPage, { path: "/es/my/places", as });
  const shown = (found.body as { places: { offer: { id: string } }[] }).places;
  expect(shown.map(({ offer: { id } }) => id)).toContain(offerId);
  expect((await visit(askPage, mine)).status).toBe(200);
  const none = await visit(askAction, { ...mine, form: { token: newId(), places: "4" } });
  expect(none).toMatchObject({ status: 422, body: { errors: [{ field: "places" }] } });
  const asked = await visit(askAction, { ...mine, form: { token: newId(), places: "2" } });
  expect(asked.location).toBe(`/es/my/places/${offerId}?done=ask`);
  const at = { path: "/en/staff/wins/x", params, as: lead };
  const given = await visit(give, { ...at, form: { token: newId() } });
  expect(given.location).toBe(`/en/staff/wins/${winId}/offers/${offerId}?done=given`);
  expect((await visit(placePage, mine)).body).toMatchObject({
    mine: {
      request: { state: "given", given: 2, outcome: "enough-for-all" },
      counts: { taken: "fewer" },
    },
  });
  const back = await visit(giveUp, { ...mine, form: { token: newId(), act: "hand-back" } });
  expect(back.location).toBe(`/es/my/places/${offerId}?done=hand-back`);
});

test("names of parents who asked are for organisers; a parent leader sees how many", async () => {
  const { as, params, offerId } = await openOffer();
  const parent = await person({ fullName: "Demo Ana Ruiz" });
  const mine = { path: "/en/my/places/x", params: { id: offerId }, as: parent };
  await visit(askAction, { ...mine, form: { token: newId(), places: "1" } });
  const at = { path: "/en/staff/wins/x", params };
  const leader = await person({ roles: ["parent-leader"] });
  expect((await visit(offerPage, { ...at, as: leader })).body).toMatchObject({
    requests: null,
    counts: { waiting: 1 },
  });
  expect((await visit(offerPage, { ...at, as })).body).toMatchObject({
    requests: [{ name: "Demo Ana Ruiz" }],
  });
  const { requests } = (await visit(offerPage, { ...at, as })).body as {
    requests: { request: { id: string } }[];
  };
  const request = requests[0]!.request.id;
  // Nothing was given, so there is nothing to note.
  expect((await visit(usedPage, { ...at, params: { ...params, request }, as })).status).toBe(404);
});

test("an offer that is none, another win's offer and a draft's are the same 404", async () => {
  const { as, offerId } = await openOffer();
  const other = await openOffer();
  const params = { id: other.winId, offer: offerId };
  expect((await visit(offerPage, { path: "/en/staff/x", params, as })).status).toBe(404);
  for (const id of ["x", newId()]) {
    const at = { path: "/en/my/places/x", params: { id }, as };
    expect((await visit(placePage, at)).status).toBe(404);
  }
});

test("a file of 200 MB gets a page with status 413 that knows the limit of 10 MB", async () => {
  const answer = await visit(refused, { path: "/en/x", params: { status: "file-too-large" } });
  expect(answer.status).toBe(413);
});
