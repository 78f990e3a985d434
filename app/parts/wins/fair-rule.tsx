/** How places are given out, in plain words: the same for those who give and those who ask. */
import { useText } from "#app/i18n/portal-context.tsx";

export function FairRule() {
  const { t } = useText();
  return (
    <ul className="govuk-list govuk-list--bullet">
      <li>{t("wins:rule.fewest")}</li>
      <li>{t("wins:rule.lot")}</li>
      <li>{t("wins:rule.whole")}</li>
    </ul>
  );
}
