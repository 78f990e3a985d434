/** The questions that narrow the public list of cohorts. */
import { LANGUAGES } from "#app/i18n/languages.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Borough } from "#app/modules/cohorts/boroughs.ts";
import type { CohortSearch } from "#app/modules/cohorts/cohort-search.ts";
import { paths } from "#app/shared/paths.ts";
import { Filter } from "#app/ui/filter.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";
import { useCohortWords } from "./cohort-words.ts";

type SearchFormProps = { search: CohortSearch; boroughs: readonly Borough[] };

export function CohortSearchForm({ search, boroughs }: SearchFormProps) {
  const { language } = usePortal();
  const { t } = useText();
  const say = useCohortWords();
  const any = { value: "", text: t("cohorts:list.any") };
  const places = boroughs.map((value) => ({ value, text: say.borough(value) }));
  const sorted = places.toSorted((one, other) => one.text.localeCompare(other.text, language));
  return (
    <Filter id="find" action={paths(language).cohorts} button={t("cohorts:list.show")}>
      <Input name="q" label={t("cohorts:list.search")} value={search.typed} spellCheck={false} />
      <Select
        name="language"
        label={t("cohorts:list.language")}
        value={search.language ?? ""}
        options={[
          any,
          ...LANGUAGES.map((value) => ({ value, text: t(`portal:languages.${value}`) })),
        ]}
      />
      <Select
        name="borough"
        label={t("cohorts:list.borough")}
        value={search.borough ?? ""}
        options={[any, ...sorted]}
      />
    </Filter>
  );
}
