/**
 * The parts of an application: in which order they are asked, which of them are done, and whether
 * it may be sent.
 *
 * How a part stands is derived from the answers each time and never stored: a child may come of
 * age, or a first date pass, between two visits.
 */
import { checkBirth } from "#app/modules/households/childhood.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { principalOf, wishesOf, type Application, type Door, type Now } from "./application.ts";
import { checkTerms } from "./plan-product.ts";

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

/** The page of that name; only the family itself takes an application back. */
export function pageOf(text: unknown, door: Door): Page | null {
  const page = PAGES.find((each) => each === text) ?? null;
  return page === "withdraw" && door === "officer" ? null : page;
}

/** `look-again`: it was done, and time has made an answer wrong. */
export type PartState = "done" | "to-do" | "look-again" | "not-yet";

export type PartStates = Record<Part, PartState>;

function stateOfFee({ answers }: Application): PartState {
  return answers.care === null || answers.hardship === null ? "to-do" : "done";
}

/** A child is only ever saved whole, so one is enough: nobody has to say that there is no other. */
function stateOfChildren({ children }: Application, { today }: Now): PartState {
  if (children.length === 0) return "to-do";
  return children.every(({ bornOn }) => checkBirth(bornOn, today).ok) ? "done" : "look-again";
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
