/** One of a person's own cohorts: where they stand, their turn, the next dates, the way out. */
import { formatList } from "#app/i18n/format.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import type { MyCohort } from "#app/modules/meetings/read-my-meetings.server.ts";
import type { NextReply } from "#app/modules/replies/read-my-replies.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Card } from "#app/ui/card.tsx";
import { Tag, type TagColour } from "#app/ui/tag.tsx";
import { MyAttendanceList } from "./my-attendance.tsx";
import { MyDates } from "./my-dates.tsx";

const COLOURS: Partial<Record<MyCohort["stage"], TagColour>> = {
  applied: "blue",
  enrolled: "green",
  active: "green",
};

type OneStage = "applied" | "waitlisted" | "enrolled" | "active";

type MyCohortCardProps = {
  mine: MyCohort;
  /** The next meeting that a reply is asked for. */
  next?: NextReply | undefined;
};

export function MyCohortCard({ mine, next }: MyCohortCardProps) {
  const { language } = usePortal();
  const { t } = useText();
  const { cohort, stage, companions } = mine;
  const to = paths(language);
  const names = formatList(
    language,
    companions.map(({ fullName }) => fullName),
  );
  return (
    <Card as="section" edge="plum" labelledBy={`cohort-${cohort.id}`}>
      <h2 className="govuk-heading-m" id={`cohort-${cohort.id}`}>
        <a className="govuk-link" href={to.cohort(cohort.id)}>
          {cohort.name}
        </a>
      </h2>
      <p className="govuk-body">
        <Tag colour={COLOURS[stage]}>{t(`cohorts:my.stage.${stage as OneStage}`)}</Tag>
      </p>
      {companions.length > 0 && <p className="govuk-body">{t("cohorts:my.together", { names })}</p>}
      <Turn mine={mine} />
      {holdsPlace(stage) && <MyDates meetings={mine.meetings} next={next} />}
      {mine.attendance !== null && <MyAttendanceList attendance={mine.attendance} />}
      <p className="govuk-body">
        <a className="govuk-link" href={to.leaveCohort(cohort.id)}>
          {holdsPlace(stage) ? t("cohorts:my.leave") : t("cohorts:my.leave-wait")}
          <span className="govuk-visually-hidden">: {cohort.name}</span>
        </a>
      </p>
    </Card>
  );
}

/** The turn, and the order that decides it; nothing for who has a place. */
function Turn({ mine: { stage, turn } }: { mine: MyCohort }) {
  const { t } = useText();
  if (stage === "applied") return <p className="govuk-body">{t("cohorts:my.applied")}</p>;
  if (turn === null) return null;
  return (
    <>
      <p className="govuk-body">
        <strong>{t("cohorts:my.turn", { count: turn })}</strong>
      </p>
      <p className="govuk-body">{t("cohorts:my.order")}</p>
    </>
  );
}
