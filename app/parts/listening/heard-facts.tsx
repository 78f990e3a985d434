/** A listening to read: where it was, who wrote it down, and what was heard, under which themes. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { ThemeName } from "#app/modules/campaigns/campaign-theme-store.server.ts";
import type { Concern } from "#app/modules/listening/concern.ts";
import { ThemeWords } from "#app/parts/campaigns/campaign-page.tsx";
import { paths } from "#app/shared/paths.ts";
import { Said } from "#app/ui/said.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

export type HeardConcern = Pick<Concern, "id" | "words" | "wordsIn" | "saidBy"> & {
  themes: readonly ThemeName[];
  /** Whether whoever said it agreed that its words are published. */
  isAgreed: boolean;
};

type FactsProps = {
  /** Null where it was heard in none. */
  cohort: string | null;
  recordedBy: string;
  concerns: readonly HeardConcern[];
};

export function HeardFacts({ cohort, recordedBy, concerns }: FactsProps) {
  const { t } = useText();
  return (
    <>
      <SummaryList
        rows={[
          { key: t("listening:heard.cohort"), value: cohort ?? t("listening:no-cohort") },
          { key: t("listening:heard.recorded-by"), value: recordedBy },
        ]}
      />
      <h2 className="govuk-heading-m">{t("listening:heard.words")}</h2>
      {concerns.map((concern) => (
        <Said
          key={concern.id}
          language={concern.wordsIn}
          words={concern.words}
          by={<About concern={concern} />}
        />
      ))}
    </>
  );
}

/** By whom, in which language where that is not the page's, under what, and whether published. */
function About({ concern }: { concern: HeardConcern }) {
  const { t, language } = useText();
  const { saidBy, wordsIn, themes, isAgreed } = concern;
  const said = [
    ...(saidBy === "" ? [] : [t("listening:list.said-by", { name: saidBy })]),
    ...(wordsIn === language ? [] : [t(`portal:written-in.${wordsIn}`)]),
    ...(isAgreed ? [t("listening:list.publishable")] : []),
    themes.length === 0 ? t("listening:heard.no-theme") : t("listening:heard.themes"),
  ];
  return (
    <>
      {said.join(". ")}
      {themes.map((theme, index) => (
        <span key={theme.id}>
          {index === 0 ? ": " : ", "}
          <a className="govuk-link" href={paths(language).staffTheme(theme.id)}>
            <ThemeWords theme={theme} />
          </a>
        </span>
      ))}
    </>
  );
}
