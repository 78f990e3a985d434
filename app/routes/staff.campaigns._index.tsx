/** The campaigns, the latest begun first, with the way to what belongs to them. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listCampaigns } from "#app/modules/campaigns/campaign-store.server.ts";
import { readCampaignFilter } from "#app/modules/campaigns/list-filter.ts";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { CampaignSearchForm } from "#app/parts/campaigns/campaign-search-form.tsx";
import { CampaignTable } from "#app/parts/campaigns/campaign-table.tsx";
import { SectionLinks } from "#app/parts/campaigns/section-links.tsx";
import { ListPages } from "#app/parts/list-pages.tsx";
import { titled } from "#app/parts/page-title.ts";
import { listPage, pageOfQuery, rowsOfPage } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("campaigns:title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "see-campaigns");
  const query = new URL(args.request.url).searchParams;
  const [filter, page] = [readCampaignFilter(query), pageOfQuery(query)];
  const campaigns = await listCampaigns(db.reader, filter, rowsOfPage(page));
  return {
    filter,
    list: listPage(campaigns, page),
    mayManage: may(actor.roles, "manage-campaigns"),
  };
}

export default function Campaigns() {
  const { filter, list, mayManage } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <h1 className="govuk-heading-xl" id="campaigns">
        {t("campaigns:title")}
      </h1>
      {mayManage && (
        <ButtonLink href={paths(language).staffNewCampaign()}>
          {t("campaigns:list.open")}
        </ButtonLink>
      )}
      <CampaignSearchForm filter={filter} />
      {list.rows.length === 0 ? (
        <p className="govuk-body">{t("campaigns:list.none")}</p>
      ) : (
        <CampaignTable labelledBy="campaigns" campaigns={list.rows} />
      )}
      <ListPages list={list} />
      <SectionLinks />
    </>
  );
}
