/** That a win's campaigns are drafts: visitors would not find the way back from the win. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { OriginCampaign } from "#app/modules/wins/win-origin-store.server.ts";
import { OwnTitle } from "#app/parts/campaigns/own-title.tsx";
import { paths } from "#app/shared/paths.ts";
import { InsetText } from "#app/ui/inset-text.tsx";
import { LinkList } from "#app/ui/link-list.tsx";

export function DraftCampaigns({ campaigns }: { campaigns: readonly OriginCampaign[] }) {
  const { language } = usePortal();
  const { t } = useText();
  if (campaigns.length === 0) return null;
  return (
    <InsetText>
      <p className="govuk-body">{t("wins:publish.draft-campaign", { count: campaigns.length })}</p>
      <LinkList
        look="bulleted"
        links={campaigns.map((campaign) => ({
          href: paths(language).staffCampaign(campaign.id),
          text: <OwnTitle record={campaign} />,
        }))}
      />
    </InsetText>
  );
}
