/** A plan's statement as a document to keep: its facts, every entry, and how each instalment stands. */
import { formatList } from "#app/i18n/format.ts";
import { textIn, type Text } from "#app/i18n/portal-context.tsx";
import type { Language } from "#app/i18n/languages.ts";
import { formatHouseholdReference } from "#app/modules/payment-plans/household-reference.ts";
import type { PdfBlock } from "#app/platform/pdf.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { subtractPence, ZERO, type Pence } from "#app/shared/money.ts";
import { accountSummary, lineTitle } from "./account-words.ts";
import type { AccountLine, FamilyAccount } from "./family-account.ts";
import type { Statement } from "./statement.ts";

/** What the statement is about: names, plan, reference, when it was agreed. */
export function statementFacts(
  { t, date, language }: Text,
  { plan }: Statement,
): (readonly [string, string])[] {
  const acceptedAt = plan.agreement?.acceptedAt ?? null;
  const children = plan.children.map(({ fullName }) => fullName);
  return [
    [t("agreement:statement.name"), plan.borrowerName],
    [t("agreement:statement.children"), formatList(language, children)],
    [t("agreement:statement.plan"), plan.number],
    [t("agreement:statement.reference"), formatHouseholdReference(plan.reference)],
    ...(acceptedAt === null
      ? []
      : [[t("agreement:statement.agreed"), date(todayInLondon(acceptedAt))] as const]),
    ...(plan.payTo === null ? [] : [[t("agreement:statement.lender"), plan.payTo.name] as const]),
  ];
}

/** The sums, each with its name; charges are printed because a promise is not an empty cell. */
export function statementSums({ t, money }: Text, { account }: Statement) {
  const { agreed, paidOut, received, surplus, outstanding } = account;
  return [
    [t("agreement:statement.agreed-amount"), money(agreed)],
    [t("agreement:statement.lent"), money(paidOut)],
    [t("agreement:statement.paid"), money(received)],
    [t("agreement:statement.charges"), money(ZERO)],
    ...(surplus > 0 ? [[t("agreement:statement.surplus"), money(surplus)] as const] : []),
    [t("agreement:statement.left"), money(outstanding)],
  ] as const;
}

/** Paid is taken away, lent and taken back are added. */
export function lineAmount({ money }: Text, { kind, amount }: AccountLine): string {
  return kind === "paid" ? `\u2212${money(amount)}` : `+${money(amount)}`;
}

/** A balance below zero is the family's money. */
export function balanceWords({ t, money }: Text, balance: Pence): string {
  if (balance >= 0) return money(balance);
  return t("agreement:statement.in-favour", { amount: money(subtractPence(ZERO, balance)) });
}

export function statementBlocks(language: Language, statement: Statement): PdfBlock[] {
  const text = textIn(language);
  const { t, date } = text;
  const { account, today } = statement;
  return [
    { kind: "heading", level: 1, text: t("agreement:statement.title") },
    {
      kind: "paragraph",
      text: t("agreement:statement.as-of", { date: date(today) }),
      strong: true,
    },
    { kind: "facts", rows: statementFacts(text, statement) },
    { kind: "paragraph", text: accountSummary(text, account) },
    { kind: "facts", rows: statementSums(text, statement) },
    movements(text, account),
    schedule(text, account),
  ];
}

function movements(text: Text, { lines, outstanding }: FamilyAccount): PdfBlock {
  const { t, date, money } = text;
  if (lines.length === 0) return { kind: "paragraph", text: t("agreement:statement.nothing") };
  return {
    kind: "table",
    caption: t("agreement:statement.movements"),
    head: [
      t("agreement:statement.date"),
      t("agreement:statement.entry"),
      t("agreement:statement.amount"),
      t("agreement:statement.balance"),
    ],
    rows: lines.map((line) => [
      date(line.on),
      lineTitle(text, line),
      lineAmount(text, line),
      balanceWords(text, line.balance),
    ]),
    foot: [t("agreement:statement.total"), "", "", money(outstanding)],
    numeric: [2, 3],
  };
}

function schedule({ t, date, money }: Text, { rows, agreed }: FamilyAccount): PdfBlock {
  return {
    kind: "table",
    caption: t("agreement:statement.schedule"),
    head: [
      t("portal:schedule.number"),
      t("portal:schedule.date"),
      t("agreement:statement.standing"),
      t("portal:schedule.amount"),
    ],
    rows: rows.map(({ number, dueOn, standing, amount }) => [
      String(number),
      date(dueOn),
      t(`portal:standing.${standing}`),
      money(amount),
    ]),
    foot: [t("portal:schedule.total", { count: rows.length }), "", "", money(agreed)],
    numeric: [3],
  };
}
