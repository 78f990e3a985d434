/** Assemblies and other actions: those to come, the nearest first, and those that were. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listActionsBefore, listActionsFrom } from "#app/modules/assemblies/action-store.server.ts";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { ActionTable } from "#app/parts/assemblies/action-table.tsx";
import { ListPages } from "#app/parts/list-pages.tsx";
import { titled } from "#app/parts/page-title.ts";
import { pageOfQuery } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("assemblies:actions.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db, today } = await requireActor(args, "see-campaigns");
  const page = pageOfQuery(new URL(args.request.url).searchParams);
  return {
    coming: await listActionsFrom(db.reader, today),
    past: await listActionsBefore(db.reader, today, page),
    mayManage: may(actor.roles, "manage-campaigns"),
  };
}

export default function Actions() {
  const { coming, past, mayManage } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.staffCampaigns}
        text={t("assemblies:actions.campaigns")}
      />
      <h1 className="govuk-heading-xl">{t("assemblies:actions.title")}</h1>
      <p className="govuk-body-l">{t("assemblies:actions.lead")}</p>
      {mayManage && (
        <ButtonGroup>
          <ButtonLink href={to.staffNewAction()}>{t("assemblies:actions.new")}</ButtonLink>
          <ButtonLink look="secondary" href={to.staffInstitutions}>
            {t("assemblies:actions.institutions")}
          </ButtonLink>
        </ButtonGroup>
      )}
      <h2 className="govuk-heading-m" id="coming">
        {t("assemblies:actions.to-come")}
      </h2>
      {coming.length === 0 ? (
        <p className="govuk-body">{t("assemblies:actions.none-to-come")}</p>
      ) : (
        <ActionTable actions={coming} labelledBy="coming" />
      )}
      <h2 className="govuk-heading-m" id="past">
        {t("assemblies:actions.past")}
      </h2>
      {past.rows.length === 0 ? (
        <p className="govuk-body">{t("assemblies:actions.none-past")}</p>
      ) : (
        <ActionTable actions={past.rows} labelledBy="past" />
      )}
      <ListPages list={past} />
    </>
  );
}
