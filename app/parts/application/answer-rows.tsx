/**
 * All answers of an application, part by part, each with the link that changes it; staff also see
 * each child's 18th birthday, the deadline of the child's citizenship application.
 */
import type { ReactNode } from "react";
import { formatList } from "#app/i18n/format.ts";
import { LANGUAGE_NAMES } from "#app/i18n/languages.ts";
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import type { Page } from "#app/modules/payment-plans/application-parts.ts";
import {
  principalOf,
  wishesOf,
  type Application,
  type Now,
} from "#app/modules/payment-plans/application.ts";
import { describeAmounts } from "#app/modules/payment-plans/instalment-schedule.ts";
import { previewWishes } from "#app/modules/payment-plans/wished-terms.ts";
import { SummaryList, type SummaryRow } from "#app/ui/summary-list.tsx";

type AnswersProps = {
  application: Pick<Application, "answers" | "borrower" | "household" | "children">;
  /** What today's fee and day make of the wishes. */
  now: Now;
  /** The page that changes a part; without it the answers are only shown. */
  change?: (page: Page) => string;
  /** Whether the 18th birthdays are shown as deadlines: staff only. */
  deadlines?: boolean;
};

type Answer = { key: string; value: ReactNode };

export function ApplicationAnswers({ application, now, change, deadlines = false }: AnswersProps) {
  const text = useText();
  const parts = [
    { page: "fee", answers: feeAnswers(text, application) },
    { page: "household", answers: householdAnswers(text, application) },
    { page: "children", answers: childAnswers(text, application, deadlines) },
    { page: "budget", answers: budgetAnswers(text, application) },
    { page: "dates", answers: dateAnswers(text, application, now) },
    { page: "contact", answers: contactAnswers(text, application) },
  ] as const satisfies { page: Page; answers: Answer[] }[];
  return parts.map(({ page, answers }) => (
    <section key={page} aria-labelledby={`answers-${page}`}>
      <h2 className="govuk-heading-m" id={`answers-${page}`}>
        {text.t(`apply:answers.${page}`)}
      </h2>
      <SummaryList rows={answers.map((answer) => row(text, answer, change?.(page)))} />
    </section>
  ));
}

function row({ t }: Text, { key, value }: Answer, href: string | undefined): SummaryRow {
  const actions = href === undefined ? [] : [{ href, text: t("portal:change"), about: key }];
  return { key, value: value ?? <em>{t("apply:no-answer")}</em>, actions };
}

type Of = AnswersProps["application"];

function feeAnswers({ t }: Text, { answers: { care, hardship } }: Of): Answer[] {
  return [
    { key: t("apply:fee.care.short"), value: care && t(`apply:sureness.${care}`) },
    { key: t("apply:fee.hardship.short"), value: hardship && t(`apply:sureness.${hardship}`) },
  ];
}

function householdAnswers({ t }: Text, { answers, borrower, household }: Of): Answer[] {
  if (!answers.householdDone) return [{ key: t("apply:household.name"), value: null }];
  return [
    { key: t("apply:household.name"), value: borrower.fullName },
    { key: t("apply:household.phone"), value: borrower.phone },
    {
      key: t("apply:household.address"),
      value: <Lines text={`${household.address}\n${household.postcode}`} />,
    },
  ];
}

function childAnswers({ t, date }: Text, { children }: Of, deadlines: boolean): Answer[] {
  if (children.length === 0) return [{ key: t("apply:children.none-key"), value: null }];
  return children.map(({ fullName, bornOn, deadline }) => ({
    key: fullName,
    value: deadlines
      ? t("apply:children.born-deadline", { born: date(bornOn), deadline: date(deadline) })
      : t("apply:children.born", { date: date(bornOn) }),
  }));
}

function budgetAnswers({ t, money }: Text, { answers: { afford, paydayEvery } }: Of): Answer[] {
  const value =
    afford === null || paydayEvery === null
      ? null
      : t(`apply:budget.answer.${paydayEvery}`, { amount: money(afford) });
  return [{ key: t("apply:budget.short"), value }];
}

/** The wishes, and where they can be kept today what they come to: each amount and the last day. */
function dateAnswers(text: Text, application: Of, now: Now): Answer[] {
  const { t, date, money } = text;
  const wishes = wishesOf(application.answers);
  if (wishes === null) return [{ key: t("apply:dates.short"), value: null }];
  const { count, every, firstDueOn, whole } = wishes;
  const principal = principalOf(application, now.fee);
  const preview = previewWishes(wishes, { principal, today: now.today });
  const rows = preview.ok ? preview.value : [];
  const lastDueOn = rows.at(-1)?.dueOn ?? firstDueOn;
  const sums = t(`apply:dates.sums.${whole ? "whole" : "equal"}`);
  const runs = describeAmounts(rows).map(({ amount, times }) =>
    t("apply:dates.run", { count: times, amount: money(amount) }),
  );
  return [
    { key: t("apply:dates.short"), value: t(`apply:dates.answer.${every}`, { count }) },
    { key: t("apply:dates.first"), value: date(firstDueOn) },
    ...(rows.length === 0
      ? [{ key: t("apply:dates.amounts"), value: sums }]
      : [
          { key: t("apply:dates.last"), value: date(lastDueOn) },
          { key: t("apply:dates.amounts"), value: `${sums}: ${formatList(text.language, runs)}` },
          { key: t("apply:dates.total"), value: money(principal) },
        ]),
  ];
}

function contactAnswers({ t }: Text, { answers, borrower, household }: Of): Answer[] {
  if (!answers.contactDone) return [{ key: t("apply:contact.short.by"), value: null }];
  const name = LANGUAGE_NAMES[borrower.language];
  return [
    { key: t("apply:contact.short.language"), value: <span lang={borrower.language}>{name}</span> },
    { key: t("apply:contact.short.by"), value: t(`apply:contact.ways.${household.contactBy}`) },
    {
      key: t("apply:contact.short.safe"),
      value:
        household.safeContact === "" ? (
          t("apply:contact.no-wishes")
        ) : (
          <Lines text={household.safeContact} />
        ),
    },
  ];
}

/** Text that somebody typed over several lines. */
function Lines({ text }: { text: string }) {
  return text.split("\n").map((line, index) => (
    <span key={index}>
      {index > 0 && <br />}
      {line}
    </span>
  ));
}
