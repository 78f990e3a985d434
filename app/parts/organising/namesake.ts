/** A name in a list, with what tells it from another of the same name. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Namesake } from "#app/modules/cohorts/namesakes.ts";

export function useNamesake() {
  const { t, date } = useText();
  /** "asked to join on 6 June 2026"; nothing for who is alone with their name. */
  const apart = (namesake: Namesake | null): string => {
    if (namesake === null) return "";
    const { askedOn, number } = namesake;
    const words = { day: date(askedOn), number: number ?? 0 };
    return number === null ? t("cohorts:namesake.day", words) : t("cohorts:namesake.nth", words);
  };
  /** The name with it, in one line of text. */
  const inLine = ({ fullName, namesake }: { fullName: string; namesake: Namesake | null }) =>
    namesake === null ? fullName : `${fullName} (${apart(namesake)})`;
  return { apart, inLine };
}
