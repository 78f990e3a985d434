/** Where a plan stands for staff: word, shape and colour. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { PlanStanding } from "#app/modules/payment-plans/plan-standing.ts";
import { Tag, type TagColour } from "#app/ui/tag.tsx";

const COLOURS = {
  draft: "purple",
  submitted: undefined,
  checking: "blue",
  checked: undefined,
  prepared: undefined,
  approved: "blue",
  accepted: undefined,
  overdue: "orange",
  "up-to-date": "green",
  settled: "green",
  withdrawn: "grey",
  cancelled: "grey",
} as const satisfies Record<PlanStanding, TagColour | undefined>;

export function PlanStandingTag({ standing }: { standing: PlanStanding }) {
  const { t } = useText();
  return <Tag colour={COLOURS[standing]}>{t(`plans:standing.${standing}`)}</Tag>;
}
