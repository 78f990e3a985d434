/** Asking an adviser about a plan's children: one child, or all whom nobody was asked about. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import type { Translate } from "#app/i18n/translator.ts";
import { assignLegalCheck } from "#app/modules/cases/assign-legal-check.server.ts";
import { ALL_WAITING, assignForm } from "#app/modules/cases/case-forms.ts";
import { listAdvisers } from "#app/modules/cases/case-store.server.ts";
import { mayAsk } from "#app/modules/cases/legal-check.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import {
  findPlanFile,
  findStaffPlan,
  headingOf,
} from "#app/modules/payment-plans/plan-file-store.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titledOfPlan } from "#app/parts/page-title.ts";
import { ChildrenTable } from "#app/parts/plan-file/children-table.tsx";
import { DecisionPage } from "#app/parts/plan-file/decision-page.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioField } from "#app/ui/form-parts.tsx";

export const meta = titledOfPlan(({ t }) => t("plans:assign.title"));
export const handle: PageHandle = { form: { id: "assign" } };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "assign-legal-check");
  const file = found(await findPlanFile(db.reader, args.params["id"], actor.personId));
  const allowed = mayAsk(file.plan, actor.personId);
  const advisers = await listAdvisers(db.reader);
  return {
    heading: headingOf(file),
    refusal: allowed.ok ? null : allowed.reason,
    children: file.children,
    advisers: advisers.filter(({ id }) => id !== file.plan.borrowerId),
    token: newId(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "assign-legal-check");
  const plan = found(
    await findStaffPlan(context.db.reader, args.params["id"], context.actor.personId),
  );
  const form = await readForm(args, assignForm);
  if (!form.ok) return form.answer;
  const verdict = await assignLegalCheck(context, { ...form.value, planId: plan.id });
  if (!verdict.ok) {
    return form.refuse(verdict, verdict.reason.startsWith("adviser") ? "adviserId" : "caseId");
  }
  return redirect(`${paths(context.language).staffPlan(plan.id)}?done=check-asked`);
}

/** "Both children", "All 3 children"; where others were asked about already, "The two children …". */
function allWaiting(t: Translate, number: number, children: number): string {
  const who = number === children ? "all" : "rest";
  return t(`plans:assign.${who}.${number === 2 ? "both" : "more"}`, { number });
}

export default function AssignLegalCheck() {
  const { heading, refusal, children, advisers, token } = useLoaderData<typeof loader>();
  const { t } = useText();
  const waiting = children.filter(({ adviserName }) => adviserName === null);
  const [first] = waiting.length > 0 ? waiting : children;
  const initial = { token, caseId: waiting.length > 1 ? ALL_WAITING : (first?.caseId ?? "") };
  const form = useFormState(useActionData<typeof action>(), initial);
  const all = { value: ALL_WAITING, text: allWaiting(t, waiting.length, children.length) };
  const each = children.map(({ caseId, fullName }) => ({ value: caseId, text: fullName }));
  return (
    <DecisionPage plan={heading} title={t("plans:assign.title")} form={form} refusal={refusal}>
      <ChildrenTable items={children} />
      <form id="assign" method="post">
        <input type="hidden" name="token" value={String(form.values["token"] ?? token)} />
        <RadioField
          form={form}
          name="caseId"
          legend={t("plans:assign.whom")}
          choices={waiting.length > 1 ? [all, ...each] : each}
        />
        {advisers.length === 0 ? (
          <p className="govuk-body">{t("plans:assign.no-advisers")}</p>
        ) : (
          <RadioField
            form={form}
            name="adviserId"
            legend={t("plans:assign.adviser")}
            hint={t("plans:assign.adviser-hint")}
            choices={advisers.map(({ id, fullName }) => ({ value: id, text: fullName }))}
          />
        )}
        {advisers.length > 0 && <Button>{t("plans:assign.button")}</Button>}
      </form>
    </DecisionPage>
  );
}
