/** What parents have won, newest first. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { listPublicWins } from "#app/modules/public-record/public-win-store.server.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { WinList } from "#app/parts/record/happenings.tsx";
import { recordMeta } from "#app/parts/record/record-meta.ts";
import { env } from "#app/platform/env.server.ts";
import { keptInMemory } from "#app/platform/http/public-pages.server.ts";
import { pageOfQuery } from "#app/shared/list-page.ts";

export const headers = keptInMemory;
export const meta = recordMeta("website", ({ t }) => ({
  title: t("record:wins.title"),
  description: t("record:wins.lead"),
}));

export async function loader(args: LoaderFunctionArgs) {
  const { db, language } = await visitorContext(args);
  const page = pageOfQuery(new URL(args.request.url).searchParams);
  const list = await listPublicWins(db.reader, { page, language });
  return { list, address: env().address };
}

export default function Wins() {
  const { list } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <PublicFrame>
      <h1 className="govuk-heading-xl">{t("record:wins.title")}</h1>
      <p className="govuk-body-l">{t("record:wins.lead")}</p>
      {list.rows.length === 0 && <p className="govuk-body">{t("record:wins.none")}</p>}
      <WinList wins={list.rows} />
      <ListPages list={list} />
    </PublicFrame>
  );
}
