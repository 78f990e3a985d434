/** Everything on the public record with a day, newest first, a year at a time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { yearOfQuery } from "#app/modules/public-record/timeline.ts";
import { listTimeline, listYears } from "#app/modules/public-record/timeline-store.server.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { recordMeta } from "#app/parts/record/record-meta.ts";
import { TimelineTable, YearLinks } from "#app/parts/record/timeline-table.tsx";
import { env } from "#app/platform/env.server.ts";
import { keptInMemory } from "#app/platform/http/public-pages.server.ts";
import { pageOfQuery } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const headers = keptInMemory;
export const meta = recordMeta("website", ({ t }) => ({
  title: t("record:timeline.title"),
  description: t("record:timeline.lead"),
}));

export async function loader(args: LoaderFunctionArgs) {
  const { db, language, today } = await visitorContext(args);
  const query = new URL(args.request.url).searchParams;
  const years = await listYears(db.reader);
  const year = yearOfQuery(query) ?? years[0] ?? today.slice(0, 4);
  const list = await listTimeline(db.reader, { year, language, page: pageOfQuery(query) });
  return { years, year, list, address: env().address };
}

export default function Timeline() {
  const { years, year, list } = useLoaderData<typeof loader>();
  const to = paths(usePortal().language);
  const { t } = useText();
  return (
    <PublicFrame>
      <BackNavigation
        label={t("portal:back")}
        href={to.campaigns}
        text={t("record:campaigns.all")}
      />
      <h1 className="govuk-heading-xl">{t("record:timeline.title")}</h1>
      <p className="govuk-body-l">{t("record:timeline.lead")}</p>
      <YearLinks years={years} year={year} />
      {list.rows.length === 0 ? (
        <p className="govuk-body">{t("record:timeline.none")}</p>
      ) : (
        <TimelineTable year={year} entries={list.rows} />
      )}
      <ListPages list={list} />
    </PublicFrame>
  );
}
