/** One payment: whose it is, how it came, who recorded it, and how to correct it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { findPaymentFile } from "#app/modules/payments/payment-list-store.server.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { PaymentFacts } from "#app/parts/money/payment-facts.tsx";
import { PaymentTag } from "#app/parts/money/payment-tag.tsx";
import { paymentTitle, type ShownPayment } from "#app/parts/money/payment-title.ts";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export const meta = titled<{ payment: ShownPayment }>(
  ({ t, text, data }) => paymentTitle(text, data?.payment) ?? t("money:payments.title"),
);

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "see-payments");
  const payment = found(await findPaymentFile(db.reader, args.params["id"], actor.personId));
  const isOpen = payment.reversal === null;
  return {
    payment,
    mayReverse: isOpen && may(actor.roles, "reverse-payment"),
    seesPlans: may(actor.roles, "see-plans"),
    seesLedger: may(actor.roles, "see-ledger"),
  };
}

export default function Payment() {
  const { payment, mayReverse, seesPlans, seesLedger } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t, money } = useText();
  const to = paths(language);
  const surplus = payment.reversal === null ? (payment.plan?.surplus ?? 0) : 0;
  return (
    <InnerPage
      back={{ href: to.staffPayments, text: t("money:payments.title") }}
      title={t("money:payment.title", { amount: money(payment.amount) })}
      done={{
        recorded: t("money:done.recorded"),
        "recorded-suspense": t("money:done.recorded-suspense"),
        reversed: t("money:done.reversed"),
        moved: t("money:done.moved"),
      }}
      wide
    >
      <p className="govuk-body">
        <PaymentTag payment={payment} />
      </p>
      {surplus > 0 && payment.plan !== null && (
        <InsetText>
          <p className="govuk-body">
            <strong>{t("money:payment.surplus", { amount: money(payment.plan.surplus) })}</strong>
          </p>
          <p className="govuk-body">
            {t(payment.plan.isLent ? "money:payment.surplus-body" : "money:payment.early-body")}
          </p>
        </InsetText>
      )}
      <PaymentFacts payment={payment} seesPlans={seesPlans} seesLedger={seesLedger} />
      {mayReverse && (
        <ButtonGroup>
          <ButtonLink href={to.staffPaymentMove(payment.id)}>
            {payment.plan === null ? t("money:payment.match") : t("money:payment.move")}
          </ButtonLink>
          <ButtonLink look="warning" href={to.staffPaymentReverse(payment.id)}>
            {t("money:payment.reverse")}
          </ButtonLink>
        </ButtonGroup>
      )}
    </InnerPage>
  );
}
