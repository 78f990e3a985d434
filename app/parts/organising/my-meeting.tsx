/** The parts of a parent's page of one meeting. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { MyMeeting } from "#app/modules/meetings/read-my-meeting.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Card } from "#app/ui/card.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { AgendaTable } from "./agenda-table.tsx";
import { MaterialList } from "./material-list.tsx";
import { NeedList } from "./need-list.tsx";

type OfMine = { mine: MyMeeting };

export function MyMeetingFacts({ mine: { meeting, hostName, speaker } }: OfMine) {
  const { t } = useText();
  const { place, address, link } = meeting;
  const online = (
    <a className="govuk-link" href={link} rel="noreferrer">
      {link}
    </a>
  );
  return (
    <SummaryList
      rows={[
        { key: t("meetings:facts.place"), value: `${place}, ${address}` },
        ...(link === "" ? [] : [{ key: t("meetings:meeting.link"), value: online }]),
        ...(hostName === "" ? [] : [{ key: t("training:mine.host"), value: hostName }]),
        ...(speaker === "" ? [] : [{ key: t("training:mine.speaker"), value: speaker }]),
      ]}
    />
  );
}

/** What is noted of whether one came to a meeting that is over. */
export function MyMark({ mine: { mark, hadPlace } }: OfMine) {
  const { t } = useText();
  if (mark === null && !hadPlace) return null;
  return (
    <>
      <p className="govuk-body">
        <strong>{t(`register:over.${mark ?? "none"}`)}</strong>
      </p>
      <p className="pp-small">{t("register:mine.wrong")}</p>
    </>
  );
}

/** Of a meeting that is over only what was written down. */
export function MyAgenda({ mine: { meeting, agenda, isOver } }: OfMine) {
  const { t } = useText();
  if (isOver && agenda.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m" id="agenda">
        {t(isOver ? "training:mine.agenda-then" : "training:mine.agenda")}
      </h2>
      {agenda.length === 0 ? (
        <p className="govuk-body">{t("training:mine.no-agenda")}</p>
      ) : (
        <AgendaTable labelledBy="agenda" meeting={meeting} agenda={agenda} />
      )}
    </>
  );
}

/** The training session, with what there is to read. */
export function MySession({ mine: { session, materials } }: OfMine) {
  const { t } = useText();
  if (session === null) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{session.title}</h2>
      <p className="govuk-body">
        {t("training:mine.topic", { topic: t(`training:topics.${session.topic}`) })}
      </p>
      <MaterialList materials={materials} />
    </>
  );
}

export function MyNeeds({ mine: { meeting, needs, needsHere, takesReply } }: OfMine) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <Card as="section" edge="plum" labelledBy="needs">
      <h2 className="govuk-heading-m" id="needs">
        {t("training:mine.needs")}
      </h2>
      {needs.length === 0 ? (
        <p className="govuk-body">{t("training:mine.no-needs")}</p>
      ) : (
        <NeedList needs={needs} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={to.myNeeds(meeting.id)}>
          {t("training:mine.change-needs")}
        </a>
      </p>
      {needsHere.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{t("replies:needs.here")}</h3>
          <NeedList needs={needsHere} />
        </>
      )}
      {takesReply && (
        <p className="govuk-body">
          <a className="govuk-link" href={to.myReply(meeting.id)}>
            {t("replies:needs.say")}
          </a>
        </p>
      )}
    </Card>
  );
}
