/**
 * A SQLite database with many cohorts, written by set: 40 people and 13 meetings each, the past
 * ten of which have a register. It has no e-mail addresses, so a portal has nobody to write to.
 */
import Database from "better-sqlite3";
import { addDays, calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { benchId, inserter } from "./dataset.ts";

export const MEMBERS = 40;
export const PAST_MEETINGS = 10;
const MEETINGS = 13;
const WEEKS = 6;
/** Ten cohorts have one organiser; each other ten another one. */
const LED_BY_ONE = 10;

const AT = "2025-09-01T10:00:00.000+00:00";
const MARKS = ["present", "present", "present", "late", "online", "excused", "absent"] as const;

type Insert = ReturnType<typeof inserter>;

export const LEAD = benchId("l", 0);
export const COHORT = benchId("c", 7);
/** The newest meeting of that cohort that has a register. */
export const HELD = meetingId(7, PAST_MEETINGS - 1);

function meetingId(cohort: number, number: number): string {
  return benchId("m", cohort * 100 + number);
}

export function fillCohorts(file: string, cohorts: number, today: string): void {
  const db = new Database(file);
  const insert = inserter(db);
  const first = addDays(calendarDate(today), -WEEKS * 7 * PAST_MEETINGS);
  db.transaction(() => {
    for (let lead = 0; lead * LED_BY_ONE < cohorts; lead += 1) organiser(insert, lead);
    for (let cohort = 0; cohort < cohorts; cohort += 1) oneCohort(insert, cohort, first);
    db.exec("ANALYZE");
  })();
  db.close();
}

function organiser(insert: Insert, number: number): void {
  const id = benchId("l", number);
  insert("Person")({
    ...{ id, fullName: `Demo Organiser ${String(number)}`, email: null },
    ...{ language: "en", invented: 1, createdAt: AT },
  });
  insert("RoleGrant")({ id: benchId("g", number), personId: id, role: "organiser", grantedAt: AT });
}

function oneCohort(insert: Insert, cohort: number, first: CalendarDate): void {
  const id = benchId("c", cohort);
  insert("Cohort")({
    ...{ id, name: `Demo Cohort ${String(cohort)}`, languages: "en,es", borough: "southwark" },
    ...{ place: "Demo School", address: "1 Demo Road", anchor: "Demo College", capacity: 45 },
    ...{ everyWeeks: WEEKS, startsOn: first, startTime: "18:00", endTime: "20:00" },
    ...{ leadId: benchId("l", Math.floor(cohort / LED_BY_ONE)), alsoKnownAs: "" },
    ...{ aboutEn: "We meet.", aboutEs: "Nos reunimos.", invented: 1, createdAt: AT },
  });
  for (let member = 0; member < MEMBERS; member += 1) membership(insert, cohort, member);
  for (let number = 0; number < MEETINGS; number += 1) meeting(insert, cohort, number, first);
}

function membership(insert: Insert, cohort: number, member: number): void {
  const number = cohort * MEMBERS + member;
  insert("Person")({
    ...{ id: benchId("b", number), fullName: `Demo Parent ${String(number)} Quispe Mamani` },
    ...{ email: null, language: number % 2 === 0 ? "es" : "en", invented: 1, createdAt: AT },
  });
  insert("Membership")({
    ...{ id: benchId("j", number), cohortId: benchId("c", cohort), personId: benchId("b", number) },
    ...{ stage: "active", partyId: benchId("u", number), queue: member + 1 },
    ...{ appliedAt: AT, enrolledAt: AT },
  });
}

function meeting(insert: Insert, cohort: number, number: number, first: CalendarDate): void {
  const day = addDays(first, number * WEEKS * 7);
  const id = meetingId(cohort, number);
  insert("Meeting")({
    ...{ id, cohortId: benchId("c", cohort), place: "Demo School", address: "1 Demo Road" },
    ...{ startsAt: `${day}T18:00`, endsAt: `${day}T20:00`, changedAt: AT, createdAt: AT },
  });
  if (number >= PAST_MEETINGS) return;
  for (let member = 0; member < MEMBERS; member += 1) {
    const person = cohort * MEMBERS + member;
    insert("Attendance")({
      ...{ id: benchId("a", person * 100 + number), meetingId: id, personId: benchId("b", person) },
      ...{ mark: MARKS[(person + number) % MARKS.length] ?? "present", markedAt: AT },
      markedById: benchId("l", Math.floor(cohort / LED_BY_ONE)),
    });
  }
}
