/** The public list of campaigns: newest first, narrowed by words whose accents do not matter. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { listPublicCampaigns } from "#app/modules/public-record/public-campaign-store.server.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { CampaignCards } from "#app/parts/record/campaign-cards.tsx";
import { recordMeta } from "#app/parts/record/record-meta.ts";
import { env } from "#app/platform/env.server.ts";
import { keptInMemory } from "#app/platform/http/public-pages.server.ts";
import { cut, tidy } from "#app/shared/form-fields.ts";
import { pageOfQuery } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { Filter } from "#app/ui/filter.tsx";
import { Input } from "#app/ui/input.tsx";

export const headers = keptInMemory;
export const handle: PageHandle = { form: { id: "find" } };
export const meta = recordMeta("website", ({ t }) => ({
  title: t("record:campaigns.title"),
  description: t("record:campaigns.lead"),
}));

const LONGEST_SEARCH = 100;

export async function loader(args: LoaderFunctionArgs) {
  const { db, language } = await visitorContext(args);
  const query = new URL(args.request.url).searchParams;
  const typed = cut(tidy(query.get("q") ?? ""), LONGEST_SEARCH);
  const wanted = { typed, language, page: pageOfQuery(query) };
  const list = await listPublicCampaigns(db.reader, wanted);
  return { typed, list, address: env().address };
}

export default function Campaigns() {
  const { typed, list } = useLoaderData<typeof loader>();
  const to = paths(usePortal().language);
  const { t } = useText();
  return (
    <PublicFrame>
      <h1 className="govuk-heading-xl">{t("record:campaigns.title")}</h1>
      <p className="govuk-body-l">{t("record:campaigns.lead")}</p>
      <Filter id="find" action={to.campaigns} button={t("record:campaigns.show")}>
        <Input name="q" label={t("record:campaigns.search")} value={typed} spellCheck={false} />
      </Filter>
      {list.rows.length === 0 ? (
        <p className="govuk-body">
          {typed === "" ? t("record:campaigns.none-yet") : t("record:campaigns.none")}
        </p>
      ) : (
        <CampaignCards campaigns={list.rows} />
      )}
      <ListPages list={list} />
      <Follow />
    </PublicFrame>
  );
}

/** What else there is of the record: by date, in a news reader, as data. */
function Follow() {
  const to = paths(usePortal().language);
  const { t } = useText();
  const links = [
    { href: to.timeline(), text: t("record:campaigns.timeline") },
    { href: to.campaignFeed, text: t("record:campaigns.feed") },
    { href: to.campaignFile(), text: t("record:campaigns.file") },
  ];
  return (
    <>
      <h2 className="govuk-heading-m">{t("record:campaigns.follow")}</h2>
      <ul className="govuk-list">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
