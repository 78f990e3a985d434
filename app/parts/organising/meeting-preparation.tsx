/** How a meeting is prepared: what is missing, the speaker and the session, needs, the agenda. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import type { Preparation } from "#app/modules/meetings/read-preparation.server.ts";
import { titleIn } from "#app/modules/training/training-session.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { AgendaSum, AgendaTable } from "./agenda-table.tsx";
import { MeetingReadiness } from "./meeting-readiness.tsx";
import { NeedCounts } from "./need-counts.tsx";

type PreparationProps = {
  meeting: Meeting;
  preparation: Preparation;
  isHost: boolean;
  mayChange: boolean;
};

export function MeetingPreparation(props: PreparationProps) {
  const { meeting, preparation, mayChange, isHost } = props;
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      {meeting.cancelledAt === null && (
        <MeetingReadiness meetingId={meeting.id} {...{ preparation, mayChange }} />
      )}
      {mayChange && (
        <ButtonGroup>
          <ButtonLink look="secondary" href={to.staffMeetingStep(meeting.id, "arrange")}>
            {t("training:arrange.title")}
          </ButtonLink>
          <ButtonLink look="secondary" href={to.staffMeetingStep(meeting.id, "agenda")}>
            {t("training:agenda.write")}
          </ButtonLink>
        </ButtonGroup>
      )}
      <Programme preparation={preparation} />
      {preparation.needs !== null && (
        <NeedCounts meetingId={meeting.id} needs={preparation.needs} isHost={isHost} />
      )}
      <MeetingAgenda meeting={meeting} preparation={preparation} />
    </>
  );
}

export function Programme({ preparation: { speaker, session } }: { preparation: Preparation }) {
  const { language } = usePortal();
  const { t } = useText();
  if (speaker === "" && session === null) return null;
  const link = session !== null && (
    <a className="govuk-link" href={paths(language).staffSession(session.id)}>
      {titleIn(session, language)}
    </a>
  );
  return (
    <SummaryList
      rows={[
        ...(speaker === "" ? [] : [{ key: t("training:arrange.speaker"), value: speaker }]),
        ...(session === null ? [] : [{ key: t("training:arrange.session"), value: link }]),
      ]}
    />
  );
}

type AgendaProps = Pick<PreparationProps, "meeting" | "preparation">;

export function MeetingAgenda({ meeting, preparation }: AgendaProps) {
  const { t } = useText();
  const { agenda } = preparation;
  return (
    <>
      <h2 className="govuk-heading-m" id="agenda">
        {t("training:agenda.title")}
      </h2>
      {agenda.length === 0 ? (
        <p className="govuk-body">{t("training:agenda.none")}</p>
      ) : (
        <>
          <AgendaTable labelledBy="agenda" meeting={meeting} agenda={agenda} />
          <AgendaSum meeting={meeting} agenda={agenda} />
        </>
      )}
    </>
  );
}
