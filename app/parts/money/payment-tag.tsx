/** How a payment stands: received, reversed, or waiting in suspense for somebody to place it. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { ListedPayment } from "#app/modules/payments/payment-list-store.server.ts";
import { Tag } from "#app/ui/tag.tsx";

export function PaymentTag({ payment }: { payment: Pick<ListedPayment, "plan" | "reversedAt"> }) {
  const { t, money } = useText();
  const { plan, reversedAt } = payment;
  if (reversedAt !== null) return <Tag colour="grey">{t("money:standing.reversed")}</Tag>;
  if (plan === null) return <Tag colour="orange">{t("money:standing.suspense")}</Tag>;
  if (plan.surplus > 0) {
    return (
      <Tag colour="orange">{t("money:standing.surplus", { amount: money(plan.surplus) })}</Tag>
    );
  }
  return <Tag colour="green">{t("money:standing.received")}</Tag>;
}
