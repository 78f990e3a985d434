/** Cohorts as cards, for everybody: the day they meet next, where, in which language, free places. */
import { formatShortMonth } from "#app/i18n/format.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PublicCohort } from "#app/modules/meetings/list-public-cohorts.server.ts";
import { clockOf, dayOf } from "#app/modules/meetings/meeting.ts";
import { toParts } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { Grid, Section } from "#app/ui/arrangement.tsx";
import { Card } from "#app/ui/card.tsx";
import { DayTile } from "#app/ui/day-tile.tsx";
import { useCohortWords } from "./cohort-words.ts";

type CardsProps = { cohorts: readonly PublicCohort[]; heading: "h2" | "h3" };

export function CohortCards({ cohorts, heading }: CardsProps) {
  return (
    <Grid>
      {cohorts.map((cohort) => (
        <CohortCard key={cohort.id} cohort={cohort} heading={heading} />
      ))}
    </Grid>
  );
}

type CardProps = { cohort: PublicCohort; heading: CardsProps["heading"] };

function CohortCard({ cohort, heading }: CardProps) {
  const { language } = usePortal();
  const [next] = cohort.next;
  if (next === undefined) {
    return (
      <Card as="li">
        <Words cohort={cohort} heading={heading} />
      </Card>
    );
  }
  const day = dayOf(next);
  return (
    <Card as="li">
      <DayTile day={toParts(day).day} month={formatShortMonth(language, day)}>
        <Words cohort={cohort} heading={heading} />
      </DayTile>
    </Card>
  );
}

function Words({ cohort, heading: Heading }: CardProps) {
  const { language } = usePortal();
  const { t } = useText();
  const say = useCohortWords();
  const where = {
    place: cohort.next[0]?.place ?? cohort.place,
    borough: say.borough(cohort.borough),
  };
  return (
    <>
      <Heading className="pp-title">
        <a className="govuk-link" href={paths(language).cohort(cohort.id)}>
          {cohort.name}
        </a>
      </Heading>
      <NextDates cohort={cohort} />
      <p className="govuk-body">{t("cohorts:card.where", where)}</p>
      <p className="pp-small">
        {say.room(cohort.languages)} · {say.free(cohort.free)}
      </p>
    </>
  );
}

function NextDates({ cohort: { next } }: { cohort: PublicCohort }) {
  const { t, weekday, day } = useText();
  const [first, second] = next;
  if (first === undefined) return <p className="govuk-body">{t("cohorts:card.no-date")}</p>;
  return (
    <p className="govuk-body">
      {t("cohorts:card.next", { day: weekday(dayOf(first)), ...clockOf(first) })}
      {second !== undefined && (
        <>
          <br />
          <span className="pp-small">{t("cohorts:card.then", { day: day(dayOf(second)) })}</span>
        </>
      )}
    </p>
  );
}

/** The section of the home page; nothing where no date is known. */
export function NextMeetings({ cohorts }: { cohorts: readonly PublicCohort[] }) {
  const { language } = usePortal();
  const { t } = useText();
  if (cohorts.length === 0) return null;
  return (
    <Section id="next">
      <h2 className="govuk-heading-l">{t("home:next.heading")}</h2>
      <CohortCards cohorts={cohorts} heading="h3" />
      <p className="govuk-body">
        <a className="govuk-link" href={paths(language).cohorts}>
          {t("home:next.all")}
        </a>
      </p>
    </Section>
  );
}
