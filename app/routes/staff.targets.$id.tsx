/** An office: who held it when, and what was pledged from it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listPledgesOfTarget } from "#app/modules/campaigns/pledge-list-store.server.ts";
import { requireTarget } from "#app/modules/campaigns/require-campaign.server.ts";
import { may } from "#app/modules/identity/permissions.ts";
import { officeOf } from "#app/parts/campaigns/own-title.tsx";
import { PledgeTable } from "#app/parts/campaigns/pledge-table.tsx";
import { HolderTable } from "#app/parts/campaigns/target-parts.tsx";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("campaigns:target.office"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, target } = await requireTarget(args, "see-campaigns");
  return {
    ...{ target, today: context.today },
    pledges: await listPledgesOfTarget(context.db.reader, target.id),
    mayManage: may(context.actor.roles, "manage-campaigns"),
  };
}

export default function Target() {
  const { target, pledges, today, mayManage } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const to = paths(language);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.staffTargets}
        text={t("campaigns:target.list-title")}
      />
      <DoneBanner
        texts={{ target: t("campaigns:done.target"), holder: t("campaigns:done.holder") }}
      />
      <h1 className="govuk-heading-xl">{officeOf(text, target)}</h1>
      {mayManage && (
        <ButtonGroup>
          <ButtonLink href={to.staffNewHolder(target.id)}>
            {t("campaigns:target.new-holder")}
          </ButtonLink>
          <ButtonLink look="secondary" href={to.staffTargetEdit(target.id)}>
            {t("campaigns:target.change")}
          </ButtonLink>
        </ButtonGroup>
      )}
      <h2 className="govuk-heading-m" id="holders">
        {t("campaigns:target.holders")}
      </h2>
      {target.holders.length === 0 ? (
        <p className="govuk-body">{t("campaigns:target.nobody")}</p>
      ) : (
        <HolderTable labelledBy="holders" holders={target.holders} />
      )}
      <h2 className="govuk-heading-m" id="pledges">
        {t("campaigns:target.pledges")}
      </h2>
      {pledges.length === 0 ? (
        <p className="govuk-body">{t("campaigns:target.no-pledges")}</p>
      ) : (
        <PledgeTable labelledBy="pledges" pledges={pledges} today={today} withCampaign />
      )}
    </>
  );
}
