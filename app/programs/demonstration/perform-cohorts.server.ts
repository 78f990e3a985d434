/**
 * Performs the cohorts' past by the portal's own verbs: school holidays, a year of dates each,
 * parents who join, wait, leave and are called, a meeting cancelled, a cohort that ends.
 */
import { addLeader } from "#app/modules/cohorts/add-leader.server.ts";
import { joinCohort } from "#app/modules/cohorts/join-cohort.server.ts";
import { leaveCohort } from "#app/modules/cohorts/leave-cohort.server.ts";
import { findOwnMembership } from "#app/modules/cohorts/membership-store.server.ts";
import { openCohort } from "#app/modules/cohorts/open-cohort.server.ts";
import { USUAL_REMIND_DAYS } from "#app/modules/cohorts/remind-days.ts";
import { createPerson } from "#app/modules/identity/person-store.server.ts";
import { addSchoolHoliday } from "#app/modules/meetings/add-school-holiday.server.ts";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { closeCohort } from "#app/modules/meetings/close-cohort.server.ts";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import { listMeetings } from "#app/modules/meetings/meeting-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { addDays, dayOfWeek, todayInLondon, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { COHORTS, needsOf, parentName, type DemoCohort } from "./cohorts.ts";
import { askByPhone, joinByPhone } from "./perform-phone.server.ts";
import { performRegisters } from "./perform-registers.server.ts";
import { accepted, contextAt, type Performance } from "./performance.server.ts";
import { performCare } from "./perform-care.server.ts";
import { planCohortYear } from "./plan-cohort-year.server.ts";
import { schoolBreaks, schoolYearsOf } from "./school-dates.ts";

type TimedAct = { at: Date; perform: () => Promise<void> };

/** Before the first meeting. */
const OPENED_EARLIER_DAYS = 24;
const YEAR_DAYS = 364;
/** The families behind the doors have begun their plans by then. */
const FAMILY_KNOWN_DAYS = 140;
const SOURCE = "Invented for this demonstration";

/** Every act of every cohort; ids are known once a cohort is open. */
export function cohortActs(performance: Performance, today: CalendarDate): TimedAct[] {
  const first = addDays(today, -(Math.max(...COHORTS.map(({ began }) => began)) + 40));
  const holidays = at(first, 9);
  const acts = COHORTS.flatMap((cohort, index) => actsOf(performance, { cohort, index, today }));
  return [{ at: holidays, perform: () => performHolidays(performance, holidays, today) }, ...acts];
}

type Telling = { cohort: DemoCohort; index: number; today: CalendarDate };

function actsOf(performance: Performance, { cohort, index, today }: Telling): TimedAct[] {
  const firstOn = firstMeeting(cohort, today);
  const opened = addDays(today, -(Math.max(cohort.began, 0) + OPENED_EARLIER_DAYS));
  let id = "";
  const open: TimedAct = {
    at: at(opened, 10),
    perform: async () => {
      const organiser = contextAt(performance, "organiser", at(opened, 10));
      id = await performOpening(organiser, cohort, firstOn);
    },
  };
  const steps = cohort.parties.map((size, turn): TimedAct => {
    const joinedOn = addDays(opened, 2 + turn * 3);
    const number = index * 7 + turn;
    return {
      at: at(joinedOn, 19),
      perform: () => performJoin(performance, { cohort, id, number, size, at: at(joinedOn, 19) }),
    };
  });
  const ending = at(addDays(today, -2), 11);
  const tries = [addDays(opened, OPENED_EARLIER_DAYS - 3), addDays(today, -FAMILY_KNOWN_DAYS)];
  return [
    open,
    ...steps,
    ...tries
      .filter((day) => day > opened)
      .map((day) => at(day, 18))
      .map((when) => ({ at: when, perform: () => joinFamily(performance, cohort, id, when) })),
    { at: ending, perform: () => performEnd(performance, cohort, id, ending) },
  ];
}

function at(day: CalendarDate, hour: number): Date {
  return instantInLondon(day, { hour, minute: 5 });
}

function firstMeeting({ began, weekday }: DemoCohort, today: CalendarDate): CalendarDate {
  const around = addDays(today, -began);
  return addDays(around, weekday - dayOfWeek(around));
}

/** Years that the portal ships are there already; the verb would refuse their days. */
async function performHolidays(performance: Performance, when: Date, today: CalendarDate) {
  const organiser = contextAt(performance, "organiser", when);
  const years = schoolYearsOf(todayInLondon(when), addDays(today, YEAR_DAYS));
  const boroughs = new Set(COHORTS.map(({ facts }) => facts.borough));
  for (const borough of boroughs) {
    for (const { firstOn, lastOn } of years.flatMap(schoolBreaks)) {
      const order = { token: newId(), borough, firstOn, lastOn, name: "", source: SOURCE };
      const added = await addSchoolHoliday(organiser, order);
      assert(added.ok || added.reason === "holiday-overlaps", "a school holiday is a sound one");
    }
  }
}

