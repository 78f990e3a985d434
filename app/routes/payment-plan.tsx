/**
 * The public calculator: what a plan would cost, on which days, as if agreed today. It asks by
 * address, keeps nothing, and needs neither sign-in nor script.
 */
import { data, type LoaderFunctionArgs, type MetaArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { findFeeInForce, findProposedFees } from "#app/modules/fees/fee-store.server.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import {
  calculationQuery,
  type PlanCalculation,
} from "#app/modules/payment-plans/plan-calculation.ts";
import { readCalculator } from "#app/modules/payment-plans/read-calculator.server.ts";
import { BeforeAPlan, CheckTheFee, ExemptionsExplained } from "#app/parts/before-a-plan.tsx";
import { CalculatorQuestions } from "#app/parts/calculator-questions.tsx";
import { CalculatorResult } from "#app/parts/calculator-result.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { env } from "#app/platform/env.server.ts";
import { keptInMemory } from "#app/platform/http/public-pages.server.ts";
import { addMonths, toParts } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { Sides } from "#app/ui/arrangement.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";

export const headers = keptInMemory;
export const handle: PageHandle = { form: { id: "calculator" } };

const title = titled(({ t }) => t("calculator:title"));

export function meta(args: MetaArgs<typeof loader>) {
  const { canonical } = args.data ?? {};
  const link = { tagName: "link" as const, rel: "canonical", href: canonical };
  return canonical === undefined ? title(args) : [...title(args), link];
}

export async function loader(args: LoaderFunctionArgs) {
  const { db, today, language } = await visitorContext(args);
  const fee = await findFeeInForce(db.reader, today);
  const proposed = await findProposedFees(db.reader);
  const answer = readCalculator(new URL(args.request.url).searchParams, fee.amount, today);
  const query = answer.calculation === null ? "" : calculationQuery(answer.calculation);
  const { day, month, year } = toParts(addMonths(today, 1));
  const page = {
    ...answer,
    fee: { amount: fee.amount, effectiveFrom: fee.effectiveFrom },
    proposed: proposed.filter(({ effectiveFrom }) => effectiveFrom > fee.effectiveFrom),
    today,
    example: `${day} ${month} ${year}`,
    canonical: env().address + paths(language).calculator + query,
  };
  return data(page, { status: answer.errors.length > 0 ? 422 : 200 });
}

export default function PaymentPlan() {
  const { calculation, fee, proposed, today, example, ...typed } = useLoaderData<typeof loader>();
  const { t } = useText();
  const form = useFormState(typed);
  return (
    <PublicFrame>
      <FormSummary form={form} />
      <h1 className="govuk-heading-xl">{t("calculator:title")}</h1>
      <p className="govuk-body-l">{t("calculator:lead")}</p>
      {calculation !== null && <DayHasPassed plan={calculation} />}
      <BeforeAPlan />
      <Sides>
        <CalculatorQuestions form={form} example={example} />
        {calculation !== null && <CalculatorResult plan={calculation} today={today} fee={fee} />}
      </Sides>
      <CheckTheFee proposed={proposed} />
      <ExemptionsExplained />
    </PublicFrame>
  );
}

/** Says that the day asked for lies behind us and which one is shown; nothing where it does not. */
function DayHasPassed({ plan }: { plan: PlanCalculation }) {
  const { t, date } = useText();
  if (plan.passedOn === null) return null;
  return (
    <NotificationBanner title={t("calculator:passed.title")} id="passed">
      <p className="govuk-body">
        {t("calculator:passed.body", {
          passed: date(plan.passedOn),
          first: date(plan.firstDueOn),
        })}
      </p>
    </NotificationBanner>
  );
}
