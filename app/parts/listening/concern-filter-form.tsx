/** The questions that narrow the list of concerns; the page's address holds the answers. */
import { LANGUAGE_NAMES, LANGUAGES } from "#app/i18n/languages.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { NONE, type ConcernQuestions } from "#app/modules/listening/concern-filter.ts";
import { paths } from "#app/shared/paths.ts";
import { Filter } from "#app/ui/filter.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";
import type { ThemeChoice } from "./theme-choice.ts";

type FilterProps = {
  asked: ConcernQuestions;
  cohorts: readonly { id: string; name: string }[];
  isAnywhere: boolean;
  themes: readonly ThemeChoice[];
};

export function ConcernFilterForm({ asked, cohorts, isAnywhere, themes }: FilterProps) {
  const { language } = usePortal();
  const { t } = useText();
  return (
    <Filter button={t("listening:list.show")} action={paths(language).staffConcerns()}>
      <Input
        name="q"
        label={t("listening:list.search")}
        value={asked.search}
        width={20}
        spellCheck={false}
      />
      <Select
        name="theme"
        label={t("listening:list.theme")}
        value={asked.theme ?? ""}
        options={[
          { value: "", text: t("listening:list.all-themes") },
          { value: NONE, text: t("listening:list.no-theme") },
          ...themes.map(({ id, name }) => ({ value: id, text: name.words })),
        ]}
      />
      <Select
        name="language"
        label={t("listening:list.language")}
        value={asked.language ?? ""}
        options={[
          { value: "", text: t("listening:list.all-languages") },
          ...LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] })),
        ]}
      />
      <Select
        name="cohort"
        label={t("listening:list.cohort")}
        value={asked.cohort ?? ""}
        options={[
          { value: "", text: t("listening:list.all-cohorts") },
          ...cohorts.map(({ id, name }) => ({ value: id, text: name })),
          ...(isAnywhere ? [{ value: NONE, text: t("listening:no-cohort") }] : []),
        ]}
      />
    </Filter>
  );
}
