/** Places: never more than there are, nobody twice, fair, and each parent is told why. */
import { expect, test } from "vitest";
import {
  askForPlaces,
  handPlacesBack,
  withdrawRequest,
} from "#app/modules/wins/ask-for-places.server.ts";
import { addOffer, changeOffer, closeOffer } from "#app/modules/wins/change-offer.server.ts";
import { givePlaces } from "#app/modules/wins/give-places.server.ts";
import { noteUsed } from "#app/modules/wins/note-used.server.ts";
import { countPlaces } from "#app/modules/wins/place-counts.ts";
import { listRequests, findOwnRequest } from "#app/modules/wins/place-request-store.server.ts";
import { readMyPlaces } from "#app/modules/wins/read-my-places.server.ts";
import { tellUnusedPlaces } from "#app/modules/wins/tell-unused-places.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { cohort } from "#tests/setup/cohorts.ts";
import { acting, actingAs, person } from "#tests/setup/people.ts";
import { offer, offerFacts, offerVersion, publishedWin, valueOf, win } from "#tests/setup/wins.ts";

const organiser = await actingAs(["organiser"]);

async function parents(count: number, language: "en" | "es" = "en"): Promise<SignedInContext[]> {
  const ids = await Promise.all(Array.from({ length: count }, () => person({ language })));
  return Promise.all(ids.map((id) => acting(id, { language })));
}

const ask = (who: SignedInContext, offerId: string, places = 1, fewerIsFine = false) =>
  askForPlaces(who, { token: newId(), offerId, places, fewerIsFine });
const give = (offerId: string) => givePlaces(organiser, { token: newId(), offerId });
const own = (who: SignedInContext, offerId: string) =>
  findOwnRequest(who.db.reader, offerId, who.actor.personId);

async function countsOf(offerId: string, offered: number) {
  return countPlaces(offered, await listRequests(organiser.db.reader, offerId));
}

function mailsTo({ actor, db }: SignedInContext) {
  return db.reader.outboxMessage.findMany({
    where: { personId: actor.personId },
    orderBy: { createdAt: "asc" },
  });
}

test("50 parents ask at once and 50 presses of the button at once give 20 places, to nobody twice", async () => {
  const { offerId } = await offer(organiser);
  const asking = await parents(50);
  const asked = await Promise.all(asking.map((who) => ask(who, offerId)));
  expect(asked.filter(({ ok }) => ok)).toHaveLength(50);
  const given = await Promise.all(Array.from({ length: 50 }, () => give(offerId)));
  expect(given.filter(({ ok }) => ok)).toHaveLength(1);
  expect(new Set(given.flatMap((one) => (one.ok ? [] : [one.reason])))).toEqual(
    new Set(["no-free-places"]),
  );
  const counts = await countsOf(offerId, 20);
  expect(counts).toMatchObject({ taken: 20, free: 0, waiting: 30 });
  const mails = await Promise.all(asking.map(mailsTo));
  expect(mails.every((one) => one.length === 1)).toBe(true);
}, 120_000);

test("who was given a place lately comes after who was not, whoever asked first", async () => {
  const [had, hadNone] = await parents(2);
  const earlier = await offer(organiser, { offered: 3 });
  valueOf(await ask(had!, earlier.offerId, 3));
  valueOf(await give(earlier.offerId));

  const { offerId } = await offer(organiser, { offered: 1 });
  valueOf(await ask(had!, offerId));
  valueOf(await ask(hadNone!, offerId));
  valueOf(await give(offerId));

  expect(await own(hadNone!, offerId)).toMatchObject({ state: "given", outcome: "had-fewer" });
  expect(await own(had!, offerId)).toMatchObject({
    ...{ state: "asked", given: 0, outcome: "others-had-fewer", earlier: 3 },
  });
});

test("each is told in their language, with the reason, and the second giving writes to nobody again", async () => {
  const [ana] = await parents(1, "es");
  const [ben] = await parents(1, "en");
  const { offerId } = await offer(organiser, { offered: 1 });
  valueOf(await ask(ana!, offerId, 2));
  valueOf(await ask(ben!, offerId, 1));
  valueOf(await give(offerId));
  const [toAna] = await mailsTo(ana!);
  const [toBen] = await mailsTo(ben!);
  expect(toAna).toMatchObject({
    language: "es",
    subject: "Todavía no hay cupo para usted: Cupos en la jornada",
  });
  expect(toAna!.body).toContain("quedaban menos cupos de los que usted pidió");
  expect(toBen).toMatchObject({ language: "en", subject: "You have 1 place: Open day seats" });
  const said = toBen!.body.replaceAll("\u00a0", " ");
  expect(said).toContain("It is on Thursday 10 December 2026.");
  expect(said).toContain("Hand it back here by 5 December 2026,");

  valueOf(await handPlacesBack(ben!, { token: newId(), offerId }));
  expect(await countsOf(offerId, 1)).toMatchObject({ free: 1, waiting: 1 });
  valueOf(await give(offerId));
  expect(await mailsTo(ana!)).toHaveLength(1);
});

test("2 who joined a cohort together are 1 family: what one was given counts for the other", async () => {
  const [mother, father, other] = await parents(3);
  await together(organiser, mother!, father!);
  const first = await offer(organiser, { offered: 1 });
  valueOf(await ask(mother!, first.offerId));
  valueOf(await give(first.offerId));
  const { offerId } = await offer(organiser, { offered: 1 });
  valueOf(await ask(father!, offerId));
  valueOf(await ask(other!, offerId));
  valueOf(await give(offerId));
  expect(await own(other!, offerId)).toMatchObject({ state: "given" });
  expect(await own(father!, offerId)).toMatchObject({ state: "asked", earlier: 1 });
});

