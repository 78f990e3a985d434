/** More of a campaign's page: what a form has just done, and who promised what. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { ListedPledge } from "#app/modules/campaigns/pledge-list-store.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useEvidenceDone } from "#app/parts/evidence/evidence-done.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
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
