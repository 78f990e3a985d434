/** One child's fee: records its pay-out, or decides what another person recorded. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { findStaffPlan } from "#app/modules/payment-plans/plan-file-store.server.ts";
import type { Actor } from "#app/platform/context.server.ts";
import type { PayOutCase } from "#app/modules/payments/pay-out-store.server.ts";
import { decidePayOut } from "#app/modules/payments/decide-pay-out.server.ts";
import { payOutForm } from "#app/modules/payments/payment-form.ts";
import { readPayOutPage } from "#app/modules/payments/read-pay-out-page.server.ts";
import { requestPayOut } from "#app/modules/payments/request-pay-out.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { PayOutDecision, PayOutQuestions } from "#app/parts/money/pay-out-fields.tsx";
import { PayOutState } from "#app/parts/money/pay-out-table.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titleAbout, titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled<{ number: string }>(({ t, data }) =>
  titleAbout(t("money:pay-out.title"), data?.number),
);
export const handle: PageHandle = { form: { id: "pay-out" } };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "confirm-pay-out");
  const plan = found(await findStaffPlan(db.reader, args.params["id"], actor.personId));
  const view = found(await readPayOutPage(db.reader, plan));
  const child = found(view.children.find(({ id }) => id === args.params["case"]));
  const { children: _, ...about } = view;
  const step = stepOf(child, actor);
  return { ...about, child, step, token: newId() };
}

/** What this person can do about the child's fee now. */
function stepOf(
  { request, payOut }: PayOutCase,
  { personId, roles }: Actor,
): "ask" | "decide" | "take-back" | "closed" {
  if (payOut !== null) return "closed";
  if (request === null) return may(roles, "request-pay-out") ? "ask" : "closed";
  return request.requestedById === personId ? "take-back" : "decide";
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "confirm-pay-out");
  const plan = found(
    await findStaffPlan(context.db.reader, args.params["id"], context.actor.personId),
  );
  const view = found(await readPayOutPage(context.db.reader, plan));
  const { id: caseId } = found(view.children.find(({ id }) => id === args.params["case"]));
  const form = await readForm(args, payOutForm);
  if (!form.ok) return form.answer;
  const to = paths(context.language).staffPlanStep(plan.id, "pay-out");
  if (form.value.act === "request") {
    await requireActor(args, "request-pay-out");
    const asked = await requestPayOut(context, { ...form.value, planId: plan.id, caseId });
    if (asked.ok) return redirect(`${to}?done=asked`);
    return form.refuse(asked, asked.reason === "value-date-in-future" ? "paidOn" : "reference");
  }
  const decided = await decidePayOut(context, { ...form.value, planId: plan.id });
  if (!decided.ok)
    return form.refuse(decided, decided.reason === "reason-missing" ? "reason" : "decision");
  return redirect(`${to}?done=${form.value.decision === "confirm" ? "confirmed" : "returned"}`);
}

export default function PayOutOfChild() {
  const view = useLoaderData<typeof loader>();
  const { planId, number, familyName, fee, child, step, token } = view;
  const { request, childName: name } = child;
  const initial = { token, ...(step === "take-back" && { decision: "return" }) };
  const form = useFormState(useActionData<typeof action>(), initial);
  const { language } = usePortal();
  const { t } = useText();
  const title = request === null ? "money:pay-out.ask-title" : "money:pay-out.decide-title";
  return (
    <FormPage
      id="pay-out"
      form={form}
      title={t(title, { name })}
      lead={t("money:pay-out.of", { number, name: familyName })}
      back={{
        href: paths(language).staffPlanStep(planId, "pay-out"),
        text: t("money:pay-out.title"),
      }}
      {...(step !== "closed" && { button: { text: t(`money:pay-out.${step}-button`) } })}
    >
      {step === "closed" && <PayOutState item={child} />}
      {step === "ask" && <PayOutQuestions form={form} fee={fee} />}
      {request !== null && step !== "closed" && (
        <PayOutDecision form={form} request={request} isOwn={step === "take-back"} />
      )}
    </FormPage>
  );
}
