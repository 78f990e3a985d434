/** Gives a payment to the plan that it belongs to; from suspense, that is matching it. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { movePayment } from "#app/modules/payments/move-payment.server.ts";
import { movePaymentForm } from "#app/modules/payments/payment-form.ts";
import { findPaymentFile } from "#app/modules/payments/payment-list-store.server.ts";
import { findPlanByReference } from "#app/modules/payments/payment-store.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { paymentTitle, type ShownPayment } from "#app/parts/money/payment-title.ts";
import { titleAbout, titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { TextAreaField, TextField } from "#app/ui/form-parts.tsx";

export const meta = titled<ShownPayment>(({ t, text, data }) =>
  titleAbout(t("money:move.title"), paymentTitle(text, data)),
);
export const handle: PageHandle = { form: { id: "move" } };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "reverse-payment");
  const payment = found(await findPaymentFile(db.reader, args.params["id"], actor.personId));
  const { id, amount, valueOn, plan } = payment;
  return { id, amount, valueOn, isUnmatched: plan === null, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "reverse-payment");
  const payment = found(
    await findPaymentFile(context.db.reader, args.params["id"], context.actor.personId),
  );
  const form = await readForm(args, movePaymentForm);
  if (!form.ok) return form.answer;
  const { family, ...order } = form.value;
  const plan = await findPlanByReference(context.db.reader, family);
  if (!plan.ok) return form.refuse(plan, "family");
  const { id: paymentId } = payment;
  const verdict = await movePayment(context, { ...order, paymentId, planId: plan.value.id });
  if (!verdict.ok) return form.refuse(verdict, "family");
  return redirect(`${paths(context.language).staffPayment(verdict.value)}?done=moved`);
}

export default function MovePayment() {
  const { id, amount, valueOn, isUnmatched, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t, money, date } = useText();
  return (
    <FormPage
      id="move"
      form={form}
      title={isUnmatched ? t("money:move.match-title") : t("money:move.title")}
      lead={t("money:move.lead", { amount: money(amount), date: date(valueOn) })}
      back={{
        href: paths(language).staffPayment(id),
        text: t("money:payment.title", { amount: money(amount) }),
      }}
      button={{ text: t("money:move.button") }}
    >
      <TextField
        form={form}
        name="family"
        label={t("money:move.family")}
        width={20}
        autoComplete="off"
        spellCheck={false}
      />
      <TextAreaField
        form={form}
        name="reason"
        label={t("money:move.reason")}
        hint={t("money:move.reason-hint")}
        rows={3}
      />
    </FormPage>
  );
}
