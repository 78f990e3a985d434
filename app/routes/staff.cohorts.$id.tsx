/** One cohort for those who lead it: what is said of it, its dates, its people as counts. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listLeaders } from "#app/modules/cohorts/cohort-leader-store.server.ts";
import { countStages } from "#app/modules/cohorts/cohort-store.server.ts";
import { countCalls } from "#app/modules/cohorts/people-to-call-store.server.ts";
import { leads, requireCohort } from "#app/modules/cohorts/require-cohort.server.ts";
import { findPerson } from "#app/modules/identity/person-store.server.ts";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import { listMeetings } from "#app/modules/meetings/meeting-store.server.ts";
import { CareLinks } from "#app/parts/care/care-links.tsx";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { CohortFacts } from "#app/parts/organising/cohort-facts.tsx";
import { MeetingTable } from "#app/parts/organising/meeting-table.tsx";
import { placesOf } from "#app/parts/organising/places.ts";
import { StageTable } from "#app/parts/organising/stage-table.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { Tag } from "#app/ui/tag.tsx";

export const meta = titled<{ cohort: { name: string } }>(({ t, data }) =>
  data === undefined ? t("meetings:list.title") : data.cohort.name,
);

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort } = await requireCohort(args);
  const { reader } = context.db;
  const meetings = await listMeetings(reader, cohort.id);
  const stages = (await countStages(reader, [cohort.id])).get(cohort.id);
  const leaders = await listLeaders(reader, cohort.id);
  const begun = meetings.filter(({ cancelledAt }) => cancelledAt === null);
  const latest = begun.findLast((meeting) => dayOf(meeting) <= context.today);
  return {
    cohort,
    latest: latest === undefined ? null : { id: latest.id, on: dayOf(latest) },
    leadName: (await findPerson(reader, cohort.leadId))?.fullName ?? "",
    leaders: leaders.map(({ fullName }) => fullName),
    ahead: meetings.filter((meeting) => dayOf(meeting) >= context.today),
    behind: meetings.filter((meeting) => dayOf(meeting) < context.today).reverse(),
    counts: Object.fromEntries(stages ?? []),
    ...placesOf(stages),
    calls: leads(context, cohort) ? await countCalls(reader, cohort.id) : null,
    mayChange: leads(context, cohort) && cohort.closedAt === null,
  };
}

export default function Cohort() {
  const view = useLoaderData<typeof loader>();
  const { cohort, enrolled, waiting, calls, mayChange } = view;
  const { language } = usePortal();
  const { t, date } = useText();
  const to = paths(language);
  return (
    <InnerPage
      back={{ href: to.staffCohorts, text: t("meetings:list.title") }}
      title={cohort.name}
      done={{
        opened: t("meetings:done.opened"),
        changed: t("meetings:done.changed"),
        planned: t("meetings:done.planned"),
        closed: t("meetings:done.closed"),
        leaders: t("meetings:done.leaders"),
      }}
      wide
    >
      {cohort.closedAt !== null && <Tag colour="grey">{t("meetings:closed")}</Tag>}
      <p className="govuk-body-l">
        {t("meetings:cohort.places", { enrolled, capacity: cohort.capacity, waiting })}
      </p>
      {mayChange && <Actions id={cohort.id} />}
      {calls !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={to.staffCohortCalls(cohort.id)}>
            {calls === 0 ? t("cohorts:calls.link-none") : t("cohorts:calls.link", { count: calls })}
          </a>
        </p>
      )}
      {view.latest !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={to.staffRegister(view.latest.id)}>
            {t("register:latest", { day: date(view.latest.on) })}
          </a>
        </p>
      )}
      <CareLinks cohortId={cohort.id} {...{ enrolled, waiting }} />
      <Dates {...view} />
      <h2 className="govuk-heading-m">{t("meetings:cohort.facts")}</h2>
      <CohortFacts {...view} />
      <h2 className="govuk-heading-m" id="people">
        {t("meetings:cohort.people")}
      </h2>
      <StageTable labelledBy="people" counts={view.counts} />
    </InnerPage>
  );
}

function Actions({ id }: { id: string }) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <ButtonGroup>
      <ButtonLink href={to.staffCohortPlan(id)}>{t("meetings:cohort.plan")}</ButtonLink>
      <ButtonLink look="secondary" href={to.staffCohortEdit(id)}>
        {t("meetings:cohort.change")}
      </ButtonLink>
      <ButtonLink look="secondary" href={to.staffCohortLeaders(id)}>
        {t("meetings:facts.leaders")}
      </ButtonLink>
      <ButtonLink look="secondary" href={to.staffCohortImport(id)}>
        {t("imports:link")}
      </ButtonLink>
      <ButtonLink look="secondary" href={to.staffCohortClose(id)}>
        {t("meetings:cohort.close")}
      </ButtonLink>
    </ButtonGroup>
  );
}

type DatesProps = Pick<ReturnType<typeof useLoaderData<typeof loader>>, "ahead" | "behind">;

function Dates({ ahead, behind }: DatesProps) {
  const { t } = useText();
  return (
    <>
      <h2 className="govuk-heading-m" id="dates">
        {t("meetings:cohort.dates")}
      </h2>
      {ahead.length === 0 ? (
        <p className="govuk-body">{t("meetings:cohort.no-dates")}</p>
      ) : (
        <MeetingTable labelledBy="dates" meetings={ahead} />
      )}
      {behind.length > 0 && (
        <Details summary={<span id="behind">{t("meetings:cohort.behind")}</span>}>
          <MeetingTable labelledBy="behind" meetings={behind} />
        </Details>
      )}
    </>
  );
}
