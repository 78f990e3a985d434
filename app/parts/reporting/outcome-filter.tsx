/** The questions that narrow the outcomes: a school year, a borough, a cohort. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { OutcomesRead } from "#app/modules/outcomes/read-outcomes.server.ts";
import { Filter } from "#app/ui/filter.tsx";
import { Select } from "#app/ui/select.tsx";
import { scopeName } from "./outcome-words.ts";

type FilterProps = Pick<OutcomesRead, "year" | "years" | "scope" | "cohorts" | "boroughs">;

export function OutcomeFilter({ year, years, scope, cohorts, boroughs }: FilterProps) {
  const text = useText();
  const { t } = text;
  return (
    <Filter button={t("outcomes:show")}>
      <YearSelect year={year} years={years} />
      <Select
        name="borough"
        label={t("outcomes:borough")}
        value={scope.kind === "borough" ? scope.borough : ""}
        options={[
          { value: "", text: t("outcomes:all-boroughs") },
          ...boroughs.map((borough) => ({
            value: borough,
            text: scopeName(text, { kind: "borough", borough }, cohorts),
          })),
        ]}
      />
      <Select
        name="cohort"
        label={t("outcomes:cohort")}
        value={scope.kind === "cohort" ? scope.cohortId : ""}
        options={[
          { value: "", text: t("outcomes:all-cohorts") },
          ...cohorts.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
    </Filter>
  );
}

export function YearSelect({ year, years }: Pick<OutcomesRead, "year" | "years">) {
  const { t } = useText();
  return (
    <Select
      name="year"
      label={t("outcomes:year")}
      value={year}
      options={years.map((name) => ({ value: name, text: name }))}
    />
  );
}
