/** Plans that ended: paid in full, taken back, declined, cancelled; and one that reopened. */
import { dueDate } from "#app/modules/payment-plans/plan-product.ts";
import { pence } from "#app/shared/money.ts";
import { apply, carryToAccepted, check, CREW } from "./course.ts";
import { termsWith, type Rhythm } from "./dates.ts";
import type { FamilyOrder } from "./family.ts";
import { daysAgo, receive, tellRepaying, tellRepayments, type Told } from "./repaying.ts";
import type { Stage, Teller } from "./teller.ts";

/** A plan whose last instalment fell due so many days ago, all of it paid. */
export function tellSettled(
  stage: Stage,
  family: FamilyOrder,
  { rhythm, daysSince }: { rhythm: Rhythm; daysSince: number },
): Told {
  // The instalment after the last would fall due one step later.
  const today = stage.today;
  const after = dueDate(today, rhythm.every, 1);
  const step = Math.round((Date.parse(after) - Date.parse(today)) / 86_400_000);
  return tellRepaying(stage, {
    ...{ family, rhythm },
    ...{ next: rhythm.count + 1, dueIn: step - daysSince },
  });
}

export function tellEndedStories(stage: Stage): void {
  tellReopened(stage);
  tellSurplus(stage);
  tellSecondPlan(stage);
  tellTakenBack(stage);
  tellCancelled(stage);
}

/** All was paid; then one payment turned out to be another family's, and the plan reopened. */
function tellReopened(stage: Stage): void {
  const { teller } = tellSettled(
    stage,
    { language: "es", children: 1 },
    { rhythm: { count: 6, every: "month" }, daysSince: 24 },
  );
  teller.tell(daysAgo(teller, 6), {
    ...{ kind: "reverse", by: "finance-b", name: "instalment 6" },
    reason: "El banco avisó: la transferencia era de otra persona con un nombre parecido.",
  });
}

/** Twenty pounds too many, kept for the family. */
function tellSurplus(stage: Stage): void {
  for (const language of ["en", "es"] as const) {
    const { teller } = tellSettled(
      stage,
      { language, children: 1 },
      { rhythm: { count: 4, every: "month", whole: true }, daysSince: 15 },
    );
    receive(teller, { name: "too much", valueOn: daysAgo(teller, 8), amount: pence(20_00) });
  }
}

/** A family that paid for its eldest comes back for the next child. */
function tellSecondPlan(stage: Stage): void {
  const paid = { rhythm: { count: 8, every: "4-weeks" }, daysSince: 150 } as const;
  const first = tellSettled(stage, { language: "en", children: 2, firstPlan: 1 }, paid);
  const active = { next: 3, dueIn: 12, rhythm: { count: 12, every: "month" } } as const;
  tellRepayments(first.teller.again(), active);

  const other = tellSettled(stage, { language: "es", children: 2, firstPlan: 1 }, paid);
  const again = other.teller.again();
  const terms = soonTerms(again, 25);
  apply(again, again.day(-3), { terms, steps: 5 });
}

/** Twelve monthly payments from so many days ahead. */
function soonTerms(teller: Teller, daysAhead: number) {
  return termsWith(
    { count: 12, every: "month" },
    { number: 1, on: teller.day(daysAhead), towards: "earlier" },
  );
}

/** Withdrawn as a draft, withdrawn after sending, and two agreements declined. */
function tellTakenBack(stage: Stage): void {
  const draft = stage.story({ language: "en", children: 1 });
  apply(draft, draft.day(-48), { terms: soonTerms(draft, -20), steps: 4 });
  draft.tell(draft.day(-47), { kind: "withdraw" });

  const sent = stage.story({ language: "es", children: 1 });
  apply(sent, sent.day(-70), { terms: soonTerms(sent, -41), hardship: "yes" });
  sent.tell(sent.day(-66), { kind: "withdraw" });

  for (const language of ["en", "es"] as const) {
    const declined = stage.story({ language, children: 2 });
    const terms = soonTerms(declined, -30);
    apply(declined, declined.day(-70), { terms });
    check(declined, { asked: declined.day(-66), answered: declined.day(-59) });
    declined.tell(declined.day(-52), {
      ...{ kind: "prepare", by: CREW.officer, terms, pot: CREW.pot },
    });
    declined.tell(declined.day(-50), { kind: "approve", by: CREW.approver });
    declined.tell(declined.day(-45), { kind: "decline" });
  }
}

/** Cancelled by an officer: while it was sent, once it was checked, and after it was accepted. */
function tellCancelled(stage: Stage): void {
  const sent = stage.story({ language: "en", children: 1 });
  apply(sent, sent.day(-55), { terms: soonTerms(sent, -27) });
  sent.tell(sent.day(-52), {
    ...{ kind: "cancel", by: "officer-b" },
    reason: "You told us by telephone that your fee waiver was granted. Congratulations.",
  });

  const checked = stage.story({ language: "es", children: 1 });
  apply(checked, checked.day(-90), { terms: soonTerms(checked, -62) });
  check(checked, { asked: checked.day(-86), answered: checked.day(-80) });
  checked.tell(checked.day(-75), {
    ...{ kind: "cancel", by: "officer-a" },
    reason: "Usted nos contó que su familia ya reunió el dinero. Puede volver cuando quiera.",
  });

  const accepted = stage.story({ language: "en", children: 1 });
  carryToAccepted(accepted, soonTerms(accepted, -30));
  accepted.tell(accepted.day(-40), {
    ...{ kind: "cancel", by: "officer-a" },
    reason: "You asked us to stop before the fee was paid, because you are moving abroad.",
  });
}
