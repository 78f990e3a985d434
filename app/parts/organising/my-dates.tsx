/** The dates of a person's own cohort: the next few, each with its reply, and the others folded away. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { clockOf, dayOf, type Meeting } from "#app/modules/meetings/meeting.ts";
import type { NextReply } from "#app/modules/replies/read-my-replies.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Details } from "#app/ui/details.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { NextReplyLink } from "./next-reply.tsx";

type DatesProps = {
  meetings: readonly Meeting[];
  /** The next meeting that a reply is asked for. */
  next?: NextReply | undefined;
};

/** About half a year. */
const SHOWN = 3;

export function MyDates({ meetings, next }: DatesProps) {
  const { t } = useText();
  const rest = meetings.slice(SHOWN);
  return (
    <>
      <h3 className="pp-title">{t("cohorts:my.dates")}</h3>
      {meetings.length === 0 ? (
        <p className="govuk-body">{t("cohorts:my.no-dates")}</p>
      ) : (
        <DateList meetings={meetings.slice(0, SHOWN)} next={next} />
      )}
      {rest.length > 0 && (
        <Details summary={t("cohorts:my.more-dates", { count: rest.length })}>
          <DateList meetings={rest} next={next} />
        </Details>
      )}
    </>
  );
}

function DateList({ meetings, next }: DatesProps) {
  const { language } = usePortal();
  const { t, weekday } = useText();
  return (
    <ul className="govuk-list govuk-list--spaced">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <a className="govuk-link" href={paths(language).myMeeting(meeting.id)}>
            {t("cohorts:card.next", { day: weekday(dayOf(meeting)), ...clockOf(meeting) })}
          </a>
          <Where meeting={meeting} />
          {next?.id === meeting.id && (
            <div className="pp-gap">
              <NextReplyLink next={next} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Where({ meeting: { place, address, link, cancelReason } }: { meeting: Meeting }) {
  const { t } = useText();
  if (cancelReason !== null) {
    return (
      <>
        {" "}
        <Tag colour="grey">{t("meetings:cancelled")}</Tag>
        <br />
        <span className="pp-small">{t(`meetings:reasons.${cancelReason}`)}</span>
      </>
    );
  }
  return (
    <>
      <br />
      <span className="pp-small">
        {place}, {address}
        {link !== "" && (
          <>
            <br />
            <a className="govuk-link" href={link} rel="noreferrer">
              {link}
            </a>
          </>
        )}
      </span>
    </>
  );
}
