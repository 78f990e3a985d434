/** The public list of cohorts: the ones that meet soonest first, narrowed by words, language, borough. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { readCohortSearch } from "#app/modules/cohorts/cohort-search.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { listPublicCohorts } from "#app/modules/meetings/list-public-cohorts.server.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import { CohortCards } from "#app/parts/organising/cohort-cards.tsx";
import { CohortSearchForm } from "#app/parts/organising/cohort-search-form.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { keptInMemory } from "#app/platform/http/public-pages.server.ts";
import { pageOfQuery } from "#app/shared/list-page.ts";

export const headers = keptInMemory;
export const handle: PageHandle = { form: { id: "find" } };
export const meta = titled(({ t }) => t("cohorts:list.title"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  const query = new URL(args.request.url).searchParams;
  const search = readCohortSearch(query);
  return { search, list: await listPublicCohorts(context, search, pageOfQuery(query)) };
}

export default function Cohorts() {
  const { search, list } = useLoaderData<typeof loader>();
  const { t } = useText();
  const nothing = list.boroughs.length === 0 ? "cohorts:list.none-yet" : "cohorts:list.none";
  return (
    <PublicFrame>
      <h1 className="govuk-heading-xl">{t("cohorts:list.title")}</h1>
      <p className="govuk-body-l">{t("cohorts:list.lead")}</p>
      <CohortSearchForm search={search} boroughs={list.boroughs} />
      {list.rows.length === 0 ? (
        <p className="govuk-body">{t(nothing)}</p>
      ) : (
        <CohortCards cohorts={list.rows} heading="h2" />
      )}
      <ListPages list={list} />
    </PublicFrame>
  );
}
