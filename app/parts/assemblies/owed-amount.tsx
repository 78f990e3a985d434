/** What an institution owes of its dues; what it paid beyond them is said as such, not as a minus. */
import { useText } from "#app/i18n/portal-context.tsx";
import { pence, type Pence } from "#app/shared/money.ts";

export function OwedAmount({ owed }: { owed: Pence }) {
  const { t, money } = useText();
  if (owed >= 0) return <>{money(owed)}</>;
  return <>{t("assemblies:dues.too-much", { amount: money(pence(Math.abs(owed))) })}</>;
}
