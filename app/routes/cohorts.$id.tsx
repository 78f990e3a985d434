/** One cohort for everybody: what it is, when and where it meets, what it avoids, how to join. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { readPublicCohort } from "#app/modules/meetings/read-public-cohort.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import {
  About,
  CohortDates,
  NextMeeting,
  PublicFacts,
} from "#app/parts/organising/public-cohort.tsx";
import { titled } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { keptInMemory } from "#app/platform/http/public-pages.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Sides } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export const headers = keptInMemory;
export const meta = titled<{ cohort: { name: string } }>(
  ({ t, data }) => data?.cohort.name ?? t("cohorts:list.title"),
);

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  return { cohort: found(await readPublicCohort(context, args.params["id"])) };
}

export default function CohortPage() {
  const { cohort } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  return (
    <PublicFrame>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).cohorts}
        text={t("cohorts:page.all")}
      />
      <DoneBanner texts={{ applied: t("cohorts:page.applied") }} />
      <h1 className="govuk-heading-xl">{cohort.name}</h1>
      <About cohort={cohort} />
      {cohort.isClosed && (
        <InsetText>
          <p className="govuk-body">{t("cohorts:page.closed")}</p>
        </InsetText>
      )}
      <Sides>
        <div className="pp-main">
          <NextMeeting cohort={cohort} />
          <PublicFacts cohort={cohort} />
        </div>
        <div className="pp-side">
          <CohortDates cohort={cohort} />
        </div>
      </Sides>
    </PublicFrame>
  );
}
