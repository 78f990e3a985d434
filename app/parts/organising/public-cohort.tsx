/** The parts of a cohort's public page: what it is, when it meets next, its dates and places. */
import { formatList, formatShortMonth } from "#app/i18n/format.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { clockOf, dayOf } from "#app/modules/meetings/meeting.ts";
import { publicToken } from "#app/modules/meetings/feed-token.ts";
import type { PublicDate, ReadCohort } from "#app/modules/meetings/read-public-cohort.server.ts";
import { toParts } from "#app/shared/calendar-date.ts";
import { calendarFile, paths, subscription } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { DayTile } from "#app/ui/day-tile.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { useCohortWords } from "./cohort-words.ts";
import { closureName } from "./meeting-words.tsx";

type OfCohort = { cohort: ReadCohort };

/** What it is, in the page's language, or as it was written in the other one. */
export function About({ cohort: { about } }: OfCohort) {
  const { language } = usePortal();
  const { t } = useText();
  const paragraphs = about.words.split(/\n+/).filter(Boolean);
  const isOther = about.language !== language;
  return (
    <>
      {paragraphs.map((words, index) => (
        <p
          key={index}
          className={index === 0 ? "govuk-body-l" : "govuk-body"}
          lang={isOther ? about.language : undefined}
        >
          {words}
        </p>
      ))}
      {isOther && <p className="pp-small">{t(`portal:written-in.${about.language}`)}</p>}
    </>
  );
}

export function NextMeeting({ cohort }: OfCohort) {
  const { language } = usePortal();
  const { t, weekday } = useText();
  const next = cohort.dates.find(({ cancelReason }) => cancelReason === null);
  const day = next === undefined ? null : dayOf(next);
  return (
    <Card as="section" edge="plum" labelledBy="next">
      <h2 className="govuk-heading-l" id="next">
        {t("cohorts:page.next")}
      </h2>
      {next === undefined || day === null ? (
        <p className="govuk-body">{t("cohorts:page.no-date")}</p>
      ) : (
        <DayTile day={toParts(day).day} month={formatShortMonth(language, day)}>
          <p className="govuk-body">
            <strong>{weekday(day)}</strong>
            <br />
            {t("meetings:clock", clockOf(next))}
          </p>
          <p className="govuk-body">
            {next.place}
            <br />
            {next.address}
          </p>
          {cohort.nextSession !== "" && (
            <p className="govuk-body">
              {t("training:public.topic", { title: cohort.nextSession })}
            </p>
          )}
          <p className="govuk-body">
            <a
              className="govuk-link"
              href={calendarFile(publicToken("meeting", next.id, language))}
            >
              {t("cohorts:page.calendar-one")}
            </a>
          </p>
        </DayTile>
      )}
      {!cohort.isClosed && <Join cohort={cohort} />}
    </Card>
  );
}

function Join({ cohort: { id, free } }: OfCohort) {
  const { language } = usePortal();
  const { t } = useText();
  const say = useCohortWords();
  return (
    <>
      <p className="govuk-body pp-gap">
        <strong>{say.free(free)}</strong>
      </p>
      <ButtonLink href={paths(language).joinCohort(id)}>
        {free === 0 ? t("cohorts:page.wait") : t("cohorts:page.join")}
      </ButtonLink>
    </>
  );
}

export function CohortDates({ cohort: { id, dates } }: OfCohort) {
  const { t } = useText();
  if (dates.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("cohorts:page.dates")}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {dates.map((date) => (
          <OneDate key={date.id} date={date} />
        ))}
      </ul>
      <CalendarLinks id={id} />
    </>
  );
}

/** The file once, or an address that a calendar follows. */
function CalendarLinks({ id }: { id: string }) {
  const { language, address } = usePortal();
  const { t } = useText();
  const file = calendarFile(publicToken("cohort", id, language));
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={file}>
        {t("cohorts:page.calendar")}
      </a>
      <br />
      <a className="govuk-link" href={subscription(address, file)}>
        {t("cohorts:page.subscribe")}
      </a>
    </p>
  );
}

function OneDate({ date }: { date: PublicDate }) {
  const text = useText();
  const { t, weekday, day } = text;
  const { avoids, cancelReason } = date;
  const closures = avoids?.closures.map((closure) => closureName(text, closure)) ?? [];
  return (
    <li>
      {weekday(dayOf(date))}
      {cancelReason !== null && (
        <>
          {" "}
          <Tag colour="grey">{t("meetings:cancelled")}</Tag>
          <br />
          <span className="pp-small">{t(`meetings:reasons.${cancelReason}`)}</span>
        </>
      )}
      {avoids !== null && (
        <>
          <br />
          <span className="pp-small">
            {t("cohorts:page.avoids", {
              day: day(avoids.date),
              closures: formatList(text.language, closures),
            })}
          </span>
        </>
      )}
    </li>
  );
}

export function PublicFacts({ cohort }: OfCohort) {
  const { t } = useText();
  const say = useCohortWords();
  const rows = [
    { key: t("cohorts:page.languages"), value: say.room(cohort.languages) },
    { key: t("cohorts:page.rhythm"), value: say.rhythm(cohort) },
    { key: t("cohorts:page.where"), value: `${cohort.place}, ${cohort.address}` },
    { key: t("cohorts:page.borough"), value: say.borough(cohort.borough) },
    { key: t("cohorts:page.anchor"), value: cohort.anchor },
  ];
  return (
    <>
      <h2 className="govuk-heading-m">{t("cohorts:page.about")}</h2>
      <SummaryList rows={rows} />
    </>
  );
}
