/** A cohort in words: its borough, its room's languages, its rhythm. */
import { useText } from "#app/i18n/portal-context.tsx";
import { boroughName, type Borough } from "#app/modules/cohorts/boroughs.ts";
import type { Cohort, RoomLanguages } from "#app/modules/cohorts/cohort.ts";

export function useCohortWords() {
  const { t } = useText();
  return {
    borough: (borough: Borough) => boroughName(borough) ?? t("meetings:another-borough"),
    languages: (languages: RoomLanguages) =>
      languages === "en,es" ? t("meetings:languages.both") : t(`meetings:languages.${languages}`),
    rhythm: ({ everyWeeks, startTime, endTime }: Cohort) =>
      t("meetings:rhythm", { count: everyWeeks, start: startTime, end: endTime }),
  };
}
