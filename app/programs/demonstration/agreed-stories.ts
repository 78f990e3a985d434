/** Plans with terms: for approval, for the family to read, and accepted with the fee still to pay. */
import { pence } from "#app/shared/money.ts";
import type { Wishes } from "#app/modules/payment-plans/application.ts";
import { CREW, payOut, requestPayOut, type Crew } from "./course.ts";
import type { FamilyOrder } from "./family.ts";
import { daysAgo, receive } from "./repaying.ts";
import type { Stage, Teller } from "./teller.ts";
import { tellToChecked, termsAhead } from "./waiting-stories.ts";

const SECOND: Crew = {
  ...{ officer: "officer-b", approver: "approver-b", adviser: "adviser-b", pot: "bridge" },
};

export function tellAgreedStories(stage: Stage): void {
  tellPrepared(stage);
  tellApproved(stage);
  tellAccepted(stage);
}

type Order = { family: FamilyOrder; ahead: number; count?: number; crew?: Crew };

/** Prepared so many days ago, for approval since. */
function toPrepared(stage: Stage, order: Order, preparedAgo: number): Teller {
  const { family, ahead, count = 12, crew = CREW } = order;
  const teller = stage.story(family);
  const terms = termsAhead(teller, ahead, count);
  tellToChecked(teller, { terms, answered: -preparedAgo - 5, crew });
  prepare(teller, preparedAgo, { terms, crew });
  return teller;
}

function prepare(
  teller: Teller,
  ago: number,
  { terms, crew }: { terms: Wishes; crew: Crew },
): void {
  const { officer, pot } = crew;
  teller.tell(teller.day(-ago), { kind: "prepare", by: officer, terms, pot });
}

/** Most by officer A, so that approver A finds them; one was returned and prepared again. */
function tellPrepared(stage: Stage): void {
  const orders: readonly Order[] = [
    { family: { language: "es", children: 1 }, ahead: 15 },
    { family: { language: "en", children: 3 }, ahead: 12 },
    { family: { language: "es", children: 2 }, ahead: 18, crew: SECOND },
    { family: { language: "en", children: 1 }, ahead: 9, count: 6 },
    { family: { language: "es", children: 1 }, ahead: 20, count: 10 },
  ];
  for (const [index, order] of orders.entries()) toPrepared(stage, order, 1 + index);

  const again = toPrepared(stage, { family: { language: "en", children: 2 }, ahead: 14 }, 6);
  again.tell(again.day(-4), {
    ...{ kind: "return", by: "approver-b" },
    reason: "Ten payments would be nearer to what they said they can pay.",
  });
  prepare(again, 2, { terms: termsAhead(again, 14, 10), crew: CREW });
}

/** Waiting for the family to read and accept; the last one's first date has gone by. */
function tellApproved(stage: Stage): void {
  const orders: readonly Order[] = [
    { family: { language: "es", children: 1 }, ahead: 14 },
    { family: { language: "en", children: 1 }, ahead: 17 },
    { family: { language: "es", children: 2 }, ahead: 11, crew: SECOND },
    { family: { language: "en", children: 2 }, ahead: 20 },
    { family: { language: "es", children: 1 }, ahead: 19, count: 8 },
    { family: { language: "en", children: 1 }, ahead: -2 },
  ];
  for (const [index, order] of orders.entries()) {
    const isLate = order.ahead < 0;
    const teller = toPrepared(stage, order, isLate ? 20 : 5);
    const { approver } = order.crew ?? CREW;
    teller.tell(teller.day(isLate ? -17 : -1 - (index % 3)), { kind: "approve", by: approver });
  }
}

function toAccepted(stage: Stage, order: Order): Teller {
  const teller = toPrepared(stage, order, 9);
  const { approver } = order.crew ?? CREW;
  teller.tell(teller.day(-7), { kind: "approve", by: approver });
  teller.tell(teller.day(-5), { kind: "accept" });
  return teller;
}

/** Nothing asked for yet; asked for; returned; one child of two paid out; money sent early. */
function tellAccepted(stage: Stage): void {
  toAccepted(stage, { family: { language: "en", children: 1 }, ahead: 12 });
  toAccepted(stage, { family: { language: "es", children: 2 }, ahead: 15, crew: SECOND });

  // Of the two that were asked for, one was by the other officer: officer A may confirm it.
  for (const [language, officer] of [
    ["es", "officer-a"],
    ["en", "officer-b"],
  ] as const) {
    const crew: Crew = { ...CREW, officer };
    const asked = toAccepted(stage, { family: { language, children: 1 }, ahead: 10, crew });
    requestPayOut(asked, 0, { paidOn: asked.day(-2), crew });
  }

  const returned = toAccepted(stage, { family: { language: "es", children: 1 }, ahead: 16 });
  requestPayOut(returned, 0, { paidOn: returned.day(-4) });
  returned.tell(returned.day(-2), {
    ...{ kind: "return-pay-out", by: "approver-a", child: 0 },
    reason: "The reference is not the one on the Home Office’s receipt.",
  });

  const half = toAccepted(stage, { family: { language: "en", children: 2 }, ahead: 13 });
  payOut(half, 0, { paidOn: half.day(-3) });

  const early = toAccepted(stage, { family: { language: "es", children: 1 }, ahead: 8 });
  receive(early, { name: "early", valueOn: daysAgo(early, 3), amount: pence(84_34) });
}
