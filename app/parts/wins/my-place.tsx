/** An offer of places as a parent reads it: what it is, what came of their request, and why. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { ShownCounts } from "#app/modules/wins/place-counts.ts";
import { holdsPlaces } from "#app/modules/wins/place-request.ts";
import type { MyPlace } from "#app/modules/wins/read-my-places.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Card } from "#app/ui/card.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { OfferTag } from "./offer-list.tsx";
import { figureWords, titleOf } from "./offer-words.ts";
import { RequestTag } from "./request-table.tsx";

export function MyPlaceCard({ mine }: { mine: MyPlace }) {
  const { language } = usePortal();
  const { t, date } = useText();
  const { offer, standing, request } = mine;
  return (
    <Card as="article">
      <h2 className="pp-title">
        <a className="govuk-link" href={paths(language).myPlace(offer.id)}>
          {titleOf(offer, language)}
        </a>
      </h2>
      <p className="govuk-body">
        {request === null || standing !== "open" ? <OfferTag standing={standing} /> : null}{" "}
        {request !== null && <RequestTag request={request} />}
      </p>
      <p className="govuk-body">
        {t("wins:my.until", { date: date(offer.deadlineOn) })}
        {offer.happensOn !== null && <> {t("wins:my.on", { date: date(offer.happensOn) })}</>}
      </p>
    </Card>
  );
}

/** What came of the request, and why, in a sentence or two. */
export function MyPlaceNews({ mine: { offer, standing, request } }: { mine: MyPlace }) {
  const { t, date } = useText();
  if (request === null) return null;
  const { state, given, places, outcome } = request;
  const why = outcome === null ? "" : t(`wins:why.${outcome}`);
  const until = date(offer.deadlineOn);
  if (holdsPlaces(request)) {
    return (
      <Card edge="plum">
        <p className="govuk-body-l">
          {t("wins:my.given", { places: t("wins:places", { count: given }) })}
        </p>
        <p className="govuk-body">{why}</p>
      </Card>
    );
  }
  if (state === "handed-back" || state === "withdrawn") {
    return <p className="govuk-body-l">{t(`wins:my.is-${state}`)}</p>;
  }
  const asked = t("wins:my.asked", { places: t("wins:places", { count: places }) });
  return (
    <Card edge="amber">
      <p className="govuk-body-l">{asked}</p>
      {outcome !== null && <p className="govuk-body">{why}</p>}
      <p className="govuk-body">
        {standing === "open" ? t("wins:my.waiting", { until }) : t("wins:my.over")}
      </p>
    </Card>
  );
}

export function MyPlaceFacts({ mine }: { mine: MyPlace & { counts: ShownCounts } }) {
  const text = useText();
  const { t, date, money } = text;
  const { offer, counts } = mine;
  const { happensOn, valuePence } = offer;
  return (
    <SummaryList
      stack
      rows={[
        { key: t("wins:offer.kind-name"), value: t(`wins:kind.${offer.kind}`) },
        ...(happensOn === null ? [] : [{ key: t("wins:offer.happens"), value: date(happensOn) }]),
        { key: t("wins:offers.deadline"), value: date(offer.deadlineOn) },
        ...(valuePence === null ? [] : [{ key: t("wins:offer.value"), value: money(valuePence) }]),
        { key: t("wins:offers.offered"), value: offer.offered },
        { key: t("wins:offers.taken"), value: figureWords(text, counts.taken) },
      ]}
    />
  );
}
