/** One campaign for everybody: its asks, who promised what, what changed, and its thread. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import {
  readPublicCampaign,
  type PublicCampaign,
} from "#app/modules/public-record/read-public-campaign.server.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { Asks, useTally } from "#app/parts/record/asks.tsx";
import { CampaignThread } from "#app/parts/record/campaign-thread.tsx";
import { Actions, CampaignWins } from "#app/parts/record/happenings.tsx";
import { ParentsSaid } from "#app/parts/record/heard.tsx";
import { Pledges } from "#app/parts/record/pledges.tsx";
import { recordMeta } from "#app/parts/record/record-meta.ts";
import { Own, RecordMarks } from "#app/parts/record/record-words.tsx";
import { SourceList } from "#app/parts/record/source-list.tsx";
import { env } from "#app/platform/env.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { keptInMemory } from "#app/platform/http/public-pages.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Sides } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const headers = keptInMemory;
export const meta = recordMeta<{ campaign: PublicCampaign; address: string }>(
  "article",
  ({ t, data }) => ({
    title: data?.campaign.title.words ?? t("record:campaigns.title"),
    description: data?.campaign.summary.words ?? t("record:campaigns.lead"),
  }),
);

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  const campaign = found(await readPublicCampaign(context, args.params["slug"]));
  return { campaign, address: env().address };
}

export default function CampaignPage() {
  const { campaign } = useLoaderData<typeof loader>();
  const to = paths(usePortal().language);
  const { t } = useText();
  return (
    <PublicFrame>
      <BackNavigation
        label={t("portal:back")}
        href={to.campaigns}
        text={t("record:campaigns.all")}
      />
      <div itemScope itemType="https://schema.org/Project">
        <Opening campaign={campaign} />
        <Sides>
          <div className="pp-main">
            <Asks asks={campaign.asks} />
            <Pledges pledges={campaign.pledges} />
            <CampaignWins wins={campaign.wins} />
            <Actions actions={campaign.actions} />
            <ParentsSaid words={campaign.heard.words} />
          </div>
          <div className="pp-side">
            <CampaignThread campaign={campaign} />
            <p className="govuk-body pp-noprint">
              <a className="govuk-link" href={to.cohorts}>
                {t("record:campaign.join")}
              </a>
            </p>
          </div>
        </Sides>
        <SourceList sources={campaign.sources} itemProp="subjectOf" />
      </div>
      <RecordMarks of={campaign} />
    </PublicFrame>
  );
}

function Opening({ campaign: { title, summary, tally } }: { campaign: PublicCampaign }) {
  const say = useTally();
  return (
    <>
      <h1 className="govuk-heading-xl" itemProp="name">
        <Own text={title} />
      </h1>
      <p className="govuk-body-l" itemProp="description">
        <Own text={summary} />
      </p>
      <p className="govuk-body">
        <strong>{say(tally)}</strong>
      </p>
    </>
  );
}
