/** That a win's campaigns are drafts: visitors would not find the way back from the win. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readIn } from "#app/i18n/two-texts.ts";
import type { OriginCampaign } from "#app/modules/wins/win-origin-store.server.ts";
import { paths } from "#app/shared/paths.ts";
import { InsetText } from "#app/ui/inset-text.tsx";

export function DraftCampaigns({ campaigns }: { campaigns: readonly OriginCampaign[] }) {
  const { language } = usePortal();
  const { t } = useText();
  if (campaigns.length === 0) return null;
  return (
    <InsetText>
      <p className="govuk-body">{t("wins:publish.draft-campaign", { count: campaigns.length })}</p>
      <ul className="govuk-list govuk-list--bullet">
        {campaigns.map(({ id, ...campaign }) => {
          const title = readIn(campaign, "title", language);
          return (
            <li key={id}>
              <a
                className="govuk-link"
                href={paths(language).staffCampaign(id)}
                lang={title.language}
              >
                {title.words}
              </a>
            </li>
          );
        })}
      </ul>
    </InsetText>
  );
}
