/**
 * Plans a cohort's year: its rhythm is asked by address and shown as dates; what clashes is decided
 * there; the button creates the meetings that are not there yet.
 */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireLedCohort } from "#app/modules/cohorts/require-cohort.server.ts";
import { planForm } from "#app/modules/meetings/plan-form.ts";
import { fieldOfPlanRefusal, seenPlan } from "#app/modules/meetings/plan-answer.server.ts";
import { planMeetings } from "#app/modules/meetings/plan-meetings.server.ts";
import { readYearPlan } from "#app/modules/meetings/read-year-plan.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { RhythmQuestions } from "#app/parts/organising/rhythm-questions.tsx";
import { YearPlanForm } from "#app/parts/organising/year-plan-form.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export const meta = titled(({ t }) => t("meetings:plan.title"));
export const handle: PageHandle = { form: { id: "plan" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort } = await requireLedCohort(args);
  const asked = await readYearPlan(context, cohort, new URL(args.request.url).searchParams);
  const { id, name, borough, closedAt } = cohort;
  const page = { ...asked, cohort: { id, name, borough }, isOpen: closedAt === null };
  return data({ ...page, token: newId() }, { status: asked.errors.length > 0 ? 422 : 200 });
}

export async function action(args: ActionFunctionArgs) {
  const { context, cohort } = await requireLedCohort(args);
  const asked = await readYearPlan(context, cohort, new URL(args.request.url).searchParams);
  const form = await readForm(args, planForm(asked.plan?.clashes ?? []));
  if (!form.ok) return data({ ...form.answer.data, chosen: null }, form.answer.init ?? {});
  if (asked.plan === null) throw new Response(null, { status: 400 });
  const { rhythm } = asked.plan;
  const verdict = await planMeetings(context, { ...form.value, rhythm, cohortId: cohort.id });
  if (verdict.ok) return redirect(`${paths(context.language).staffCohort(cohort.id)}?done=planned`);
  const refused = form.refuse(verdict, fieldOfPlanRefusal(verdict.reason));
  const chosen = await seenPlan(context, cohort, { plan: asked.plan, ...form.value });
  return data({ ...refused.data, chosen }, { status: 422 });
}

export default function PlanYear() {
  const { cohort, isOpen, plan, token, ...asked } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const rhythm = useFormState(asked);
  const form = useFormState(answered, { token });
  const { language } = usePortal();
  const { t } = useText();
  const wrong = { errors: [...rhythm.errors, ...form.errors], values: rhythm.values };
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffCohort(cohort.id)}
        text={cohort.name}
      />
      <FormSummary form={wrong} />
      <h1 className="govuk-heading-xl">{t("meetings:plan.title")}</h1>
      {isOpen ? (
        <RhythmQuestions form={rhythm} />
      ) : (
        <InsetText>{t("errors:cohort-closed")}</InsetText>
      )}
      <YearPlanForm
        form={form}
        plan={isOpen ? plan : null}
        chosen={answered?.chosen ?? null}
        borough={cohort.borough}
      />
    </>
  );
}