test("a request is changed and withdrawn while it waits; given, it is handed back and asked anew", async () => {
  const [ana] = await parents(1);
  const { offerId } = await offer(organiser);
  const act = () => ({ token: newId(), offerId });
  expect(await withdrawRequest(ana!, act())).toMatchObject({ reason: "request-not-waiting" });
  valueOf(await ask(ana!, offerId, 3));
  valueOf(await ask(ana!, offerId, 2));
  expect(await own(ana!, offerId)).toMatchObject({ places: 2, state: "asked", version: 2 });
  valueOf(await withdrawRequest(ana!, act()));
  expect(await give(offerId)).toMatchObject({ reason: "nobody-asks" });
  valueOf(await ask(ana!, offerId, 1));
  valueOf(await give(offerId));
  expect(await ask(ana!, offerId, 1)).toMatchObject({ reason: "places-given-already" });
  valueOf(await handPlacesBack(ana!, act()));
  expect(await handPlacesBack(ana!, act())).toMatchObject({ reason: "no-places-to-hand-back" });
  expect(await countsOf(offerId, 20)).toMatchObject({ taken: 0 });
});

test("nobody asks of a closed offer, of one whose last day has passed, or of a draft's", async () => {
  const [ana] = await parents(1);
  const of = await offer(organiser);
  const late = await acting(ana!.actor.personId, { now: new Date("2026-12-06T12:00:00Z") });
  expect(await ask(late, of.offerId)).toMatchObject({ reason: "offer-passed" });
  const version = await offerVersion(organiser, of);
  valueOf(await closeOffer(organiser, { ...of, token: newId(), version }));
  expect(await ask(ana!, of.offerId)).toMatchObject({ reason: "offer-closed" });

  const winId = await win(organiser);
  const order = { token: newId(), winId, facts: offerFacts() };
  const draft = valueOf(await addOffer(organiser, order));
  expect(await ask(ana!, draft)).toMatchObject({ reason: "offer-gone" });
  const shown = (await readMyPlaces(ana!)).map(({ offer: { id } }) => id);
  expect(shown).not.toContain(draft);
  expect(shown).not.toContain(of.offerId);
});

test("an offer has days that make sense, and never fewer places than are taken", async () => {
  const winId = await publishedWin(organiser);
  const add = (facts: Parameters<typeof offerFacts>[0]) =>
    addOffer(organiser, { token: newId(), winId, facts: offerFacts(facts) });
  const passed = { deadlineOn: calendarDate("2026-11-20") };
  expect(await add(passed)).toMatchObject({ reason: "deadline-passed" });
  const after = { deadlineOn: calendarDate("2026-12-11") };
  expect(await add(after)).toMatchObject({ reason: "deadline-after-day" });

  const of = await offer(organiser);
  const [ana] = await parents(1);
  valueOf(await ask(ana!, of.offerId, 3));
  valueOf(await give(of.offerId));
  const change = async (offered: number) => {
    const version = await offerVersion(organiser, of);
    return changeOffer(organiser, {
      ...{ ...of, token: newId(), version, facts: offerFacts({ offered }) },
    });
  };
  expect(await change(2)).toMatchObject({ reason: "fewer-than-taken", details: { taken: 3 } });
  expect(await change(3)).toMatchObject({ ok: true });
});

test("what was used is noted from the day on, never more than given, and corrected", async () => {
  const of = await offer(organiser);
  const [ana] = await parents(1);
  valueOf(await ask(ana!, of.offerId, 2));
  valueOf(await give(of.offerId));
  const afterwards = await acting(organiser.actor.personId, {
    now: new Date("2026-12-10T12:00:00Z"),
  });
  const note = async (who: SignedInContext, used: number) => {
    const request = (await own(ana!, of.offerId))!;
    return noteUsed(who, {
      ...{ ...of, token: newId(), requestId: request.id, version: request.version, used },
    });
  };
  expect(await note(organiser, 2)).toMatchObject({ reason: "not-happened-yet" });
  expect(await note(afterwards, 3)).toMatchObject({ reason: "more-used-than-given" });
  valueOf(await note(afterwards, 0));
  expect(await own(ana!, of.offerId)).toMatchObject({ state: "not-used", used: 0 });
  valueOf(await note(afterwards, 1));
  expect(await own(ana!, of.offerId)).toMatchObject({ state: "used", used: 1, given: 2 });
});

test("8 free places with 14 days left are told to every organiser once, in their language", async () => {
  const luis = await acting(await person({ roles: ["organiser"], language: "es" }));
  const of = await offer(organiser, { titleEs: "Cupos por aprovechar" });
  await tellUnusedPlaces(organiser);
  await tellUnusedPlaces(organiser);
  const told = (await mailsTo(luis)).filter(({ dedupKey }) => dedupKey.includes(of.offerId));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    subject: "Aún hay 20 cupos libres por aprovechar: Cupos por aprovechar",
  });
});

/** Puts two people into one party of a cohort. */
async function together(lead: SignedInContext, ...people: SignedInContext[]): Promise<void> {
  const cohortId = await cohort(lead);
  const partyId = newId();
  await lead.db.inTransaction(async (tx) => {
    for (const [index, { actor }] of people.entries()) {
      await tx.membership.create({
        data: {
          ...{ id: newId(), cohortId, personId: actor.personId, partyId, stage: "enrolled" },
          ...{ queue: index + 1, appliedAt: lead.now },
        },
      });
    }
  });
}
