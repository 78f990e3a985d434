/**
 * Tells one family's story: acts in the order of telling, each at a believable moment.
 *
 * Staff work on working days between nine and five, families in the evening. No act comes before
 * the one told before it, and none reaches today: today belongs to whoever tries the portal.
 */
import { instantInLondon } from "#app/shared/london-time.ts";
import {
  addDays,
  calendarDate,
  maxDate,
  minDate,
  type CalendarDate,
} from "#app/shared/calendar-date.ts";
import { collectionDate } from "#app/shared/working-days.ts";
import type { Act, Scene } from "./act.ts";
import { drawing, type Draw } from "./draw.ts";
import { inventFamily, type Family, type FamilyOrder } from "./family.ts";

export type Teller = Readonly<{
  family: Family;
  /** The family's children that this plan is for, by their place in the family. */
  children: readonly number[];
  /** Which of the family's plans this is, from 1. */
  plan: number;
  today: CalendarDate;
  draw: Draw;
  /** The day so many days from today; negative for the past. */
  day: (offset: number) => CalendarDate;
  tell: (on: CalendarDate, act: Act) => void;
  /** The same family's next plan, for the children that this one is not for. */
  again: () => Teller;
}>;

/** Where stories are told: families are numbered in the order in which they are invented. */
export type Stage = Readonly<{
  today: CalendarDate;
  scenes: readonly Scene[];
  story: (order: FamilyOrder) => Teller;
}>;

const MINUTE = 60_000;
const STAFF_DAY = { opens: 9 * 60, minutes: 7 * 60 };
const FAMILY_EVENING = { opens: 18 * 60, minutes: 3 * 60 };

export function openStage(today: CalendarDate): Stage {
  const scenes: Scene[] = [];
  let families = 0;
  return {
    today,
    scenes,
    story: (order) => {
      families += 1;
      const family = inventFamily(families, order, today);
      const children = [...family.children.keys()].slice(0, order.firstPlan);
      return teller({ today, scenes, family, children, plan: 1, draw: drawing(families) });
    },
  };
}

type Telling = {
  today: CalendarDate;
  scenes: Scene[];
  family: Family;
  children: readonly number[];
  plan: number;
  draw: Draw;
};

function teller(telling: Telling): Teller {
  const { today, scenes, family, children, plan, draw } = telling;
  let last = 0;
  return {
    family,
    children,
    plan,
    today,
    draw,
    day: (offset) => addDays(today, offset),
    tell: (on, act) => {
      const day = minDate(on, addDays(today, -1));
      const wanted = momentOf(act, day, telling);
      last = Math.max(wanted, last + draw.between(2, 6) * MINUTE);
      scenes.push({ at: new Date(last), family, plan, act });
    },
    again: () => {
      const others = [...family.children.keys()].filter((child) => !children.includes(child));
      return teller({ ...telling, children: others, plan: plan + 1 });
    },
  };
}

function momentOf(act: Act, on: CalendarDate, { today, draw }: Telling): number {
  const isStaff = "by" in act;
  const { opens, minutes } = isStaff ? STAFF_DAY : FAMILY_EVENING;
  const at = opens + draw.between(0, minutes);
  const time = { hour: Math.floor(at / 60), minute: at % 60 };
  const day = isStaff ? workingDay(on, today) : on;
  // Money is recorded on its value date or later, at a weekend where it must be.
  const earliest = "valueOn" in act ? act.valueOn : day;
  return instantInLondon(maxDate(day, earliest), time).getTime();
}

/** That day or the next working day; where that is not before today, the working day before. */
export function workingDay(on: CalendarDate, today: CalendarDate): CalendarDate {
  const next = collectionDate(on);
  if (next < today) return next;
  let day = minDate(on, addDays(today, -1));
  while (collectionDate(day) !== day) day = addDays(day, -1);
  return day;
}

/** The last day from which a demonstration's longest plan stays within the known bank holidays. */
const LATEST_TODAY = calendarDate("2027-12-15");

/** The day that the demonstration's stories call today. */
export function storyDay(today: CalendarDate): CalendarDate {
  return today < LATEST_TODAY ? today : LATEST_TODAY;
}
