/** Home: what Parent Power is, what a plan would cost, what parents have won, how it works. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { findFeeInForce } from "#app/modules/fees/fee-store.server.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { readCalculator } from "#app/modules/payment-plans/read-calculator.server.ts";
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

export async function loader(args: LoaderFunctionArgs) {
  const { db, today } = await visitorContext(args);
  const fee = await findFeeInForce(db.reader, today);
  const { calculation } = readCalculator(new URLSearchParams(), fee.amount, today);
  return { example: calculation };
}

export default function Home() {
  const { example } = useLoaderData<typeof loader>();
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
            <ButtonLink href={to.calculator} look="inverse">
              {t("home:hero.plan")}
            </ButtonLink>{" "}
            <a className="govuk-link" href={to.signIn()}>
              {t("home:hero.sign-in")}
            </a>
          </>
        }
      />
      <PlanCard example={example} />
      <WhatParentsWon />
      <HowItWorks />
    </PublicFrame>
  );
}
