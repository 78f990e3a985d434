/** Offices by their bodies, with who holds them. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listTargets } from "#app/modules/campaigns/target-store.server.ts";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { TargetTable } from "#app/parts/campaigns/target-parts.tsx";
import { ListPages } from "#app/parts/list-pages.tsx";
import { titled } from "#app/parts/page-title.ts";
import { listPage, pageOfQuery, rowsOfPage } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("campaigns:target.list-title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "see-campaigns");
  const page = pageOfQuery(new URL(args.request.url).searchParams);
  const targets = await listTargets(db.reader, rowsOfPage(page));
  return { list: listPage(targets, page), mayManage: may(actor.roles, "manage-campaigns") };
}

export default function Targets() {
  const { list, mayManage } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.staffCampaigns}
        text={t("campaigns:title")}
      />
      <h1 className="govuk-heading-xl" id="targets">
        {t("campaigns:target.list-title")}
      </h1>
      <p className="govuk-body">{t("campaigns:target.list-lead")}</p>
      {mayManage && <ButtonLink href={to.staffNewTarget}>{t("campaigns:target.add")}</ButtonLink>}
      {list.rows.length === 0 ? (
        <p className="govuk-body">{t("campaigns:target.none")}</p>
      ) : (
        <TargetTable labelledBy="targets" targets={list.rows} />
      )}
      <ListPages list={list} />
    </>
  );
}
