/** An offer's facts and counts, and what can be done with it. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PlaceCounts } from "#app/modules/wins/place-counts.ts";
import type { OfferStanding, PlaceOffer } from "#app/modules/wins/place-offer.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { OfferTag } from "./offer-list.tsx";

type OfferProps = { offer: PlaceOffer; counts: PlaceCounts; standing: OfferStanding };

export function OfferFacts({ offer, counts, standing }: OfferProps) {
  const { t, date, money } = useText();
  const { valuePence, happensOn } = offer;
  return (
    <SummaryList
      stack
      rows={[
        { key: t("wins:offers.standing"), value: <OfferTag standing={standing} /> },
        { key: t("wins:offer.kind-name"), value: t(`wins:kind.${offer.kind}`) },
        { key: t("wins:offers.deadline"), value: date(offer.deadlineOn) },
        ...(happensOn === null ? [] : [{ key: t("wins:offer.happens"), value: date(happensOn) }]),
        ...(valuePence === null ? [] : [{ key: t("wins:offer.value"), value: money(valuePence) }]),
        { key: t("wins:offers.offered"), value: counts.offered },
        { key: t("wins:offers.taken"), value: counts.taken },
        { key: t("wins:offers.free"), value: counts.free },
        { key: t("wins:offers.asked-for"), value: counts.askedFor },
        { key: t("wins:offers.used"), value: counts.used },
        ...(offer.told === null
          ? []
          : [
              {
                key: t("wins:tell.key"),
                value: t("wins:tell.value", { count: offer.told.to, date: date(offer.told.on) }),
              },
            ]),
      ]}
    />
  );
}

type ActionProps = OfferProps & {
  /** Whether parents know of the offer. */
  mayTell: boolean;
};

export function OfferActions({ offer, counts, standing, mayTell }: ActionProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const step = (name: "edit" | "give" | "close" | "tell") =>
    to.staffOfferStep(offer.winId, offer.id, name);
  const hasFree = standing === "open" && counts.free > 0;
  const mayGive = hasFree && counts.waiting > 0;
  return (
    <ButtonGroup>
      {mayGive && <ButtonLink href={step("give")}>{t("wins:give.title")}</ButtonLink>}
      {hasFree && mayTell && (
        <ButtonLink look={mayGive ? "secondary" : undefined} href={step("tell")}>
          {t("wins:tell.title")}
        </ButtonLink>
      )}
      <a className="govuk-link" href={step("edit")}>
        {t("wins:offer.edit-title")}
      </a>
      <a className="govuk-link" href={step("close")}>
        {t(offer.closedAt === null ? "wins:offer.close" : "wins:offer.reopen")}
      </a>
    </ButtonGroup>
  );
}
