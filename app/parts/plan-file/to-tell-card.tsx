/** News that the family of a plan has not been told yet, because a person has to tell it. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";

export function ToTellCard({ planId, count }: { planId: string; count: number }) {
  const { language } = usePortal();
  const { t } = useText();
  if (count === 0) return null;
  return (
    <Card as="section" edge="amber" labelledBy="to-tell">
      <h2 className="govuk-heading-m" id="to-tell">
        {t("plans:to-tell.card", { count })}
      </h2>
      <p className="govuk-body">{t("plans:to-tell.card-body")}</p>
      <ButtonLink look="secondary" href={paths(language).staffPlanStep(planId, "tell")}>
        {t("plans:to-tell.open")}
      </ButtonLink>
    </Card>
  );
}
