/**
 * An application for a payment plan: what the family answered about itself, its children and its
 * wishes, and as whom somebody opens it. Nothing here asks about immigration status.
 */
import type { Borrower } from "#app/modules/households/borrower-store.server.ts";
import type { Child } from "#app/modules/households/childhood.ts";
import type { Household } from "#app/modules/households/household-store.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { pence, type Pence } from "#app/shared/money.ts";
import type { Every } from "./plan-product.ts";
import type { Plan } from "./plan-store.server.ts";

export const SURENESS = ["yes", "no", "not-sure"] as const;
export type Sureness = (typeof SURENESS)[number];

/** The terms that a family wishes for; the plan officer sets the terms that are agreed. */
export type Wishes = {
  count: number;
  every: Every;
  firstDueOn: CalendarDate;
  whole: boolean;
};

/** What the family answered; null where it has not answered yet. */
export type Answers = {
  /** Is a child looked after by a local authority? */
  care: Sureness | null;
  /** Would the fee leave too little for food, rent and heating? */
  hardship: Sureness | null;
  afford: Pence | null;
  paydayEvery: Every | null;
  wishes: Partial<Wishes>;
  householdDone: boolean;
  contactDone: boolean;
};

/** A child of the application, with the case that stands for it in this plan. */
export type ApplicationChild = Child & {
  caseId: Id;
  /** The 18th birthday: the deadline of the child's citizenship application. */
  deadline: CalendarDate;
  /** Whether an adviser was ever asked about this child. */
  adviserAsked: boolean;
  outcome: string | null;
};

export type Application = {
  plan: Plan;
  /** As it is shown: "CPP-0041". */
  number: string;
  household: Household;
  borrower: Borrower;
  children: ApplicationChild[];
  answers: Answers;
  /** The officer who applied on the family's behalf. */
  startedByName: string | null;
};

/** As whom somebody fills in an application: as the family, or as an officer on its behalf. */
export type Door = "family" | "officer";

/** What a page of an application shows. */
export type ApplicationView = Now & {
  application: Application;
  door: Door;
  /** The one-time token of the page's form. */
  token: Id;
};

export type Now = { today: CalendarDate; fee: Pence };

/**
 * As whom the actor opens an application: as the family its own; as an officer one that is sent, or
 * that an officer joined. A draft that a family keeps to itself is nobody else's business.
 */
export function doorOf(
  plan: Pick<Plan, "borrowerId" | "status" | "startedById">,
  actor: { personId: Id; mayStartApplications: boolean },
): Door | null {
  if (plan.borrowerId === actor.personId) return "family";
  const isPrivate = plan.status === "draft" && plan.startedById === null;
  return actor.mayStartApplications && !isPrivate ? "officer" : null;
}

/** What the children's fees come to today. */
export function principalOf(application: Pick<Application, "children">, fee: Pence): Pence {
  return pence(fee * application.children.length);
}

/** The wishes once all of them are there. */
export function wishesOf({ wishes }: Answers): Wishes | null {
  const { count, every, firstDueOn, whole = false } = wishes;
  if (count === undefined || every === undefined || firstDueOn === undefined) return null;
  return { count, every, firstDueOn, whole };
}
