/** More of a campaign's page: what a form has just done, its actions, and who promised what. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { CampaignAction } from "#app/modules/assemblies/campaign-actions-store.server.ts";
import type { ListedPledge } from "#app/modules/campaigns/pledge-list-store.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useEvidenceDone } from "#app/parts/evidence/evidence-done.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { LinkList } from "#app/ui/link-list.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { OwnTitle } from "./own-title.tsx";
import { PledgeTable } from "./pledge-table.tsx";

export function CampaignDone() {
  const { t } = useText();
  return (
    <DoneBanner
      texts={{
        opened: t("campaigns:done.opened"),
        changed: t("campaigns:done.changed"),
        step: t("campaigns:done.step"),
        themes: t("campaigns:done.themes"),
        published: t("campaigns:done.published"),
        unpublished: t("campaigns:done.unpublished"),
        ask: t("campaigns:done.ask"),
        noted: t("campaigns:done.noted"),
        right: t("campaigns:done.right"),
        ...useEvidenceDone(),
      }}
    />
  );
}

type PledgesProps = { pledges: readonly ListedPledge[]; today: CalendarDate };

const MOST_SHOWN = 50;

export function PledgesOfCampaign({ pledges, today }: PledgesProps) {
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <h2 className="govuk-heading-l" id="pledges">
        {t("campaigns:campaign.pledges")}
      </h2>
      {pledges.length === 0 ? (
        <p className="govuk-body">{t("campaigns:campaign.no-pledges")}</p>
      ) : (
        <PledgeTable labelledBy="pledges" pledges={pledges} today={today} />
      )}
      {pledges.length === MOST_SHOWN && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths(language).staffPledges}>
            {t("campaigns:campaign.more-pledges")}
          </a>
        </p>
      )}
    </>
  );
}

type ActionsProps = {
  campaignId: string;
  actions: readonly CampaignAction[];
  mayManage: boolean;
};

export function ActionsOfCampaign({ campaignId, actions, mayManage }: ActionsProps) {
  const { t, date, language } = useText();
  const to = paths(language);
  return (
    <>
      <h2 className="govuk-heading-l">{t("assemblies:actions.title")}</h2>
      {actions.length === 0 && <p className="govuk-body">{t("campaigns:campaign.no-actions")}</p>}
      <LinkList
        look="spaced"
        links={actions.map((action) => ({
          href: to.staffAction(action.id),
          text: <OwnTitle record={action} />,
          note: (
            <>
              , {date(action.on)}{" "}
              {action.isCancelled && <Tag colour="grey">{t("assemblies:standing.cancelled")}</Tag>}
            </>
          ),
        }))}
      />
      {mayManage && (
        <ButtonLink look="secondary" href={to.staffNewAction(campaignId)}>
          {t("campaigns:campaign.plan-action")}
        </ButtonLink>
      )}
    </>
  );
}
