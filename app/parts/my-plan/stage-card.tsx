/** Where a plan stands: who has it, since when, and whether there is anything for the family to do. */
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import type { FamilyPlan } from "#app/modules/payments/family-plan-store.server.ts";
import { isWaiting, stageSince, type FamilyStage } from "#app/modules/payments/family-stage.ts";
import { ZERO, type Pence } from "#app/shared/money.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Said } from "#app/ui/said.tsx";

type StageCardProps = { plan: FamilyPlan; stage: FamilyStage; paid?: Pence };

export function StageCard({ plan, stage, paid = ZERO }: StageCardProps) {
  const text = useText();
  const { t } = text;
  const since = stageSince(plan, stage);
  return (
    <Card edge="plum">
      <h2 className="govuk-heading-m">{t(`agreement:stage.${stage}.heading`)}</h2>
      <p className="govuk-body">{stageBody(text, { plan, stage, paid })}</p>
      {isWaiting(stage) && (
        <p className="govuk-body">
          <strong>{t("agreement:plan.nothing-to-do")}</strong>
        </p>
      )}
      {plan.closeReason !== null && plan.closeReason !== "" && (
        <Said
          language={plan.borrowerLanguage}
          words={plan.closeReason}
          by={t("agreement:plan.reason")}
        />
      )}
      {since !== null && (
        <p className="pp-small">
          {t(`agreement:since.${since.since}`, { date: text.date(since.on) })}
        </p>
      )}
      <StageAction plan={plan} stage={stage} />
    </Card>
  );
}

function stageBody({ t, money, date }: Text, { plan, stage, paid }: Required<StageCardProps>) {
  const { agreement } = plan;
  return t(`agreement:stage.${stage}.body`, {
    paid: money(paid),
    principal: money(agreement?.principal ?? ZERO),
    count: agreement?.count ?? 0,
    first: agreement === null ? "" : date(agreement.firstDueOn),
  });
}

function StageAction({ plan, stage }: StageCardProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  if (stage === "draft") {
    const href = to.application(plan.id);
    return <ButtonLink href={href}>{t("agreement:plan.continue")}</ButtonLink>;
  }
  if (stage === "approved") {
    return <ButtonLink href={to.agreement(plan.id)}>{t("agreement:plan.read")}</ButtonLink>;
  }
  if (plan.status !== "submitted") return null;
  const href = to.application(plan.id);
  return (
    <ButtonLink href={href} look="secondary">
      {t("agreement:plan.answers")}
    </ButtonLink>
  );
}
