/** An offer and a win in the words of the page's language. */
import type { Text } from "#app/i18n/portal-context.tsx";
import { readIn } from "#app/i18n/two-texts.ts";
import type { PlaceOffer } from "#app/modules/wins/place-offer.ts";
import type { Win } from "#app/modules/wins/win.ts";
import type { Figure } from "#app/modules/outcomes/small-numbers.ts";

type Language = Text["language"];

export function titleOf(
  { titleEn, titleEs }: Pick<PlaceOffer, "titleEn" | "titleEs">,
  language: Language,
): string {
  return language === "es" ? titleEs : titleEn;
}

/** The title of a win, which a draft may have in the other language only. */
export function winTitle(win: Pick<Win, "titleEn" | "titleEs">, language: Language) {
  return readIn(win, "title", language);
}

/** A figure that everybody may see; of few people, "fewer than 5". */
export function figureWords({ t }: Text, figure: Figure): string {
  if (typeof figure === "number") return String(figure);
  return t(figure === "fewer" ? "wins:fewer-than-5" : "wins:hidden");
}
