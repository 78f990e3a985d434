/** A meeting that has not been yet, or was cancelled: whom to tell, what is missing, who comes. */
import type { ComponentProps } from "react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { queryOfListening } from "#app/modules/listening/listening-query.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { MeetingPreparation } from "./meeting-preparation.tsx";
import { PeopleToRing } from "./people-to-ring.tsx";
import { ReplyLine } from "./reply-groups.tsx";

type ToPrepareProps = ComponentProps<typeof MeetingPreparation> &
  ComponentProps<typeof PeopleToRing> & {
    cohort: { id: string };
    counts: RepliesProps["counts"];
    /** Whether its day is still to come. */
    isAhead: boolean;
    isCancelled: boolean;
  };

/** What there is to do until the meeting has been; of a cancelled one, whom to tell. */
export function MeetingToPrepare(props: ToPrepareProps) {
  const { meeting, cohort, counts, calls, isAhead, isCancelled, mayChange } = props;
  const { language } = usePortal();
  const { t } = useText();
  const look = isAhead ? { look: "secondary" as const } : {};
  return (
    <>
      {!isCancelled && (
        <ButtonGroup>
          <ButtonLink href={paths(language).staffRegister(meeting.id)} {...look}>
            {t(isAhead ? "register:prepare" : "register:open")}
          </ButtonLink>
        </ButtonGroup>
      )}
      <PeopleToRing meeting={meeting} calls={calls} />
      <MeetingPreparation {...props} />
      <Replies meetingId={meeting.id} counts={counts} />
      {!isCancelled && !isAhead && <HeardLink cohortId={cohort.id} meetingId={meeting.id} />}
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
export function HeardLink({ cohortId, meetingId }: { cohortId: string; meetingId: string }) {
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
