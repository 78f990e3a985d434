/**
 * Families that pay back: up to date, ahead, part paid, overdue, in every rhythm.
 *
 * A story says which instalment is the next one and when it falls due; those before it were paid.
 */
import type { Instalment } from "#app/modules/payment-plans/instalment-schedule.ts";
import { assert } from "#app/shared/assert.ts";
import { addDays, minDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { pence, type Pence } from "#app/shared/money.ts";
import type { MoneyAct } from "./act.ts";
import { carryToActive, CREW, instalmentsOf, type Crew } from "./course.ts";
import { overdueDay, termsWith, type Rhythm } from "./dates.ts";
import type { FamilyOrder } from "./family.ts";
import type { Stage, Teller } from "./teller.ts";

export type Repaying = Readonly<{
  family: FamilyOrder;
  rhythm: Rhythm;
  /** The first instalment that the family has not paid. */
  next: number;
  /** Days until it falls due; negative where it is overdue. */
  dueIn: number;
  method?: "bank-transfer" | "cash";
  crew?: Crew;
}>;

export type Told = Readonly<{
  teller: Teller;
  instalments: readonly Instalment[];
  /** The instalment that comes next; past the last one, the last. */
  next: Instalment;
}>;

/** Tells the plan up to its next instalment, every earlier one paid in time. */
export function tellRepaying(stage: Stage, story: Repaying): Told {
  return tellRepayments(stage.story(story.family), story);
}

/** The same for a teller whose family is known already. */
export function tellRepayments(
  teller: Teller,
  { rhythm, next, dueIn, method, crew = CREW }: Omit<Repaying, "family">,
): Told {
  const overdue = dueIn < 0;
  const on = overdue ? overdueDay(teller.today, -dueIn) : teller.day(dueIn);
  const terms = termsWith(rhythm, { number: next, on, towards: overdue ? "earlier" : "later" });
  carryToActive(teller, terms, crew);
  const instalments = instalmentsOf(teller, terms);
  for (const { number, dueOn, amount } of instalments.slice(0, next - 1)) {
    const valueOn = addDays(dueOn, -teller.draw.between(0, 3));
    receive(teller, { name: `instalment ${number}`, valueOn, amount, ...(method && { method }) });
  }
  const nextOne = instalments[next - 1] ?? instalments.at(-1);
  assert(nextOne !== undefined, "a plan has an instalment");
  return { teller, instalments, next: nextOne };
}

type Receipt = Pick<Extract<MoneyAct, { kind: "receive" }>, "name" | "valueOn" | "amount"> &
  Partial<Extract<MoneyAct, { kind: "receive" }>>;

/** Money arrives, and finance records it the next working day. */
export function receive(teller: Teller, receipt: Receipt): void {
  const recordedOn = minDate(addDays(receipt.valueOn, 1), teller.day(-1));
  teller.tell(recordedOn, {
    kind: "receive",
    by: teller.draw.pick(["finance-a", "finance-b"]),
    method: "bank-transfer",
    ...receipt,
  });
}

/** A share of an instalment, in whole pounds. */
export function partOf({ amount }: Instalment, share: number): Pence {
  return pence(Math.floor((amount * share) / 100) * 100);
}

/** Days from the story's today, never today itself: money that arrives is recorded before. */
export function daysAgo(teller: Teller, days: number): CalendarDate {
  return teller.day(-Math.max(1, days));
}
