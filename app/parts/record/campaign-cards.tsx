/** Campaigns as cards: what each is about, and how its asks stand. */
import { usePortal } from "#app/i18n/portal-context.tsx";
import type { CampaignLine } from "#app/modules/public-record/public-campaign-store.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Grid } from "#app/ui/arrangement.tsx";
import { Card } from "#app/ui/card.tsx";
import { useTally } from "./asks.tsx";
import { Invented, Own } from "./record-words.tsx";

export function CampaignCards({ campaigns }: { campaigns: readonly CampaignLine[] }) {
  const { language } = usePortal();
  const say = useTally();
  return (
    <Grid>
      {campaigns.map((campaign) => (
        <Card key={campaign.id} as="li">
          <h2 className="pp-title">
            <a className="govuk-link" href={paths(language).campaign(campaign.slug)}>
              <Own text={campaign.title} />
            </a>
          </h2>
          <p className="govuk-body">
            <Own text={campaign.summary} />
          </p>
          <p className="pp-small">
            {say(campaign.tally)}
            <Invented of={campaign} />
          </p>
        </Card>
      ))}
    </Grid>
  );
}
