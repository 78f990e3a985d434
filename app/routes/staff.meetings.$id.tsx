/** One meeting for those who lead its cohort: when and where, whether it is ready, who needs what. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ComponentProps } from "react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { leads } from "#app/modules/cohorts/require-cohort.server.ts";
import { queryOfListening } from "#app/modules/listening/listening-query.ts";
import { closuresOf } from "#app/modules/meetings/day-closures.ts";
import { clockOf, dayOf } from "#app/modules/meetings/meeting.ts";
import { readPreparation } from "#app/modules/meetings/read-preparation.server.ts";
import { requireMeeting } from "#app/modules/meetings/require-meeting.server.ts";
import { findSchoolCalendar } from "#app/modules/meetings/school-holiday-store.server.ts";
import { readReplyCounts } from "#app/modules/replies/read-replies.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { MeetingFacts } from "#app/parts/organising/meeting-facts.tsx";
import { MeetingPreparation } from "#app/parts/organising/meeting-preparation.tsx";
import { ReplyLine } from "#app/parts/organising/reply-groups.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/tag.tsx";

export const meta = titled(({ t }) => t("meetings:meeting.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort, meeting } = await requireMeeting(args);
  const calendar = await findSchoolCalendar(context.db.reader, cohort.borough);
  const isOpen = meeting.cancelledAt === null && cohort.closedAt === null;
  const preparation = await readPreparation(context, cohort, meeting);
  return {
    meeting,
    preparation,
    isHost: preparation.host?.id === context.actor.personId,
    cohort: { id: cohort.id, name: cohort.name },
    closures: closuresOf(dayOf(meeting), calendar).closures,
    counts: await readReplyCounts(context.db.reader, meeting),
    mayChange: isOpen && leads(context, cohort),
    hasRegister: meeting.cancelledAt === null,
    isAhead: dayOf(meeting) > context.today,
  };
}

export default function Meeting() {
  const { meeting, cohort, closures, counts, mayChange, hasRegister, isAhead, ...prepared } =
    useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t, weekday } = useText();
  const to = paths(language);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.staffCohort(cohort.id)}
        text={cohort.name}
      />
      <DoneBanner
        texts={{
          changed: t("meetings:done.meeting-changed"),
          cancelled: t("meetings:done.meeting-cancelled"),
          arranged: t("training:done.arranged"),
          agenda: t("training:done.agenda"),
        }}
      />
      <h1 className="govuk-heading-xl">{weekday(dayOf(meeting))}</h1>
      <p className="govuk-body-l">
        {t("meetings:clock", clockOf(meeting))}{" "}
        {meeting.cancelledAt !== null && <Tag colour="grey">{t("meetings:cancelled")}</Tag>}
      </p>
      <MeetingFacts meeting={meeting} closures={closures} />
      {hasRegister && (
        <ButtonGroup>
          <ButtonLink
            href={to.staffRegister(meeting.id)}
            {...(isAhead && { look: "secondary" as const })}
          >
            {t(isAhead ? "register:prepare" : "register:open")}
          </ButtonLink>
        </ButtonGroup>
      )}
      <MeetingPreparation {...{ meeting, mayChange }} {...prepared} />
      <Replies meetingId={meeting.id} counts={counts} />
      {hasRegister && !isAhead && <HeardLink cohortId={cohort.id} meetingId={meeting.id} />}
      {mayChange && <ChangeButtons meetingId={meeting.id} />}
    </>
  );
}

type RepliesProps = { meetingId: string; counts: ComponentProps<typeof ReplyLine>["counts"] };

function Replies({ meetingId, counts }: RepliesProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <h2 className="govuk-heading-m">{t("replies:staff.title")}</h2>
      <ReplyLine counts={counts} />
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={to.staffMeetingStep(meetingId, "replies")}>
            {t("replies:staff.link")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={to.staffMeetingStep(meetingId, "whatsapp")}>
            {t("replies:whatsapp.title")}
          </a>
        </li>
      </ul>
    </>
  );
}

/** Whoever may see a meeting may write down what was heard there. */
function HeardLink({ cohortId, meetingId }: { cohortId: string; meetingId: string }) {
  const { language } = usePortal();
  const { t } = useText();
  const query = queryOfListening({ cohortId, kind: "meeting", meetingId });
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={paths(language).staffNewListening(query)}>
        {t("listening:from-meeting")}
      </a>
    </p>
  );
}

function ChangeButtons({ meetingId }: { meetingId: string }) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <ButtonGroup>
      <ButtonLink href={to.staffMeetingStep(meetingId, "edit")}>
        {t("meetings:meeting.change")}
      </ButtonLink>
      <ButtonLink look="warning" href={to.staffMeetingStep(meetingId, "cancel")}>
        {t("meetings:meeting.cancel")}
      </ButtonLink>
    </ButtonGroup>
  );
}
