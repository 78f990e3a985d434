/** Places that were won, for those who report: offered, taken and used of each, and nobody's name. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { listReportedOffers } from "#app/modules/wins/reported-offer-store.server.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import { titled } from "#app/parts/page-title.ts";
import { ReportedPlaces } from "#app/parts/wins/reported-places.tsx";
import { pageOfQuery } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled(({ t }) => t("wins:reported.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "see-outcomes");
  return listReportedOffers(db.reader, pageOfQuery(new URL(args.request.url).searchParams));
}

export default function OutcomePlaces() {
  const list = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const back = { href: paths(language).staffOutcomes, text: t("outcomes:title") };
  return (
    <>
      <BackNavigation label={t("portal:back")} {...back} />
      <h1 className="govuk-heading-xl" id="places">
        {t("wins:reported.title")}
      </h1>
      <Measure>
        <p className="govuk-body">{t("wins:reported.lead")}</p>
      </Measure>
      {list.rows.length === 0 ? (
        <p className="govuk-body">{t("wins:reported.none")}</p>
      ) : (
        <ReportedPlaces rows={list.rows} labelledBy="places" />
      )}
      <ListPages list={list} />
    </>
  );
}
