/** Reverses a payment that was recorded wrongly, with a reason that the family reads. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { reversePaymentForm } from "#app/modules/payments/payment-form.ts";
import { findPaymentFile } from "#app/modules/payments/payment-list-store.server.ts";
import { reversePayment } from "#app/modules/payments/reverse-payment.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { paymentTitle, type ShownPayment } from "#app/parts/money/payment-title.ts";
import { titleAbout, titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { TextAreaField } from "#app/ui/form-parts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export const meta = titled<ShownPayment>(({ t, text, data }) =>
  titleAbout(t("money:reverse.title"), paymentTitle(text, data)),
);
export const handle: PageHandle = { form: { id: "reversal" } };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "reverse-payment");
  const payment = found(await findPaymentFile(db.reader, args.params["id"], actor.personId));
  const { id, amount, valueOn, plan } = payment;
  return { id, amount, valueOn, isSettled: plan?.isSettled ?? false, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "reverse-payment");
  const payment = found(
    await findPaymentFile(context.db.reader, args.params["id"], context.actor.personId),
  );
  const form = await readForm(args, reversePaymentForm);
  if (!form.ok) return form.answer;
  const verdict = await reversePayment(context, { ...form.value, paymentId: payment.id });
  if (!verdict.ok) return form.refuse(verdict, "reason");
  return redirect(`${paths(context.language).staffPayment(payment.id)}?done=reversed`);
}

export default function ReversePayment() {
  const { id, amount, valueOn, isSettled, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t, money, date } = useText();
  return (
    <FormPage
      id="reversal"
      form={form}
      title={t("money:reverse.title")}
      lead={t("money:reverse.lead", { amount: money(amount), date: date(valueOn) })}
      back={{
        href: paths(language).staffPayment(id),
        text: t("money:payment.title", { amount: money(amount) }),
      }}
      button={{ text: t("money:reverse.button"), look: "warning" }}
    >
      {isSettled && <InsetText>{t("money:reverse.settled")}</InsetText>}
      <TextAreaField
        form={form}
        name="reason"
        label={t("money:reverse.reason")}
        hint={t("money:reverse.reason-hint")}
        rows={3}
      />
    </FormPage>
  );
}
