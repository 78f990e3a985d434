/** Sending prepared terms back to be prepared again, with the reason. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { mayApprove } from "#app/modules/payment-plans/plan-decision.ts";
import { reasonForm } from "#app/modules/payment-plans/plan-decision-forms.ts";
import {
  findPlanFile,
  findStaffPlan,
  headingOf,
} from "#app/modules/payment-plans/plan-file-store.server.ts";
import { returnPlan } from "#app/modules/payment-plans/return-plan.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titledOfPlan } from "#app/parts/page-title.ts";
import { DecisionPage, SeenFields } from "#app/parts/plan-file/decision-page.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextAreaField } from "#app/ui/form-parts.tsx";

export const meta = titledOfPlan(({ t }) => t("plans:return.title"));
export const handle: PageHandle = { form: { id: "return" } };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "approve-plan");
  const file = found(await findPlanFile(db.reader, args.params["id"], actor.personId));
  const allowed = mayApprove(file.plan, actor.personId);
  return {
    heading: headingOf(file),
    refusal: allowed.ok ? null : allowed.reason,
    fresh: { token: newId(), version: file.plan.version },
  };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "approve-plan");
  const plan = found(
    await findStaffPlan(context.db.reader, args.params["id"], context.actor.personId),
  );
  const form = await readForm(args, reasonForm);
  if (!form.ok) return form.answer;
  const verdict = await returnPlan(context, { ...form.value, planId: plan.id });
  if (!verdict.ok) return form.refuse(verdict, "return");
  return redirect(`${paths(context.language).staffPlan(plan.id)}?done=returned`);
}

export default function ReturnPlan() {
  const { heading, refusal, fresh } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const form = useFormState(answered);
  const { t } = useText();
  return (
    <DecisionPage plan={heading} title={t("plans:return.title")} form={form} refusal={refusal}>
      <form id="return" method="post">
        <SeenFields form={form} answered={answered} fresh={fresh} />
        <TextAreaField
          form={form}
          name="reason"
          label={t("plans:return.reason")}
          hint={t("plans:return.hint")}
        />
        <Button>{t("plans:return.button")}</Button>
      </form>
    </DecisionPage>
  );
}
