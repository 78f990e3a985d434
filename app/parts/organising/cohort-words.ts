/** A cohort in words: its borough, its room's languages, its rhythm, its places. */
import { useText } from "#app/i18n/portal-context.tsx";
import { boroughName, type Borough } from "#app/modules/cohorts/boroughs.ts";
import type { Cohort, RoomLanguages } from "#app/modules/cohorts/cohort.ts";

type Rhythm = Pick<Cohort, "everyWeeks" | "startTime" | "endTime">;

export function useCohortWords() {
  const { t } = useText();
  return {
    borough: (borough: Borough) => boroughName(borough) ?? t("meetings:another-borough"),
    languages: (languages: RoomLanguages) =>
      languages === "en,es" ? t("meetings:languages.both") : t(`meetings:languages.${languages}`),
    /** "In English and Spanish": a phrase of its own. */
    room: (languages: RoomLanguages) =>
      languages === "en,es" ? t("cohorts:room.both") : t(`cohorts:room.${languages}`),
    rhythm: ({ everyWeeks, startTime, endTime }: Rhythm) =>
      t("meetings:rhythm", { count: everyWeeks, start: startTime, end: endTime }),
    free: (free: number) => (free === 0 ? t("cohorts:full") : t("cohorts:free", { count: free })),
  };
}
