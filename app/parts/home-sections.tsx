/** The sections of the home page under its opening. What is claimed here is public record. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PlanCalculation } from "#app/modules/payment-plans/plan-calculation.ts";
import { CITIZENSHIP_PLAN } from "#app/modules/payment-plans/plan-product.ts";
import { paths } from "#app/shared/paths.ts";
import { Section } from "#app/ui/arrangement.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { ChildrenField } from "./calculator-questions.tsx";
import { PlanAmounts } from "./plan-amounts.tsx";

/** What parents won, each with the publication that reports it. */
const WINS = [
  {
    win: "waiver",
    source: "FSP Law",
    url: "https://www.fsp-law.com/fee-waiver-for-children-obtaining-british-citizenship/",
  },
  {
    win: "care",
    source: "FSP Law",
    url: "https://www.fsp-law.com/fee-waiver-for-children-obtaining-british-citizenship/",
  },
  {
    win: "open-days",
    source: "King’s College London",
    url: "https://www.kcl.ac.uk/news/service-showcase-parent-power",
  },
  {
    win: "bursaries",
    source: "King’s College London",
    url: "https://www.kcl.ac.uk/news/service-showcase-parent-power",
  },
] as const;

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

export function WhatParentsWon() {
  const { t } = useText();
  return (
    <Section>
      <h2 className="govuk-heading-l">{t("home:wins.heading")}</h2>
      <ul className="pp-wins">
        {WINS.map(({ win, source, url }) => (
          <li key={win}>
            <p className="pp-title">
              <Sentence text={t(`home:wins.${win}`)} />
            </p>
            <p className="pp-small">
              {t(`home:wins.${win}-when`)}.{" "}
              <Sentence
                text={t("home:wins.source", { source })}
                parts={{
                  link: (inside) => (
                    <a className="govuk-link" href={url} lang="en">
                      {inside}
                    </a>
                  ),
                }}
              />
            </p>
          </li>
        ))}
      </ul>
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