async function performOpening(
  organiser: SignedInContext,
  { facts, began }: DemoCohort,
  firstOn: CalendarDate,
): Promise<Id> {
  const address = `${String(12 + ((began + 90) % 80))} Invented Street, London`;
  const order = { ...facts, address, startsOn: firstOn, remindDays: USUAL_REMIND_DAYS };
  const id = accepted(await openCohort(organiser, { ...order, token: newId(), invented: true }));
  // A cohort that has ended planned no dates beyond its year.
  const days = began > YEAR_DAYS ? YEAR_DAYS - 30 : YEAR_DAYS;
  await planCohortYear(organiser, id, { firstOn, untilOn: addDays(firstOn, days) });
  return id;
}

type Joining = { cohort: DemoCohort; id: Id; number: number; size: number; at: Date };

async function performJoin(
  performance: Performance,
  { cohort, id: cohortId, number, size, at: when }: Joining,
): Promise<void> {
  const { tx, people } = performance;
  const { language } = cohort;
  const fullName = parentName(number, language);
  const key = `parent-${String(number)}`;
  const person = { fullName, email: `${key}@example.org`, language, invented: true };
  const personId = await createPerson(tx, { ...person, createdAt: when, createdById: null });
  people.set(key, { personId, fullName, roles: [], sessionId: null });
  const companions = Array.from({ length: size - 1 }, (_, index) =>
    parentName(number + 3 + index, language),
  );
  const spokenLanguage = language === "es" ? "Español" : "English";
  // Numbers that no telephone has: kept for films and examples.
  const phone = `07700 900${String(100 + number)}`;
  const answers = { phone, language, spokenLanguage, needs: needsOf(number), companions };
  const context = contextAt(performance, key, when);
  accepted(await joinCohort(context, { ...answers, token: newId(), cohortId }));
  if (cohort.story === "left" && number % 7 === 0) {
    accepted(await leaveCohort(context, { token: newId(), cohortId, who: null }));
  }
}

/** What happened lately: who came, who asked by telephone, what was cancelled, what ended. */
async function performEnd(performance: Performance, cohort: DemoCohort, cohortId: Id, when: Date) {
  const organiser = contextAt(performance, "organiser", when);
  await performRegisters(performance, cohortId, organiser.today);
  const meetings = await listMeetings(performance.tx, cohortId);
  await joinFamily(performance, cohort, cohortId, when);
  if (cohort.story === "by-phone") await performCalls(performance, cohortId, when);
  await performCare(performance, { cohort, cohortId, at: when });
  if (cohort.story === "cancelled") {
    await joinByPhone(performance, { cohortId, at: when, number: 13 });
    const next = meetings.filter((meeting) => dayOf(meeting) > organiser.today)[1];
    assert(next !== undefined, "the cohort goes on");
    const order = { token: newId(), cohortId, meetingId: next.id, version: 0 };
    accepted(await cancelMeeting(organiser, { ...order, reason: "no-room" }));
  }
  if (cohort.story === "ended") {
    accepted(await closeCohort(organiser, { token: newId(), cohortId, version: 1 }));
  }
}

/** Once the parent with a plan is known; asked again at the end, where it was too early. */
async function joinFamily(
  performance: Performance,
  { family, language }: DemoCohort,
  cohortId: Id,
  when: Date,
): Promise<void> {
  if (family === undefined) return;
  const people = [...performance.people];
  const [key, actor] = people.find(([, { fullName }]) => fullName.startsWith(`${family} `)) ?? [];
  if (key === undefined || actor === undefined) return;
  const { tx } = performance;
  if ((await findOwnMembership(tx, cohortId, actor.personId)) !== null) return;
  const spokenLanguage = language === "es" ? "Español" : "English";
  const answers = { phone: null, language, spokenLanguage, needs: [], companions: [] } as const;
  const context = contextAt(performance, key, when);
  accepted(await joinCohort(context, { ...answers, token: newId(), cohortId }));
}

async function performCalls(performance: Performance, cohortId: Id, when: Date): Promise<void> {
  await joinByPhone(performance, { cohortId, at: when, number: 11 });
  await askByPhone(performance, { cohortId, at: when, number: 4 });
  const leader = [...performance.people.values()].find(({ roles }) =>
    roles.includes("parent-leader"),
  );
  assert(leader !== undefined, "one of the parents is a leader");
  const organiser = contextAt(performance, "organiser", when);
  const { personId } = leader;
  accepted(await addLeader(organiser, { token: newId(), cohortId, personId }));
}
