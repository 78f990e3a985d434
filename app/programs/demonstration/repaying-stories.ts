/** The families that pay back whose stories stand out, each for one thing that staff meet. */
import type { Stage } from "./teller.ts";
import { CREW } from "./course.ts";
import { daysAgo, partOf, receive, tellRepaying, type Repaying } from "./repaying.ts";
import { total } from "#app/shared/money.ts";

const LONDON = { ...CREW, pot: "london", officer: "officer-b", approver: "approver-b" } as const;
const BRIDGE = { ...CREW, pot: "bridge", officer: "officer-b", adviser: "adviser-b" } as const;
const MONTHLY = { count: 12, every: "month" } as const;

/** Told as they are: which instalment is next, and when. */
const PLAIN: readonly Repaying[] = [
  // The family behind the English door: four paid, the fifth overdue.
  {
    family: { language: "en", children: 1, fullName: "Abena Demo Owusu Mensah" },
    ...{ rhythm: MONTHLY, next: 5, dueIn: -12 },
  },
  { family: { language: "es", children: 1 }, rhythm: MONTHLY, next: 4, dueIn: -3 },
  { family: { language: "en", children: 2 }, rhythm: MONTHLY, next: 3, dueIn: -20, crew: LONDON },
  {
    family: { language: "es", children: 2, contactBy: "phone" },
    ...{ rhythm: { count: 10, every: "month" }, next: 5, dueIn: -60, crew: BRIDGE },
  },
  { family: { language: "en", children: 1 }, rhythm: MONTHLY, next: 6, dueIn: 0, crew: LONDON },
  { family: { language: "es", children: 1 }, rhythm: MONTHLY, next: 2, dueIn: 1, crew: BRIDGE },
  {
    family: { language: "en", children: 1, contactBy: "post" },
    ...{ rhythm: { ...MONTHLY, whole: true }, next: 7, dueIn: 11 },
  },
  {
    family: { language: "es", children: 1 },
    ...{ rhythm: { count: 12, every: "week", whole: true }, next: 8, dueIn: 2 },
    method: "cash",
  },
  {
    family: { language: "en", children: 1 },
    rhythm: { count: 10, every: "2-weeks" },
    next: 4,
    dueIn: 5,
  },
  {
    family: { language: "es", children: 2 },
    rhythm: { count: 12, every: "4-weeks" },
    next: 5,
    dueIn: 13,
  },
  { family: { language: "es", children: 4 }, rhythm: MONTHLY, next: 3, dueIn: 17, crew: LONDON },
  {
    family: { language: "en", children: 3 },
    rhythm: { ...MONTHLY, whole: true },
    next: 9,
    dueIn: 21,
  },
  {
    family: { language: "en", children: 1 },
    rhythm: { count: 12, every: "week" },
    next: 6,
    dueIn: -2,
  },
  // A parent leader is a parent too.
  {
    family: {
      ...{ language: "es", children: 1, role: "parent-leader" },
      fullName: "Marisol Demo Vega Quintero",
    },
    ...{ rhythm: MONTHLY, next: 4, dueIn: 8, crew: BRIDGE },
  },
  // Somebody who shares the phone must not read about this.
  {
    family: {
      ...{ language: "en", children: 1 },
      safeContact: "Please write only to this e-mail address. Never call, and no letters.",
    },
    ...{ rhythm: MONTHLY, next: 3, dueIn: 9, crew: LONDON },
  },
  // One of two parents who share one e-mail address.
  {
    family: {
      ...{ language: "es", children: 1, email: "familia.rojas@example.org" },
      fullName: "Wilmer Demo Rojas Cárdenas",
    },
    ...{ rhythm: { count: 6, every: "month" }, next: 3, dueIn: 15 },
  },
];

export function tellRepayingStories(stage: Stage): void {
  for (const story of PLAIN) tellRepaying(stage, story);
  tellMistake(stage);
  tellPartPaid(stage);
  tellAhead(stage);
  tellThreeStandingOrders(stage);
  tellUnknownMoney(stage);
}

/** The family behind the Spanish door: another family's payment was recorded here, and reversed. */
function tellMistake(stage: Stage): void {
  const { teller, next } = tellRepaying(stage, {
    family: { language: "es", children: 1, fullName: "Abril Demo Quispe Mamani" },
    ...{ rhythm: MONTHLY, next: 6, dueIn: 4 },
  });
  const name = "somebody else's";
  receive(teller, { name, valueOn: daysAgo(teller, 9), amount: next.amount, method: "cash" });
  teller.tell(daysAgo(teller, 7), {
    ...{ kind: "reverse", by: "finance-a", name },
    reason: "El pago era de otra familia: se anotó en este plan por error.",
  });
}

/** Half of what is overdue, and half of what is still to come. */
function tellPartPaid(stage: Stage): void {
  for (const [language, dueIn] of [
    ["en", -9],
    ["es", 6],
    ["en", -31],
  ] as const) {
    const { teller, next } = tellRepaying(stage, {
      family: { language, children: 1 },
      ...{ rhythm: MONTHLY, next: 6, dueIn },
    });
    receive(teller, { name: "a part", valueOn: daysAgo(teller, 3), amount: partOf(next, 0.5) });
  }
}

/** The next three in one payment; one family paid a smaller sum ahead. */
function tellAhead(stage: Stage): void {
  for (const [language, share] of [
    ["en", 1],
    ["es", 0.4],
  ] as const) {
    const { teller, instalments, next } = tellRepaying(stage, {
      family: { language, children: 1 },
      ...{ rhythm: { count: 10, every: "month" }, next: 4, dueIn: 10 },
    });
    const three = total(instalments.slice(3, 6).map(({ amount }) => amount));
    const amount = share === 1 ? three : partOf(next, 1 + share);
    receive(teller, { name: "ahead", valueOn: daysAgo(teller, 5), amount });
  }
}

/** Three children, three standing orders of one day, one bank reference: three payments. */
function tellThreeStandingOrders(stage: Stage): void {
  const { teller, next } = tellRepaying(stage, {
    family: { language: "en", children: 3 },
    ...{ rhythm: { count: 11, every: "month" }, next: 5, dueIn: 2 },
  });
  for (const name of ["first", "second", "third"]) {
    receive(teller, {
      ...{ name, valueOn: daysAgo(teller, 2), amount: partOf(next, 1 / 3) },
      ...(name === "first" ? {} : { again: true }),
    });
  }
}

/** Money that said nothing of whose it is: two still wait in suspense, one was matched later. */
function tellUnknownMoney(stage: Stage): void {
  for (const [index, reference] of ["DEMO TRANSFER 0417", "THANK YOU", "QUISPE"].entries()) {
    const { teller, next } = tellRepaying(stage, {
      family: { language: index === 1 ? "en" : "es", children: 1 },
      ...{ rhythm: MONTHLY, next: 4, dueIn: -16 },
    });
    const name = "unknown";
    const valueOn = daysAgo(teller, 16);
    receive(teller, { name, valueOn, amount: next.amount, reference, unmatched: true });
    if (index < 2) continue;
    teller.tell(daysAgo(teller, 4), {
      ...{ kind: "match", by: "finance-a", name },
      reason: "The family showed the receipt of its transfer.",
    });
  }
}
