/**
 * A meeting as a text for the cohort's WhatsApp group, in one language: plain, *bold* as WhatsApp
 * writes it, with public facts and the cohort's public address only.
 */
import type { Text } from "#app/i18n/portal-context.tsx";
import { clockOf, dayOf, type Meeting } from "#app/modules/meetings/meeting.ts";
import { paths } from "#app/shared/paths.ts";

type Told = Pick<
  Meeting,
  "cohortId" | "startsAt" | "endsAt" | "place" | "address" | "cancelReason"
>;

/** `address`: scheme and host of the portal. */
export function groupText(
  { t, weekday, language }: Text,
  { meeting, name, address }: { meeting: Told; name: string; address: string },
): string {
  const { cohortId, place, cancelReason } = meeting;
  const words = {
    cohort: plain(name),
    day: weekday(dayOf(meeting)).replaceAll("\u00a0", " "),
    link: address + paths(language).cohort(cohortId),
  };
  if (cancelReason !== null) {
    const reason = t(`meetings:reasons.${cancelReason}`);
    return t("replies:whatsapp.cancelled", { ...words, reason });
  }
  const where = { place: plain(place), address: plain(meeting.address) };
  return t("replies:whatsapp.text", { ...words, ...clockOf(meeting), ...where });
}

/** Without the marks that WhatsApp takes for bold, italics, struck out or code. */
function plain(words: string): string {
  return words
    .replace(/[*_~`]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
