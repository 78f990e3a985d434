/** What stands where a person has no plan: what a plan is, and the two ways to begin. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";

export function NoPlanYet() {
  const { t } = useText();
  const to = paths(usePortal().language);
  return (
    <Card edge="plum">
      <h2 className="govuk-heading-m">{t("agreement:my.empty")}</h2>
      <p className="govuk-body">{t("agreement:my.empty-about")}</p>
      <ButtonGroup>
        <ButtonLink href={to.apply}>{t("agreement:my.apply")}</ButtonLink>
        <a className="govuk-link" href={to.calculator}>
          {t("agreement:my.calculator")}
        </a>
      </ButtonGroup>
    </Card>
  );
}
