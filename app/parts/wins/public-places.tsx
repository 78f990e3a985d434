/** The places of a win for everybody: how many, how many are free, until when, and where one asks. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PublicOffer } from "#app/modules/wins/public-offer-store.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Card } from "#app/ui/card.tsx";
import { OfferTag } from "./offer-list.tsx";
import { titleOf } from "./offer-words.ts";

export function PublicPlaces({ offers }: { offers: readonly PublicOffer[] }) {
  const { t } = useText();
  if (offers.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-l">{t("wins:public.title")}</h2>
      {offers.map((offer) => (
        <PublicPlace key={offer.id} offer={offer} />
      ))}
    </>
  );
}

function PublicPlace({ offer }: { offer: PublicOffer }) {
  const { language } = usePortal();
  const { t, date, weekday } = useText();
  const { id, standing, offered, free, deadlineOn, happensOn, isPast } = offer;
  const isOpen = standing === "open";
  return (
    <Card as="article">
      <h3 className="pp-title">{titleOf(offer, language)}</h3>
      <p className="govuk-body">
        {t("wins:public.offered", { count: offered })}
        {isOpen && free !== null && (
          <> {free === 0 ? t("wins:public.none-free") : t("wins:public.free", { count: free })}</>
        )}
        {happensOn !== null && (
          <> {t(isPast ? "wins:public.was" : "wins:my.on", { date: weekday(happensOn) })}</>
        )}
        {isOpen && <> {t("wins:my.until", { date: date(deadlineOn) })}</>}
      </p>
      {isOpen ? (
        <p className="govuk-body">
          <a className="govuk-link" href={paths(language).myPlace(id)}>
            {t("wins:public.ask")}
          </a>
        </p>
      ) : (
        <p className="govuk-body">
          <OfferTag standing={standing} />
        </p>
      )}
    </Card>
  );
}
