/** What is said of a cohort, as its staff page shows it. */
import type { ReactNode } from "react";
import { useText } from "#app/i18n/portal-context.tsx";
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { shownRemindDays } from "#app/modules/cohorts/remind-days.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { useCohortWords } from "./cohort-words.ts";

type CohortFactsProps = { cohort: Cohort; leaders: readonly string[]; leadName: string };

export function CohortFacts({ cohort, leaders, leadName }: CohortFactsProps) {
  const { t, date } = useText();
  const say = useCohortWords();
  const rows: { key: string; value: ReactNode }[] = [
    { key: t("meetings:facts.languages"), value: say.languages(cohort.languages) },
    { key: t("meetings:facts.rhythm"), value: say.rhythm(cohort) },
    { key: t("meetings:facts.since"), value: date(cohort.startsOn) },
    {
      key: t("meetings:facts.place"),
      value: (
        <>
          {cohort.place}
          <br />
          {cohort.address}
        </>
      ),
    },
    { key: t("meetings:facts.borough"), value: say.borough(cohort.borough) },
    { key: t("meetings:facts.anchor"), value: cohort.anchor },
    { key: t("meetings:facts.lead"), value: leadName },
    {
      key: t("meetings:facts.leaders"),
      value: leaders.length === 0 ? t("meetings:facts.no-leaders") : leaders.join(", "),
    },
    { key: t("meetings:facts.reminders"), value: <Reminders stored={cohort.remindDays} /> },
    { key: t("meetings:facts.about-en"), value: <About language="en" words={cohort.aboutEn} /> },
    { key: t("meetings:facts.about-es"), value: <About language="es" words={cohort.aboutEs} /> },
    ...(cohort.alsoKnownAs === ""
      ? []
      : [{ key: t("meetings:facts.also-known-as"), value: cohort.alsoKnownAs }]),
  ];
  return <SummaryList rows={rows} />;
}

function Reminders({ stored }: { stored: string }) {
  const { t } = useText();
  if (stored === "") return t("meetings:facts.no-reminders");
  return t("meetings:facts.reminders-before", { days: shownRemindDays(stored) });
}

function About({ language, words }: { language: "en" | "es"; words: string }) {
  const { t } = useText();
  return words === "" ? t("meetings:facts.not-written") : <span lang={language}>{words}</span>;
}
