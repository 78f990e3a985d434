/** The parent leaders of a cohort, each with the way to end that. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { paths } from "#app/shared/paths.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";

type LeaderListProps = {
  cohortId: string;
  leaders: readonly { id: string; fullName: string }[];
};

export function LeaderList({ cohortId, leaders }: LeaderListProps) {
  const { language } = usePortal();
  const { t } = useText();
  if (leaders.length === 0) return <p className="govuk-body">{t("meetings:facts.no-leaders")}</p>;
  return (
    <SummaryList
      rows={leaders.map(({ id, fullName }) => ({
        id,
        key: fullName,
        value: t("meetings:leaders.leads"),
        actions: [
          {
            href: paths(language).staffRemoveLeader(cohortId, id),
            text: t("meetings:leaders.end"),
            about: fullName,
          },
        ],
      }))}
    />
  );
}
