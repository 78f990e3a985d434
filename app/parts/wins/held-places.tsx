/** On a person's own page: the places that they hold, and the day. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { HeldPlaces } from "#app/modules/wins/place-request-store.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Card } from "#app/ui/card.tsx";
import { titleOf } from "./offer-words.ts";

export function HeldPlacesPart({ held }: { held: readonly HeldPlaces[] }) {
  const { language } = usePortal();
  const { t, weekday } = useText();
  if (held.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("wins:my.held")}</h2>
      {held.map(({ id, given, happensOn, ...titles }) => (
        <Card key={id}>
          <h3 className="pp-title">
            <a className="govuk-link" href={paths(language).myPlace(id)}>
              {t("wins:places", { count: given })}
              {happensOn !== null && <>, {weekday(happensOn)}</>}
            </a>
          </h3>
          <p className="govuk-body">{titleOf(titles, language)}</p>
        </Card>
      ))}
    </>
  );
}
