/** What is paid each time, as one large sum and a sentence: "£84.34 a month for 4 months, then …". */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Every } from "#app/modules/payment-plans/plan-product.ts";
import type { Pence } from "#app/shared/money.ts";
import { Sentence } from "#app/ui/sentence.tsx";
import { Sum } from "#app/ui/sum.tsx";

interface PlanAmountsProps {
  every: Every;
  /** Runs of equal amounts, in order; never empty. */
  runs: readonly { amount: Pence; times: number }[];
}

export function PlanAmounts({ every, runs }: PlanAmountsProps) {
  const { t, money } = useText();
  const [first, ...later] = runs;
  if (first === undefined) return null;
  const amount = money(first.amount);
  const opening =
    later.length === 0 && first.times === 1
      ? t("calculator:result.one", { amount })
      : t(`calculator:result.first.${every}`, { amount, count: first.times });
  const rest = later.map((run) =>
    t(`calculator:result.then.${every}`, { amount: money(run.amount), count: run.times }),
  );
  return (
    <p className="govuk-body">
      <Sentence
        text={[opening, ...rest].join(", ")}
        parts={{ sum: (inside) => <Sum>{inside}</Sum> }}
      />
    </p>
  );
}
