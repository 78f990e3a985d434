/** The demonstration's past holds together on whatever day it is first started. */
import { expect, test } from "vitest";
import { checkTerms } from "#app/modules/payment-plans/plan-product.ts";
import {
  addDays,
  calendarDate,
  todayInLondon,
  type CalendarDate,
} from "#app/shared/calendar-date.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { pence } from "#app/shared/money.ts";
import type { Scene } from "./act.ts";
import { tellHistory } from "./history.ts";
import { storyDay } from "./teller.ts";

const TODAY = calendarDate("2026-11-22");

/** Every 37th day of two years, and chosen starts: weekends, month ends, Easters, 29 February. */
const DAYS = [
  ...Array.from({ length: 20 }, (_, index) => addDays(calendarDate("2025-12-20"), index * 37)),
  ...[
    "2020-05-15",
    "2024-02-29",
    "2025-09-01",
    "2026-01-01",
    "2026-04-06",
    "2026-12-27",
    "2027-03-31",
    "2027-12-15",
  ].map(calendarDate),
];

/** What is wrong with the terms that a scene names, as if they were agreed on its day. */
function termsFault({ act, at, family }: Scene): string | null {
  const terms =
    act.kind === "prepare" ? act.terms : act.kind === "answer-dates" ? act.wishes : null;
  if (terms === null) return null;
  const principal = pence(101_200 * Math.max(1, family.children.length));
  const verdict = checkTerms({ ...terms, principal, agreedOn: todayInLondon(at) });
  return verdict.ok ? null : `${family.key} ${act.kind} ${verdict.reason}`;
}

const NEEDS_A_FIRST_DATE = ["approve", "accept", "request-pay-out", "confirm-pay-out"];

/** Acts that the portal would refuse because the first date that was prepared has gone by. */
function lateActs(scenes: readonly Scene[]): string[] {
  const firstDates = new Map<string, CalendarDate>();
  return scenes.flatMap(({ act, at, family, plan }) => {
    const key = `${family.key}/${String(plan)}`;
    if (act.kind === "prepare") firstDates.set(key, act.terms.firstDueOn);
    const day = todayInLondon(at);
    const isLate = NEEDS_A_FIRST_DATE.includes(act.kind) && (firstDates.get(key) ?? "") < day;
    return isLate ? [`${key} ${act.kind} after the first date`] : [];
  });
}

function faultsOf(today: CalendarDate): string[] {
  const end = instantInLondon(today, { hour: 0, minute: 0 });
  const scenes = tellHistory(today);
  const faults = scenes.flatMap((scene) => {
    const { act, at, family } = scene;
    const day = todayInLondon(at);
    const fault = termsFault(scene);
    return [
      ...(at < end ? [] : [`${family.key} ${act.kind} happens today`]),
      ...(fault === null ? [] : [fault]),
      ...("valueOn" in act && act.valueOn > day ? [`${family.key} paid before it paid`] : []),
      ...("paidOn" in act && act.paidOn > day ? [`${family.key} paid out too early`] : []),
    ];
  });
  return [...faults, ...lateActs(scenes)];
}

test("on 28 different days, no act reaches today and all terms hold on their own day", () => {
  const faults = DAYS.flatMap((today) => faultsOf(today).map((fault) => `${today}: ${fault}`));
  expect(faults).toEqual([]);
}, 60_000);

test("acts are in the order in which they happened", () => {
  const moments = tellHistory(TODAY).map(({ at }) => at.getTime());
  expect(moments).toEqual([...moments].sort((one, other) => one - other));
});

test("told twice, it is the same", () => {
  expect(tellHistory(TODAY)).toEqual(tellHistory(TODAY));
});

test("every name says Demo, and of the families behind the doors comes first in its language", () => {
  const families = new Map(tellHistory(TODAY).map(({ family }) => [family.key, family]));
  const names = (language: string) =>
    [...families.values()]
      .filter((family) => family.language === language && family.children.length > 0)
      .map(({ fullName }) => fullName)
      .sort();
  expect([...families.values()].filter(({ fullName }) => !fullName.includes(" Demo "))).toEqual([]);
  expect(names("en")[0]).toBe("Abena Demo Owusu Mensah");
  expect(names("es")[0]).toBe("Abril Demo Quispe Mamani");
});

test("no two families have the same name", () => {
  const families = new Map(tellHistory(TODAY).map(({ family }) => [family.key, family]));
  const names = [...families.values()].map(({ fullName }) => fullName);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("a first start in 2028 tells the past of 15 December 2027: later holidays are not known", () => {
  expect(storyDay(calendarDate("2028-05-01"))).toBe("2027-12-15");
  expect(storyDay(TODAY)).toBe(TODAY);
});
