/** Cohorts as rows: name and place, the next meeting, places taken, who waits. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import type { WallTime } from "#app/modules/meetings/meeting-time.ts";
import { paths } from "#app/shared/paths.ts";
import { figure, Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { useCohortWords } from "./cohort-words.ts";
import type { Places } from "./places.ts";

export type ListedCohort = Cohort & Places & { nextAt: WallTime | null };

type CohortTableProps = { labelledBy: string; cohorts: readonly ListedCohort[] };

export function CohortTable({ labelledBy, cohorts }: CohortTableProps) {
  const { t, weekday } = useText();
  const head = [
    words(t("meetings:list.cohort")),
    words(t("meetings:list.next")),
    figure(t("meetings:list.places")),
    figure(t("meetings:list.waiting")),
  ];
  const rows = cohorts.map((cohort) => ({
    id: cohort.id,
    cells: [
      words(<Name cohort={cohort} />),
      words(
        cohort.nextAt === null
          ? t("meetings:list.no-date")
          : weekday(dayOf({ startsAt: cohort.nextAt })),
      ),
      figure(t("meetings:list.of", { enrolled: cohort.enrolled, capacity: cohort.capacity })),
      figure(cohort.waiting),
    ],
  }));
  return <Table labelledBy={labelledBy} head={head} rows={rows} rowHeaders stack />;
}

function Name({ cohort }: { cohort: ListedCohort }) {
  const { language } = usePortal();
  const { t } = useText();
  const say = useCohortWords();
  return (
    <>
      <a className="govuk-link" href={paths(language).staffCohort(cohort.id)}>
        {cohort.name}
      </a>{" "}
      {cohort.closedAt !== null && <Tag colour="grey">{t("meetings:closed")}</Tag>}
      <br />
      <span className="pp-small">
        {cohort.place} · {say.borough(cohort.borough)}
      </span>
    </>
  );
}
