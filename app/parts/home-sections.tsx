/** The sections of the home page under its opening. What was won comes from the public record. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PlanCalculation } from "#app/modules/payment-plans/plan-calculation.ts";
import { CITIZENSHIP_PLAN } from "#app/modules/payment-plans/plan-product.ts";
import type { WinLine } from "#app/modules/public-record/public-win.ts";
import { paths } from "#app/shared/paths.ts";
import { Section } from "#app/ui/arrangement.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { ChildrenField } from "./calculator-questions.tsx";
import { PlanAmounts } from "./plan-amounts.tsx";
import { WinList } from "./record/happenings.tsx";

const STEPS = ["meet", "listen", "ask", "win"] as const;

export function PlanCard({ example }: { example: PlanCalculation | null }) {
  const { language } = usePortal();
  const { t, money } = useText();
  const to = paths(language);
  const before = (inside: string) => (
    <a className="govuk-link" href={`${to.calculator}#before`}>
      {inside}
    </a>
  );
  return (
    <Section id="plan" ground="sand">
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          <h2 className="govuk-heading-l">{t("home:plan.heading")}</h2>
          <p className="govuk-body">
            <Sentence text={t("home:plan.body", { most: CITIZENSHIP_PLAN.mostCount })} />
          </p>
          <p className="govuk-body">
            <Sentence text={t("home:plan.exempt")} parts={{ link: before }} />
          </p>
        </div>
        <div className="govuk-grid-column-one-half">
          <Card edge="plum">
            {example !== null && (
              <>
                <p className="govuk-body">{t("home:plan.example", { count: example.count })}</p>
                <PlanAmounts every={example.every} runs={example.runs} />
                <p className="pp-small">
                  {t("home:plan.total", { amount: money(example.principal) })}
                </p>
              </>
            )}
            <form action={to.calculator} method="get">
              <ChildrenField form={{ values: { children: "1" }, errors: [] }} />
              <Button>{t("home:plan.show")}</Button>
            </form>
          </Card>
        </div>
      </div>
    </Section>
  );
}

/** The newest wins; nothing before the first. */
export function WhatParentsWon({ wins }: { wins: readonly WinLine[] }) {
  const { language } = usePortal();
  const { t } = useText();
  if (wins.length === 0) return null;
  return (
    <Section>
      <h2 className="govuk-heading-l">{t("home:wins.heading")}</h2>
      <WinList wins={wins} />
      <p className="govuk-body">
        <a className="govuk-link" href={paths(language).wins}>
          {t("home:wins.all")}
        </a>
      </p>
    </Section>
  );
}

export function HowItWorks() {
  const { t } = useText();
  return (
    <Section ground="rule">
      <h2 className="govuk-heading-l">{t("home:how.heading")}</h2>
      <ol className="pp-steps">
        {STEPS.map((step) => (
          <li key={step}>
            <h3 className="pp-title">{t(`home:how.${step}`)}</h3>
            <p className="govuk-body">{t(`home:how.${step}-about`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
