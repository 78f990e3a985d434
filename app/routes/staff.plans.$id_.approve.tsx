/** Approving a plan: another person than the preparer reads the terms, then decides. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { findApplication } from "#app/modules/payment-plans/application-store.server.ts";
import { approvePlan } from "#app/modules/payment-plans/approve-plan.server.ts";
import { mayApprove } from "#app/modules/payment-plans/plan-decision.ts";
import { approveForm } from "#app/modules/payment-plans/plan-decision-forms.ts";
import {
  findPlanFile,
  findStaffPlan,
  headingOf,
} from "#app/modules/payment-plans/plan-file-store.server.ts";
import { findPot } from "#app/modules/pots/pot-store.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { titledOfPlan } from "#app/parts/page-title.ts";
import { DecisionPage, SeenFields } from "#app/parts/plan-file/decision-page.tsx";
import { TermsToRead } from "#app/parts/plan-file/terms-to-read.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Button, ButtonGroup } from "#app/ui/button.tsx";

export const meta = titledOfPlan(({ t }) => t("plans:approve.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db, today } = await requireActor(args, "approve-plan");
  const file = found(await findPlanFile(db.reader, args.params["id"], actor.personId));
  const allowed = mayApprove(file.plan, actor.personId);
  return {
    file,
    answers: found(await findApplication(db.reader, file.plan.id)).answers,
    heading: headingOf(file),
    pot: await findPot(db.reader, file.plan.potId),
    refusal: allowed.ok ? null : allowed.reason,
    isPast: file.plan.firstDueOn !== null && file.plan.firstDueOn < today,
    fresh: { token: newId(), version: file.plan.version },
  };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "approve-plan");
  const plan = found(
    await findStaffPlan(context.db.reader, args.params["id"], context.actor.personId),
  );
  const form = await readForm(args, approveForm);
  if (!form.ok) return form.answer;
  const verdict = await approvePlan(context, { ...form.value, planId: plan.id });
  if (!verdict.ok) return form.refuse(verdict, "approve");
  return redirect(`${paths(context.language).staffPlan(plan.id)}?done=approved`);
}

export default function ApprovePlan() {
  const { file, answers, heading, pot, refusal, isPast, fresh } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const form = useFormState(answered);
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <DecisionPage plan={heading} title={t("plans:approve.title")} form={form} refusal={refusal}>
      <TermsToRead file={file} pot={pot} answers={answers} />
      <form id="approve" method="post">
        <SeenFields form={form} answered={answered} fresh={fresh} />
        <p className="govuk-body">
          {isPast ? t("plans:approve.past") : t("plans:approve.what-follows")}
        </p>
        <ButtonGroup>
          {!isPast && <Button>{t("plans:approve.button")}</Button>}
          <a className="govuk-link" href={to.staffPlanStep(heading.id, "return")}>
            {t("plans:step.return")}
          </a>
        </ButtonGroup>
      </form>
    </DecisionPage>
  );
}
