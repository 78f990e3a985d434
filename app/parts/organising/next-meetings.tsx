/** On a person's own page: the next meeting of each of their cohorts, and whether they come. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { clockOf, dayOf } from "#app/modules/meetings/meeting.ts";
import type { NextMeeting } from "#app/modules/replies/read-next-meetings.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Card } from "#app/ui/card.tsx";
import { NextReplyLink } from "./next-reply.tsx";

export function NextMeetings({ meetings }: { meetings: readonly NextMeeting[] }) {
  const { language } = usePortal();
  const { t, weekday } = useText();
  if (meetings.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("replies:my.next", { count: meetings.length })}</h2>
      {meetings.map((meeting) => (
        <Card key={meeting.id}>
          <h3 className="pp-title">
            <a className="govuk-link" href={paths(language).myMeeting(meeting.id)}>
              {weekday(dayOf(meeting))}
            </a>
          </h3>
          <p className="govuk-body">
            {t("meetings:clock", clockOf(meeting))}, {meeting.place}
            <br />
            <span className="pp-small">{meeting.cohort}</span>
          </p>
          <NextReplyLink next={meeting} />
        </Card>
      ))}
    </>
  );
}
