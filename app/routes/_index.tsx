/**
 * Home: what Parent Power is, who meets next, what a plan would cost, what parents have won, how it
 * works.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { findFeeInForce } from "#app/modules/fees/fee-store.server.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { listNextMeetings } from "#app/modules/meetings/list-public-cohorts.server.ts";
import { readCalculator } from "#app/modules/payment-plans/read-calculator.server.ts";
import { listNewestWins } from "#app/modules/public-record/public-win-store.server.ts";
import { NextMeetings } from "#app/parts/organising/cohort-cards.tsx";
import { HowItWorks, PlanCard, WhatParentsWon } from "#app/parts/home-sections.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { keptInMemory } from "#app/platform/http/public-pages.server.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Hero } from "#app/ui/hero.tsx";

export const headers = keptInMemory;
export const handle: PageHandle = { wide: true };
export const meta = titled(({ t }) => t("home:title"));

const MOST_MEETINGS = 3;
const MOST_WINS = 3;

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  const { db, today } = context;
  const fee = await findFeeInForce(db.reader, today);
  const { calculation } = readCalculator(new URLSearchParams(), fee.amount, today);
  const next = await listNextMeetings(context, MOST_MEETINGS);
  const wins = await listNewestWins(db.reader, MOST_WINS, context.language);
  return { example: calculation, next, wins };
}

export default function Home() {
  const { example, next, wins } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <PublicFrame>
      <Hero
        lines={[t("home:hero.first"), t("home:hero.second")]}
        lead={t("home:hero.lead")}
        actions={
          <>
            <ButtonLink href={to.cohorts} look="inverse">
              {t("home:hero.cohorts")}
            </ButtonLink>{" "}
            <a className="govuk-link" href={to.calculator}>
              {t("home:hero.plan")}
            </a>
          </>
        }
      />
      <NextMeetings cohorts={next} />
      <PlanCard example={example} />
      <WhatParentsWon wins={wins} />
      <HowItWorks />
    </PublicFrame>
  );
}
