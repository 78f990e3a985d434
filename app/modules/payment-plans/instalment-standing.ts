/**
 * The standing of each instalment on a day: derived every time, never stored.
 *
 * An instalment is overdue from the day after its collection date until it is paid; its age counts
 * from the due date. Money on its way reduces nothing, but an instalment that it covers is not
 * overdue. A pause is half-open: it holds on its first day and no longer on the day it ends.
 */
import { daysBetween, maxDate, minDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { subtractPence, total, ZERO, type Pence } from "#app/shared/money.ts";
import { collectionDate } from "#app/shared/working-days.ts";
import { allocate, type AllocatedInstalment, type Part, type Received } from "./allocation.ts";
import type { Instalment } from "./instalment-schedule.ts";

export type Standing =
  "paid" | "part-paid" | "on-its-way" | "due-next" | "to-come" | "overdue" | "paused";

export type StandingInstalment = AllocatedInstalment &
  Readonly<{
    collectOn: CalendarDate;
    standing: Standing;
    /** The first instalment that is neither paid, nor on its way, nor overdue. */
    isNext: boolean;
    /** Days since the due date, days of a pause left out; 0 unless the standing is overdue. */
    daysOverdue: number;
    /** The value date of the payment that completed it. */
    paidOn: CalendarDate | null;
    /** What of the outstanding amount is on its way, and when the last of it is expected. */
    onItsWay: Pence;
    expectedOn: CalendarDate | null;
  }>;

export type StandingQuestion = Readonly<{
  instalments: readonly Instalment[];
  received: readonly Received[];
  /** Collections in flight, which pay in date order like any payment; `valueOn` is when expected. */
  onItsWay?: readonly Received[];
  /** What has been paid out so far, where that is less than the instalments. */
  owed?: Pence;
  pausedOn?: CalendarDate | null;
  resumedOn?: CalendarDate | null;
  today: CalendarDate;
}>;

function isPaused({ pausedOn, resumedOn, today }: StandingQuestion): boolean {
  return !!pausedOn && pausedOn <= today && (!resumedOn || today < resumedOn);
}

function ageInDays(dueOn: CalendarDate, { pausedOn, resumedOn, today }: StandingQuestion): number {
  const age = daysBetween(dueOn, today);
  if (!pausedOn) return age;
  const from = maxDate(pausedOn, dueOn);
  const until = minDate(resumedOn ?? today, today);
  return age - Math.max(0, daysBetween(from, until));
}

type Facts = { row: AllocatedInstalment; inFlight: Pence; collectOn: CalendarDate };

function settledStanding({ row, inFlight }: Facts): "paid" | "on-its-way" | null {
  if (row.outstanding === 0) return "paid";
  return inFlight === row.outstanding ? "on-its-way" : null;
}

function openStanding(
  { row, collectOn }: Facts,
  isNext: boolean,
  question: StandingQuestion,
): Standing {
  if (isPaused(question)) return "paused";
  if (question.today > collectOn) return "overdue";
  if (row.paid > 0) return "part-paid";
  return isNext ? "due-next" : "to-come";
}

/** What is in flight for each instalment: it fills what payments left open, in date order. */
function flightParts(rows: readonly AllocatedInstalment[], onItsWay: readonly Received[]) {
  if (onItsWay.length === 0) return [];
  const open = rows.map(({ number, dueOn, outstanding }) => ({
    number,
    dueOn,
    amount: outstanding,
  }));
  return allocate(open, onItsWay).rows.map(({ parts }) => parts);
}

function lastValueOn(parts: readonly Part[]): CalendarDate | null {
  return parts.at(-1)?.valueOn ?? null;
}

/** The instalments in order, each with its standing on `today`, a date in London. */
export function standings(question: StandingQuestion): StandingInstalment[] {
  const { instalments, received, onItsWay = [], owed, today } = question;
  const { rows } = allocate(instalments, received, owed);
  const flight = flightParts(rows, onItsWay);
  let nextIsFound = false;

  return rows.map((row, index) => {
    const coming = flight[index] ?? [];
    const inFlight = coming.length === 0 ? ZERO : total(coming.map(({ amount }) => amount));
    const facts = { row, inFlight, collectOn: collectionDate(row.dueOn) };
    const settled = settledStanding(facts);
    const isNext = settled === null && !nextIsFound && today <= facts.collectOn;
    nextIsFound ||= isNext;
    const standing = settled ?? openStanding(facts, isNext, question);
    return {
      number: row.number,
      dueOn: row.dueOn,
      amount: row.amount,
      paid: row.paid,
      paidInAdvance: row.paidInAdvance,
      paidLate: row.paidLate,
      outstanding: row.outstanding,
      parts: row.parts,
      collectOn: facts.collectOn,
      standing,
      isNext,
      daysOverdue: standing === "overdue" ? ageInDays(row.dueOn, question) : 0,
      paidOn: standing === "paid" ? lastValueOn(row.parts) : null,
      onItsWay: inFlight,
      expectedOn: lastValueOn(coming),
    };
  });
}

/** What of the plan is overdue, without the money that is on its way. */
export function overdueAmount(rows: readonly StandingInstalment[]): Pence {
  return total(
    rows
      .filter(({ standing }) => standing === "overdue")
      .map(({ outstanding, onItsWay }) => subtractPence(outstanding, onItsWay)),
  );
}
