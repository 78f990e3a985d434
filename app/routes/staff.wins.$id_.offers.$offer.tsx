/** An offer of places: how many are taken and free, who asked, and what came of each request. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { may } from "#app/modules/identity/permissions.ts";
import { countPlaces } from "#app/modules/wins/place-counts.ts";
import { alarmDays, standingOf } from "#app/modules/wins/place-offer.ts";
import { listRequests } from "#app/modules/wins/place-request-store.server.ts";
import { readRequests } from "#app/modules/wins/read-requests.server.ts";
import { requireOffer } from "#app/modules/wins/require-win.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { titled } from "#app/parts/page-title.ts";
import { OfferActions, OfferFacts } from "#app/parts/wins/offer-facts.tsx";
import { titleOf, winTitle } from "#app/parts/wins/offer-words.ts";
import { PlacesToSave } from "#app/parts/wins/places-to-save.tsx";
import { RequestTable } from "#app/parts/wins/request-table.tsx";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export const meta = titled(({ t }) => t("wins:offer.page"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, win, offer } = await requireOffer(args, "see-campaigns");
  const requests = await listRequests(context.db.reader, offer.id);
  const counts = countPlaces(offer.offered, requests);
  const isAlarm = win.publishedAt !== null && alarmDays(offer, counts.free, context.today) !== null;
  const mayManage = may(context.actor.roles, "manage-campaigns");
  // Who asked is for those who give the places out; others see how many.
  return {
    ...{ win, offer, counts, mayManage, today: context.today },
    standing: standingOf(offer, context.today),
    toSave: isAlarm ? [{ offer, counts }] : [],
    requests: mayManage ? await readRequests(context.db.reader, requests) : null,
  };
}

export default function Offer() {
  const { win, offer, counts, standing, toSave, requests, mayManage, today } =
    useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffWin(win.id)}
        text={winTitle(win, language).words}
      />
      <DoneBanner
        texts={{
          added: t("wins:done.offer"),
          changed: t("wins:done.offer-changed"),
          closed: t("wins:done.offer-closed"),
          asked: t("wins:done.asked"),
          withdraw: t("wins:done.withdrawn"),
          "hand-back": t("wins:done.handed-back"),
          told: t("wins:done.told", { count: offer.told?.to ?? 0 }),
          given: t("wins:done.given"),
          used: t("wins:done.used"),
        }}
      />
      <h1 className="govuk-heading-xl" id="offer">
        {titleOf(offer, language)}
      </h1>
      {win.publishedAt === null && (
        <InsetText>
          <p className="govuk-body">{t("wins:offer.not-shown")}</p>
        </InsetText>
      )}
      <PlacesToSave offers={toSave} today={today} />
      <OfferFacts offer={offer} counts={counts} standing={standing} />
      {mayManage && (
        <OfferActions
          offer={offer}
          counts={counts}
          standing={standing}
          mayTell={win.publishedAt !== null}
        />
      )}
      <h2 className="govuk-heading-m" id="requests">
        {t("wins:requests.title")}
      </h2>
      {requests === null ? (
        <p className="govuk-body">{t("wins:requests.waiting", { count: counts.waiting })}</p>
      ) : (
        <RequestTable requests={requests} offer={offer} today={today} labelledBy="requests" />
      )}
      {mayManage && standing === "open" && win.publishedAt !== null && (
        <ButtonLink look="secondary" href={paths(language).staffNewPlaceRequest(win.id, offer.id)}>
          {t("wins:requests.add")}
        </ButtonLink>
      )}
    </>
  );
}
