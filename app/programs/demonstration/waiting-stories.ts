/** Applications on their way: what waits for an adviser, an officer, an approver or the family. */
import type { Wishes } from "#app/modules/payment-plans/application.ts";
import { addDays, addYears } from "#app/shared/calendar-date.ts";
import { apply, check, CREW, mayProceed, type Crew } from "./course.ts";
import { termsWith } from "./dates.ts";
import type { FamilyOrder } from "./family.ts";
import type { Stage, Teller } from "./teller.ts";

type Language = FamilyOrder["language"];
const BOTH: readonly Language[] = ["es", "en"];

/** Monthly terms whose first date lies so many days ahead. */
export function termsAhead(teller: Teller, daysAhead: number, count = 12): Wishes {
  const on = teller.day(daysAhead);
  return termsWith({ count, every: "month" }, { number: 1, on, towards: "earlier" });
}

export function tellWaitingStories(stage: Stage): void {
  tellDrafts(stage);
  tellSent(stage);
  tellAtAdviser(stage);
  tellSentBack(stage);
  tellChecked(stage);
}

/** Drafts left after each step, in both languages; the last is ready to be sent. */
function tellDrafts(stage: Stage): void {
  for (const [index, steps] of [1, 2, 3, 4, 5, 6, 7, 8, 8, 3].entries()) {
    const draft = stage.story({ language: BOTH[index % 2] ?? "en", children: 1 });
    apply(draft, draft.day(-1 - index * 2), { terms: termsAhead(draft, 20), steps });
  }
}

/** Sent, and nobody has been asked yet. */
function tellSent(stage: Stage): void {
  const orders: readonly FamilyOrder[] = [
    { language: "es", children: 2 },
    { language: "en", children: 1 },
    // Eighteen in six weeks: the deadline that staff must see.
    { language: "es", children: 1, bornOn: addDays(addYears(stage.today, -18), 42) },
    {
      ...{ language: "es", children: 1 },
      safeContact: "Por favor, solo a este correo. No llamen ni manden cartas a la casa.",
    },
    // The other of two parents who share one e-mail address.
    {
      ...{ language: "es", children: 1, email: "familia.rojas@example.org" },
      fullName: "Lucía Demo Ibáñez Núñez",
    },
    // An officer who is a parent too: her own plan is none of her business as an officer.
    { language: "en", children: 1, fullName: "Ruth Demo Bailey", role: "plan-officer" },
    { language: "en", children: 3 },
  ];
  for (const [index, order] of orders.entries()) {
    const sent = stage.story(order);
    const hardship = index === 1 ? "not-sure" : "no";
    apply(sent, sent.day(-2 - index), { terms: termsAhead(sent, 18, 12 - index), hardship });
  }
  tellByTelephone(stage);
}

/** Parents without an e-mail address: an officer filled it in with them on the telephone. */
function tellByTelephone(stage: Stage): void {
  for (const language of BOTH) {
    const caller = stage.story({ language, children: 1, email: null });
    apply(caller, caller.day(-4), { terms: termsAhead(caller, 20), by: "officer-a" });
  }
}

/** Waiting for an adviser's answer; of the sister and brother one is answered already. */
function tellAtAdviser(stage: Stage): void {
  for (const [index, children] of [1, 2, 1, 1, 2, 1, 1].entries()) {
    const asked = stage.story({ language: BOTH[index % 2] ?? "en", children });
    const adviser = index < 5 ? "adviser-a" : "adviser-b";
    apply(asked, asked.day(-8 - index), { terms: termsAhead(asked, 14) });
    asked.tell(asked.day(-6 - index), {
      ...{ kind: "ask-adviser", by: "officer-a", adviser, child: "all" },
    });
    if (index === 4) asked.tell(asked.day(-4), mayProceed(adviser, 0));
  }
}

/** Sent back by the adviser: more is needed, or it cannot go on; one was asked about again. */
function tellSentBack(stage: Stage): void {
  const answers = [
    { outcome: "more-needed", note: "Birth certificate of the child is still missing." },
    { outcome: "do-not-proceed", note: "Told the family by telephone." },
    { outcome: "more-needed", note: "Absences of 2019 to be explained." },
    { outcome: "do-not-proceed", note: "Another route is better; the family knows which." },
    { outcome: "more-needed", note: "Two referees to be named." },
  ] as const;
  for (const [index, answer] of answers.entries()) {
    const sent = stage.story({ language: BOTH[index % 2] ?? "en", children: index === 2 ? 2 : 1 });
    const adviser = "adviser-b";
    apply(sent, sent.day(-24 - index), { terms: termsAhead(sent, 3) });
    sent.tell(sent.day(-20), { kind: "ask-adviser", by: "officer-b", adviser, child: "all" });
    if (index === 2) sent.tell(sent.day(-15), mayProceed(adviser, 1));
    sent.tell(sent.day(-14), { kind: "check", by: adviser, child: 0, ...answer });
    if (index < 4) continue;
    sent.tell(sent.day(-5), { kind: "ask-adviser", by: "officer-b", adviser, child: 0 });
  }
}

/** Applied and checked, the next step an officer's. */
export function tellToChecked(
  teller: Teller,
  { terms, answered, crew = CREW }: { terms: Wishes; answered: number; crew?: Crew },
): void {
  apply(teller, teller.day(answered - 10), { terms });
  const days = { asked: teller.day(answered - 7), answered: teller.day(answered) };
  check(teller, days, crew);
}

/** May go on, and waits for terms; two were prepared and returned with a reason. */
function tellChecked(stage: Stage): void {
  for (const [index, children] of [1, 2, 1, 1].entries()) {
    const checked = stage.story({ language: BOTH[index % 2] ?? "en", children });
    tellToChecked(checked, { terms: termsAhead(checked, 10), answered: -2 - index });
  }
  for (const reason of [
    "The family wishes to pay every two weeks; these terms are monthly.",
    "This pot asks for an address in London: please see to it that it is one.",
  ]) {
    const returned = stage.story({ language: "en", children: 1 });
    const terms = termsAhead(returned, 12);
    tellToChecked(returned, { terms, answered: -8 });
    returned.tell(returned.day(-5), { kind: "prepare", by: "officer-a", terms, pot: "london" });
    returned.tell(returned.day(-3), { kind: "return", by: "approver-a", reason });
  }
}
