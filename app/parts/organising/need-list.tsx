/** What somebody needs, one line each. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Need } from "#app/modules/cohorts/membership.ts";

type NeedListProps = { needs: readonly Need[]; broughtAlong?: number };

export function NeedList({ needs, broughtAlong = 0 }: NeedListProps) {
  const { t } = useText();
  return (
    <ul className="govuk-list">
      {needs.map((need) => (
        <li key={need}>{t(`cohorts:join.need.${need}`)}</li>
      ))}
      {broughtAlong > 0 && <li>{t("training:needs.brings", { count: broughtAlong })}</li>}
    </ul>
  );
}
