/** The wins, newest first: what is published, what is still a draft, and what has places. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { may } from "#app/modules/identity/permissions.ts";
import { listOffersToSave } from "#app/modules/wins/place-offer-store.server.ts";
import { listWins } from "#app/modules/wins/win-store.server.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import { titled } from "#app/parts/page-title.ts";
import { PlacesToSave } from "#app/parts/wins/places-to-save.tsx";
import { WinTable } from "#app/parts/wins/win-table.tsx";
import { pageOfQuery } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("wins:list.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db, today } = await requireActor(args, "see-campaigns");
  const page = pageOfQuery(new URL(args.request.url).searchParams);
  return {
    list: await listWins(db.reader, page),
    toSave: await listOffersToSave(db.reader, today),
    mayManage: may(actor.roles, "manage-campaigns"),
    today,
  };
}

export default function Wins() {
  const { list, toSave, mayManage, today } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.staffCampaigns}
        text={t("wins:list.campaigns")}
      />
      <h1 className="govuk-heading-xl" id="wins">
        {t("wins:list.title")}
      </h1>
      <PlacesToSave offers={toSave} today={today} />
      {mayManage && <ButtonLink href={to.staffNewWin()}>{t("wins:list.add")}</ButtonLink>}
      {list.rows.length === 0 ? (
        <p className="govuk-body">{t("wins:list.none")}</p>
      ) : (
        <WinTable labelledBy="wins" wins={list.rows} />
      )}
      <ListPages list={list} />
    </>
  );
}
