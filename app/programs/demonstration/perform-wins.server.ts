/**
 * Performs an invented win by the portal's own verbs: twenty seats of an open day, twelve of them
 * given out to parents of the cohorts, two parents who still wait, eight that can still be saved;
 * and a coach of ten seats that has been, whose seats wait to be noted as used.
 */
import { listCohortsOf } from "#app/modules/cohorts/cohort-store.server.ts";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
import { askForPlaces } from "#app/modules/wins/ask-for-places.server.ts";
import { addOffer } from "#app/modules/wins/change-offer.server.ts";
import { addWin, publishWin } from "#app/modules/wins/change-win.server.ts";
import { addEvidenceLink } from "#app/modules/evidence/change-evidence.server.ts";
import { givePlaces } from "#app/modules/wins/give-places.server.ts";
import { writeDownRequest } from "#app/modules/wins/write-down-request.server.ts";
import type { Actor, SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { pence } from "#app/shared/money.ts";
import { accepted, contextAt, type Performance } from "./performance.server.ts";

const OFFERED = 20;
const GIVEN = 12;
const COACH = 10;

/** After the cohorts have met; on days on which nothing else of it happens. */
export function winActs(performance: Performance, today: CalendarDate) {
  const at = (daysAgo: number) =>
    instantInLondon(addDays(today, -daysAgo), { hour: 11, minute: 10 });
  let offers = { seats: "", coach: "" };
  return [
    {
      at: at(9),
      perform: async () => {
        offers = await performWin(contextAt(performance, "organiser", at(9)), today);
      },
    },
    { at: at(6), perform: () => performGiving(performance, offers.seats, at(6), GIVEN) },
    { at: at(5), perform: () => performGiving(performance, offers.coach, at(5), COACH) },
    { at: at(3), perform: () => performWrittenDown(performance, offers.seats, at(3)) },
    { at: at(2), perform: () => performWaiting(performance, offers.seats, at(2)) },
  ];
}

async function performWin(
  organiser: SignedInContext,
  today: CalendarDate,
): Promise<{ seats: Id; coach: Id }> {
  const facts = {
    ...({ slug: "demo-open-day-seats", wonOn: addDays(today, -12), wonOnExact: "day" } as const),
    targetId: null,
    titleEn: "Twenty seats at Demo University’s open day",
    titleEs: "Veinte cupos en la jornada de puertas abiertas de Demo University",
    summaryEn:
      "Demo University keeps twenty seats for parents and their children, with a coach from Camberwell and lunch.",
    summaryEs:
      "Demo University reserva veinte cupos para madres, padres y sus hijos, con autobús desde Camberwell y almuerzo.",
    servesEn: "Families of the cohorts with children in years 9 to 12",
    servesEs: "Familias de los grupos con hijas e hijos en los años 9 a 12",
  };
  const order = { token: newId(), facts, writtenIn: "en", invented: true } as const;
  const winId = accepted(await addWin(organiser, order));
  const link = {
    ...{ url: "https://university.example/open-day", label: "Open day, Demo University" },
    ...{ labelIn: "en" as const, on: null },
  };
  const subject = { kind: "win", id: winId } as const;
  accepted(await addEvidenceLink(organiser, { token: newId(), subject, link }));
  accepted(await publishWin(organiser, { token: newId(), winId, version: 1 }));
  const seats = {
    ...{ kind: "open-day-seat" as const, offered: OFFERED, valuePence: pence(3500) },
    ...{ titleEn: "Seats at Demo University’s open day" },
    ...{ titleEs: "Cupos en la jornada de puertas abiertas de Demo University" },
    ...{ deadlineOn: addDays(today, 10), happensOn: addDays(today, 17) },
  };
  const coach = {
    ...{ kind: "coach-seat" as const, offered: COACH, valuePence: null },
    ...{ titleEn: "Coach to Demo University’s taster day" },
    ...{ titleEs: "Autobús a la jornada de prueba de Demo University" },
    ...{ deadlineOn: addDays(today, -4), happensOn: addDays(today, -1) },
  };
  const offer = async (facts: typeof seats | typeof coach) =>
    accepted(await addOffer(organiser, { token: newId(), winId, facts, invented: true }));
  return { seats: await offer(seats), coach: await offer(coach) };
}

/** Parents of the cohorts ask for as many seats as are given. */
async function performGiving(
  performance: Performance,
  offerId: Id,
  at: Date,
  given: number,
): Promise<void> {
  const organiser = contextAt(performance, "organiser", at);
  let left = given;
  for (const [index, parent] of (await listParents(performance, organiser)).entries()) {
    const places = Math.min(left, (index % 3) + 1);
    if (places === 0) break;
    const wish = { offerId, places, fewerIsFine: index % 2 === 0 };
    accepted(await askForPlaces({ ...organiser, actor: parent }, { token: newId(), ...wish }));
    left -= places;
  }
  accepted(await givePlaces(organiser, { token: newId(), offerId }));
}

/** The Spanish-speaking parent behind a door asks when the others have theirs. */
async function performWaiting(performance: Performance, offerId: Id, at: Date): Promise<void> {
  const organiser = contextAt(performance, "organiser", at);
  const parent = { ...organiser, actor: personOf(performance) };
  const wish = { token: newId(), offerId, places: 2, fewerIsFine: true };
  accepted(await askForPlaces(parent, wish));
}

/** Who has no e-mail asks at a meeting, and the organiser writes it down. */
async function performWrittenDown(performance: Performance, offerId: Id, at: Date): Promise<void> {
  const organiser = contextAt(performance, "organiser", at);
  const [personId] = await listPhoneOnly(performance.tx);
  assert(personId !== undefined, "a member has no e-mail");
  const wish = { token: newId(), offerId, personId, places: 1, fewerIsFine: false };
  accepted(await writeDownRequest(organiser, wish));
}

async function listPhoneOnly(tx: Transaction): Promise<Id[]> {
  const members = await tx.membership.findMany({ where: { endedAt: null } });
  const id = { in: members.map(({ personId }) => personId) };
  const people = await tx.person.findMany({ where: { id, email: null }, orderBy: { id: "asc" } });
  return people.map((person) => person.id);
}

/** Members who hold a place in the organiser's cohorts, but for those who ask later. */
async function listParents(performance: Performance, { db, actor }: SignedInContext) {
  const later = [personOf(performance).personId, ...(await listPhoneOnly(performance.tx))];
  const parents = new Map<Id, Actor>();
  for (const { id } of await listCohortsOf(db.reader, actor.personId)) {
    for (const { personId, stage } of await listMembers(performance.tx, id)) {
      if (!holdsPlace(stage) || later.includes(personId)) continue;
      parents.set(personId, { personId, fullName: "", roles: [], sessionId: null });
    }
  }
  return [...parents.values()];
}

function personOf({ people }: Performance): Actor {
  const person = [...people.values()].find(({ fullName }) => fullName.startsWith("Abril "));
  assert(person !== undefined, "the parent behind the door is known");
  return person;
}
