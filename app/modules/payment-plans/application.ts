/**
 * An application for a payment plan: its parts, which of them are done, and whether it may be sent.
 *
 * How a part stands is derived from the answers each time and never stored: a child may come of
 * age, or a first date pass, between two visits. Nothing here asks about immigration status.
 */
import type { Borrower } from "#app/modules/households/borrower-store.server.ts";
import { checkBirth, type Child } from "#app/modules/households/childhood.ts";
import type { Household } from "#app/modules/households/household-store.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { pence, type Pence } from "#app/shared/money.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { Id } from "#app/shared/id.ts";
import { CITIZENSHIP_PLAN, checkTerms, type Every } from "./plan-product.ts";
import { isCorrectable } from "./plan-lifecycle.ts";
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
  childrenDone: boolean;
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

/** The parts in the order in which they are asked; each is a page of that name. */
export const PARTS = [
  "fee",
  "household",
  "children",
  "budget",
  "dates",
  "contact",
  "check",
] as const;
export type Part = (typeof PARTS)[number];

/** Every page of an application: its parts, what follows a "yes" about the fee, and the way out. */
export const PAGES = [...PARTS, "fee-help", "withdraw"] as const;
export type Page = (typeof PAGES)[number];

/** As whom somebody fills in an application: as the family, or as an officer on its behalf. */
export type Door = "family" | "officer";

/** The page of that name; only the family itself takes an application back. */
export function pageOf(text: unknown, door: Door): Page | null {
  const page = PAGES.find((each) => each === text) ?? null;
  return page === "withdraw" && door === "officer" ? null : page;
}

/** What a page of an application shows. */
export type ApplicationView = Now & {
  application: Application;
  door: Door;
  /** The one-time token of the page's form. */
  token: Id;
};

/** `look-again`: it was done, and time has made an answer wrong. */
export type PartState = "done" | "started" | "to-do" | "look-again" | "not-yet";

export type PartStates = Record<Part, PartState>;

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

function stateOfFee({ answers }: Application): PartState {
  return answers.care === null || answers.hardship === null ? "to-do" : "done";
}

function stateOfChildren({ answers, children }: Application, { today }: Now): PartState {
  if (children.some(({ bornOn }) => !checkBirth(bornOn, today).ok)) return "look-again";
  if (children.length === 0) return "to-do";
  return answers.childrenDone ? "done" : "started";
}

function stateOfDates(application: Application, { today, fee }: Now): PartState {
  if (application.children.length === 0) return "not-yet";
  const wishes = wishesOf(application.answers);
  if (wishes === null) return "to-do";
  const principal = principalOf(application, fee);
  return checkTerms({ ...wishes, principal, agreedOn: today }).ok ? "done" : "look-again";
}

function stateOfContact({ answers, household, borrower }: Application): PartState {
  if (!answers.contactDone) return "to-do";
  const reachable = {
    email: borrower.email !== null,
    phone: borrower.phone !== null && borrower.phone !== "",
    post: true,
  };
  return reachable[household.contactBy] ? "done" : "look-again";
}

/** How each part stands; "check" opens when all others are done. */
export function partStates(application: Application, now: Now): PartStates {
  const { answers, plan } = application;
  const before = {
    fee: stateOfFee(application),
    household: answers.householdDone ? "done" : "to-do",
    children: stateOfChildren(application, now),
    budget: answers.afford === null || answers.paydayEvery === null ? "to-do" : "done",
    dates: stateOfDates(application, now),
    contact: stateOfContact(application),
  } as const satisfies Record<Exclude<Part, "check">, PartState>;
  const ready = Object.values(before).every((state) => state === "done");
  const check = plan.status === "draft" ? (ready ? "to-do" : "not-yet") : "done";
  return { ...before, check };
}

/** The parts that stand between the family and sending the application. */
export function missingParts(states: PartStates): Part[] {
  return PARTS.filter((part) => part !== "check" && states[part] !== "done");
}

/** The next part to answer after this one: the first that is not done, else the check. */
export function partAfter(part: Part, states: PartStates): Part {
  const missing = missingParts(states);
  const later = missing.find((each) => PARTS.indexOf(each) > PARTS.indexOf(part));
  return later ?? missing[0] ?? "check";
}

/** Whether the application may be sent as it is. */
export function checkSubmit(
  application: Application,
  now: Now,
): Verdict<undefined, "application-incomplete"> {
  const missing = missingParts(partStates(application, now));
  return missing.length === 0
    ? accept()
    : refuse("application-incomplete", { count: missing.length });
}

/** Whether answers may still change: until an adviser is asked, never after the plan has ended. */
export function checkCorrectable({
  status,
}: Pick<Plan, "status">): Verdict<undefined, "adviser-was-asked" | "plan-has-ended"> {
  if (isCorrectable(status)) return accept();
  const ended = status === "withdrawn" || status === "cancelled";
  return refuse(ended ? "plan-has-ended" : "adviser-was-asked");
}

/** Whether another child fits into the application. */
export function checkRoom({
  children,
}: Pick<Application, "children">): Verdict<undefined, "too-many-children"> {
  const most = CITIZENSHIP_PLAN.mostChildren;
  return children.length < most ? accept() : refuse("too-many-children", { most });
}

/** Whether what is written about a child may change: not while an adviser looks, nor after a yes. */
export function checkChangeable({
  adviserAsked,
  outcome,
}: Pick<ApplicationChild, "adviserAsked" | "outcome">): Verdict<undefined, "child-was-checked"> {
  const changeable = !adviserAsked || outcome === "more-needed" || outcome === "do-not-proceed";
  return changeable ? accept() : refuse("child-was-checked");
}

/** Whether a child may leave the application. A sent one keeps at least one child. */
export function checkRemovable(
  child: Pick<ApplicationChild, "adviserAsked">,
  { plan, children }: Application,
): Verdict<undefined, "child-was-checked" | "last-child"> {
  if (child.adviserAsked) return refuse("child-was-checked");
  return plan.status !== "draft" && children.length === 1 ? refuse("last-child") : accept();
}

const A_YEAR = { week: 52, "2-weeks": 26, "4-weeks": 13, month: 12 } as const satisfies Record<
  Every,
  number
>;

/** An amount that comes round every so often, as about so much a month; to the nearest penny. */
export function monthly(amount: Pence, every: Every): Pence {
  return pence(Math.round((amount * A_YEAR[every]) / 12));
}

/** Whether paying this asks for more a month than the family said it can pay. */
export function isAboveBudget(
  largest: { amount: Pence; every: Every },
  budget: { amount: Pence; every: Every },
): boolean {
  return largest.amount * A_YEAR[largest.every] > budget.amount * A_YEAR[budget.every];
}
