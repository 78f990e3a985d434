/** A person's own cohorts: the stage, the turn on a waiting list, the next dates, the way out. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { readMyMeetings } from "#app/modules/meetings/read-my-meetings.server.ts";
import { readMyReplies } from "#app/modules/replies/read-my-replies.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { MyCohortCard } from "#app/parts/organising/my-cohort.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";

export const meta = titled(({ t }) => t("cohorts:my.title"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const cohorts = await readMyMeetings(context);
  return { cohorts, replies: await readMyReplies(context, cohorts) };
}

export default function MyMeetings() {
  const { cohorts, replies } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  return (
    <Measure>
      <DoneBanner
        texts={{
          enrolled: t("cohorts:my.done.enrolled"),
          waiting: t("cohorts:my.done.waiting"),
          already: t("cohorts:my.done.already"),
          left: t("cohorts:my.done.left"),
          out: t("cohorts:my.done.out"),
          reply: t("replies:my.done"),
        }}
      />
      <h1 className="govuk-heading-xl">{t("cohorts:my.title")}</h1>
      {cohorts.length === 0 && <p className="govuk-body-l">{t("cohorts:my.none")}</p>}
      {cohorts.map((mine) => (
        <MyCohortCard key={mine.cohort.id} mine={mine} next={replies[mine.cohort.id]} />
      ))}
      {cohorts.length > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths(language).myCalendar}>
            {t("cohorts:calendar.link")}
          </a>
        </p>
      )}
      {cohorts.length > 0 && <AboutMe />}
      <p className="govuk-body">
        <a className="govuk-link" href={paths(language).cohorts}>
          {t("cohorts:my.find")}
        </a>
      </p>
    </Measure>
  );
}

/** What those who lead note about a member, for the member to read. */
function AboutMe() {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <p className="govuk-body">
        <a className="govuk-link" href={to.myOneToOnes}>
          {t("care:my.link")}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={to.myConcerns}>
          {t("listening:my.link")}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={to.myLeadership}>
          {t("care:leadership.link")}
        </a>
      </p>
    </>
  );
}
