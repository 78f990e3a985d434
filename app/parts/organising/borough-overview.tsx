/** Which boroughs and school years have rows; of all others nothing is known. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { isBorough } from "#app/modules/cohorts/boroughs.ts";
import { paths } from "#app/shared/paths.ts";
import { figure, Table, words } from "#app/ui/table.tsx";
import { useCohortWords } from "./cohort-words.ts";

type Count = { borough: string; schoolYear: string; count: number };

export function BoroughOverview({ counts }: { counts: readonly Count[] }) {
  const { language } = usePortal();
  const { t } = useText();
  const say = useCohortWords();
  const name = (borough: string) => (isBorough(borough) ? say.borough(borough) : borough);
  const rows = counts.map(({ borough, schoolYear, count }) => ({
    id: `${borough} ${schoolYear}`,
    cells: [
      words(
        <a className="govuk-link" href={`${paths(language).staffHolidays}?borough=${borough}`}>
          {name(borough)}
        </a>,
      ),
      words(schoolYear),
      figure(count),
    ],
  }));
  return (
    <>
      <h2 className="govuk-heading-m" id="boroughs">
        {t("meetings:holidays.known")}
      </h2>
      {rows.length === 0 ? (
        <p className="govuk-body">{t("meetings:holidays.none")}</p>
      ) : (
        <Table
          labelledBy="boroughs"
          head={[
            words(t("meetings:facts.borough")),
            words(t("meetings:holidays.year")),
            figure(t("meetings:holidays.rows")),
          ]}
          rows={rows}
          rowHeaders
        />
      )}
    </>
  );
}
