/** Records a payment of a bank statement, or cash; `?plan=` names the family it is for. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { planNumber } from "#app/modules/payment-plans/plan-store.server.ts";
import { paymentForm } from "#app/modules/payments/payment-form.ts";
import { findPlanByReference } from "#app/modules/payments/payment-store.server.ts";
import { recordPayment, type PaymentReason } from "#app/modules/payments/record-payment.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { PaymentFields } from "#app/parts/money/payment-fields.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import type { FormUsed } from "#app/platform/done-form.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { isId, newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("money:record.title"));
export const handle: PageHandle = { form: { id: "payment" } };

/** The field that each refusal is about. */
const FIELDS: Readonly<Record<PaymentReason | FormUsed, string>> = {
  "family-not-found": "family",
  "family-has-no-plan": "family",
  "own-plan": "family",
  "form-used": "",
  "payment-looks-recorded": "again",
  "plan-is-full": "amount",
  "value-date-in-future": "valueOn",
  "value-date-too-old": "valueOn",
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "record-payment");
  const asked = (new URL(args.request.url).searchParams.get("plan") ?? "").slice(0, 40);
  if (!isId(asked)) return { token: newId(), family: asked };
  const plan = await findPlanByReference(db.reader, asked);
  const isKnown = plan.ok && plan.value.borrowerId !== actor.personId;
  return { token: newId(), family: isKnown ? planNumber(plan.value.number) : "" };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "record-payment");
  const form = await readForm(args, paymentForm);
  if (!form.ok) return form.answer;
  const { family, ...order } = form.value;
  const sought = family === "" ? order.reference : family;
  const plan = await findPlanByReference(context.db.reader, sought);
  if (!plan.ok && !order.unmatched) return form.refuse(plan, "family");
  const planId = plan.ok ? plan.value.id : null;
  const verdict = await recordPayment(context, { ...order, planId });
  if (!verdict.ok) return form.refuse(verdict, FIELDS[verdict.reason]);
  const done = planId === null ? "recorded-suspense" : "recorded";
  return redirect(`${paths(context.language).staffPayment(verdict.value)}?done=${done}`);
}

export default function RecordPayment() {
  const initial = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const form = useFormState(answered, { ...initial, method: "bank-transfer" });
  const looksRecorded = answered?.errors.some(({ field }) => field === "again") ?? false;
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="payment"
      form={form}
      title={t("money:record.title")}
      lead={t("money:record.lead")}
      back={{ href: paths(language).staffPayments, text: t("money:payments.title") }}
      button={{ text: t("money:record.button") }}
    >
      <PaymentFields form={form} asksAgain={looksRecorded || form.values["again"] !== undefined} />
    </FormPage>
  );
}
