/** The pages on which staff write down a parent's request, give it up, and tell parents. */
import { expect, test } from "vitest";
import { loader as offerPage } from "#app/routes/staff.wins.$id_.offers.$offer.tsx";
import {
  action as tell,
  loader as tellPage,
} from "#app/routes/staff.wins.$id_.offers.$offer_.tell.tsx";
import {
  action as write,
  loader as writePage,
} from "#app/routes/staff.wins.$id_.offers.$offer_.requests.new.tsx";
import {
  action as giveUp,
  loader as giveUpPage,
} from "#app/routes/staff.wins.$id_.offers.$offer_.requests.$request_.give-up.tsx";
import { now } from "#app/platform/clock.server.ts";
import { addDays, todayInLondon } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { cohort } from "#tests/setup/cohorts.ts";
import { enrolled } from "#tests/setup/members.ts";
import { acting, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";
import { offer } from "#tests/setup/wins.ts";

async function openOffer() {
  const as = await person({ roles: ["organiser"] });
  const who = await acting(as, { now: now() });
  const today = todayInLondon(now());
  const days = { deadlineOn: addDays(today, 10), happensOn: addDays(today, 20) };
  const { winId, offerId } = await offer(who, days);
  const parent = await person({ fullName: `Rosa ${newId()}` });
  await enrolled(await cohort(who), [parent]);
  const path = `/en/staff/wins/${winId}/offers/${offerId}`;
  return { as, parent, path, params: { id: winId, offer: offerId } };
}

test("an organiser writes down 2 places, sees it in the list, and gives it up; nothing typed is lost", async () => {
  const { as, parent, path, params } = await openOffer();
  const at = { path: `${path}/requests/new`, params, as };
  const typed = { token: newId(), personId: "", places: "2", fewer: "1" };
  const nobody = await visit(write, { ...at, form: typed });
  expect(nobody).toMatchObject({
    status: 422,
    body: { errors: [{ field: "personId" }], values: { places: "2", fewer: "1" } },
  });
  const form = { ...typed, personId: parent };
  expect((await visit(write, { ...at, form })).location).toBe(`${path}?done=asked`);
  const again = await visit(write, { ...at, form: { ...form, token: newId() } });
  expect(again).toMatchObject({
    status: 422,
    body: { errors: [{ field: "personId", reason: "parent-asks-already" }] },
  });
  const page = await visit(offerPage, { path, params, as });
  const { requests } = page.body as { requests: { request: { id: string } }[] };
  expect(requests).toHaveLength(1);
  const request = requests[0]!.request.id;
  const there = { path: `${path}/requests/${request}/give-up`, params: { ...params, request }, as };
  expect(await visit(giveUpPage, there)).toMatchObject({ body: { act: "withdraw", count: 2 } });
  const gone = await visit(giveUp, { ...there, form: { token: newId(), act: "withdraw" } });
  expect(gone.location).toBe(`${path}?done=withdraw`);
  // From another tab: nothing happens twice, and the page says that it is done.
  const twice = await visit(giveUp, { ...there, form: { token: newId(), act: "withdraw" } });
  expect(twice.location).toBe(there.path);
  expect(await visit(giveUpPage, there)).toMatchObject({ status: 200, body: { act: null } });
});

test("parents are told once a day: the second press is refused in words, and the page has no button", async () => {
  const { as, path, params } = await openOffer();
  const at = { path: `${path}/tell`, params, as };
  const press = () => visit(tell, { ...at, form: { token: newId() } });
  expect((await press()).location).toBe(`${path}?done=told`);
  expect(await press()).toMatchObject({
    status: 422,
    body: { errors: [{ reason: "told-today" }] },
  });
  expect(await visit(tellPage, at)).toMatchObject({ body: { isTold: true } });
});

test("3 pages are for organisers alone: a parent leader, a WP officer and a parent get 403 or the door", async () => {
  const { params, path } = await openOffer();
  const request = newId();
  for (const roles of [["parent-leader"], ["wp-officer"], []] as const) {
    const as = await person({ roles });
    for (const call of [writePage, tellPage, giveUpPage]) {
      const at = { path, params: { ...params, request }, as };
      expect((await visit(call, at)).status).toBe(403);
    }
  }
});
