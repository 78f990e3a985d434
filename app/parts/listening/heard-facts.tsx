/** What stands above the form of a listening: who wrote it down, and what a change would end. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Concern } from "#app/modules/listening/concern.ts";
import { OwnWords } from "#app/parts/care/own-words.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

type FactsProps = {
  /** Null where it was heard in none. */
  cohort: string | null;
  recordedBy: string;
  /** Shown where somebody else changed them meanwhile. */
  concerns: readonly Concern[];
  /** How many of its concerns have a consent in force. */
  agreed: number;
};

export function HeardFacts({ cohort, recordedBy, concerns, agreed }: FactsProps) {
  const { t } = useText();
  return (
    <>
      <SummaryList
        rows={[
          { key: t("listening:heard.cohort"), value: cohort ?? t("listening:no-cohort") },
          { key: t("listening:heard.recorded-by"), value: recordedBy },
        ]}
      />
      {concerns.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("listening:heard.as-it-is")}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {concerns.map(({ id, words, wordsIn }) => (
              <li key={id}>
                <OwnWords words={words} language={wordsIn} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="govuk-heading-m">{t("listening:heard.change")}</h2>
      <p className="govuk-body">{t("listening:heard.change-lead")}</p>
      {agreed > 0 && (
        <p className="govuk-body">
          <strong>{t("listening:heard.consent", { count: agreed })}</strong>
        </p>
      )}
    </>
  );
}
