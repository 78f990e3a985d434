/** Pledges of all campaigns, by state, the newest first or by the day of their next check. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readPledgeFilter } from "#app/modules/campaigns/list-filter.ts";
import { listPledges } from "#app/modules/campaigns/pledge-list-store.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { PledgeSearchForm } from "#app/parts/campaigns/pledge-search-form.tsx";
import { PledgeTable } from "#app/parts/campaigns/pledge-table.tsx";
import { ListPages } from "#app/parts/list-pages.tsx";
import { titled } from "#app/parts/page-title.ts";
import { listPage, pageOfQuery, rowsOfPage } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled(({ t }) => t("campaigns:pledge.list-title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db, today } = await requireActor(args, "see-campaigns");
  const query = new URL(args.request.url).searchParams;
  const [filter, page] = [readPledgeFilter(query), pageOfQuery(query)];
  const pledges = await listPledges(db.reader, filter, rowsOfPage(page));
  return { filter, today, list: listPage(pledges, page) };
}

export default function Pledges() {
  const { filter, today, list } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffCampaigns}
        text={t("campaigns:title")}
      />
      <h1 className="govuk-heading-xl" id="pledges">
        {t("campaigns:pledge.list-title")}
      </h1>
      <PledgeSearchForm filter={filter} />
      {list.rows.length === 0 ? (
        <p className="govuk-body">{t("campaigns:pledge.none")}</p>
      ) : (
        <PledgeTable labelledBy="pledges" pledges={list.rows} today={today} withCampaign />
      )}
      <ListPages list={list} />
    </>
  );
}
