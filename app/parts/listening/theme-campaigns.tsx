/** The way on from a theme: the campaigns that answer it, and the button that opens one. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { CampaignName } from "#app/modules/campaigns/campaign-theme-store.server.ts";
import { isOpenTheme, type Theme } from "#app/modules/listening/theme.ts";
import { OwnTitle } from "#app/parts/campaigns/own-title.tsx";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { LinkList } from "#app/ui/link-list.tsx";

type ThemeCampaignsProps = {
  theme: Theme;
  campaigns: readonly CampaignName[];
  mayManage: boolean;
};

export function ThemeCampaigns({ theme, campaigns, mayManage }: ThemeCampaignsProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const mayOpen = mayManage && isOpenTheme(theme);
  return (
    <>
      <h2 className="govuk-heading-m">{t("listening:theme.campaigns")}</h2>
      {campaigns.length === 0 && <p className="govuk-body">{t("listening:theme.no-campaign")}</p>}
      <LinkList
        look="spaced"
        links={campaigns.map((campaign) => ({
          href: to.staffCampaign(campaign.id),
          text: <OwnTitle record={campaign} />,
        }))}
      />
      {mayOpen && (
        <ButtonLink look="secondary" href={to.staffNewCampaign(theme.id)}>
          {t("listening:theme.open-campaign")}
        </ButtonLink>
      )}
    </>
  );
}
