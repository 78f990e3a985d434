/** Ending a plan before any fee is paid out; the family is told the reason. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { cancelPlan } from "#app/modules/payment-plans/cancel-plan.server.ts";
import { mayCancel } from "#app/modules/payment-plans/plan-decision.ts";
import { reasonForm } from "#app/modules/payment-plans/plan-decision-forms.ts";
import {
  findPlanFile,
  findStaffPlan,
  headingOf,
} from "#app/modules/payment-plans/plan-file-store.server.ts";
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

export const meta = titledOfPlan(({ t }) => t("plans:cancel.title"));
export const handle: PageHandle = { form: { id: "cancel" } };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "cancel-plan");
  const file = found(await findPlanFile(db.reader, args.params["id"], actor.personId));
  const allowed = mayCancel(file.plan, actor.personId);
  return {
    heading: headingOf(file),
    familyLanguage: file.family.language,
    refusal: allowed.ok ? null : allowed.reason,
    fresh: { token: newId(), version: file.plan.version },
  };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "cancel-plan");
  const plan = found(
    await findStaffPlan(context.db.reader, args.params["id"], context.actor.personId),
  );
  const form = await readForm(args, reasonForm);
  if (!form.ok) return form.answer;
  const verdict = await cancelPlan(context, { ...form.value, planId: plan.id });
  if (!verdict.ok) return form.refuse(verdict, "cancel");
  return redirect(`${paths(context.language).staffPlan(plan.id)}?done=cancelled`);
}

export default function CancelPlan() {
  const { heading, familyLanguage, refusal, fresh } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const form = useFormState(answered);
  const { t } = useText();
  return (
    <DecisionPage plan={heading} title={t("plans:cancel.title")} form={form} refusal={refusal}>
      <form id="cancel" method="post">
        <SeenFields form={form} answered={answered} fresh={fresh} />
        <TextAreaField
          form={form}
          name="reason"
          label={t("plans:cancel.reason")}
          hint={t("plans:cancel.hint", { language: t(`portal:languages.${familyLanguage}`) })}
        />
        <Button look="warning">{t("plans:cancel.button")}</Button>
      </form>
    </DecisionPage>
  );
}
