/** A meeting whose day has passed, for those who lead its cohort: who came, and what was done. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { isAttended } from "#app/modules/meetings/attendance.ts";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import type { Preparation } from "#app/modules/meetings/read-preparation.server.ts";
import type { Register } from "#app/modules/meetings/read-register.server.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { MeetingAgenda, Programme } from "./meeting-preparation.tsx";
import { RegisterCounts } from "./register-head.tsx";

type HeldProps = {
  meeting: Meeting;
  preparation: Preparation;
  register: Register;
  mayChange: boolean;
};

export function MeetingHeld({ meeting, preparation, register, mayChange }: HeldProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const isKept = register.members.some(({ state }) => state.mark !== null) || hasGuests(register);
  return (
    <>
      <h2 className="govuk-heading-m">{t("register:held.title")}</h2>
      {isKept ? (
        <>
          <RegisterCounts register={register} />
          <WhoCame register={register} />
        </>
      ) : (
        <p className="govuk-body">{t("register:held.not-kept")}</p>
      )}
      <ButtonGroup>
        <ButtonLink
          href={to.staffRegister(meeting.id)}
          {...(isKept && { look: "secondary" as const })}
        >
          {t(isKept ? "register:held.open" : "register:open")}
        </ButtonLink>
      </ButtonGroup>
      <Programme preparation={preparation} />
      {preparation.agenda.length > 0 && (
        <MeetingAgenda meeting={meeting} preparation={preparation} />
      )}
      {mayChange && <Corrections meetingId={meeting.id} isKept={isKept} />}
    </>
  );
}

/** Guests whose names were deleted are counted still. */
function hasGuests({ counts }: Register): boolean {
  return counts.came + counts.excused + counts.absent > 0;
}

function WhoCame({ register: { members, walkIns } }: { register: Register }) {
  const { t } = useText();
  const names = [
    ...members.filter(({ state }) => isAttended(state.mark)).map(({ fullName }) => fullName),
    ...walkIns.filter(({ mark }) => isAttended(mark)).map(({ name }) => name),
  ];
  if (names.length === 0) return null;
  return (
    <>
      <h3 className="pp-title">{t("register:held.who-came")}</h3>
      <ul className="govuk-list">
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    </>
  );
}

/** What was written wrongly is put right; one that never took place counts for nobody. */
function Corrections({ meetingId, isKept }: { meetingId: string; isKept: boolean }) {
  const { language } = usePortal();
  const { t } = useText();
  const step = (name: "edit" | "cancel" | "agenda") =>
    paths(language).staffMeetingStep(meetingId, name);
  return (
    <ul className="govuk-list pp-gap">
      <li>
        <a className="govuk-link" href={step("edit")}>
          {t("register:held.correct")}
        </a>
      </li>
      <li>
        <a className="govuk-link" href={step("agenda")}>
          {t("training:agenda.write")}
        </a>
      </li>
      {!isKept && (
        <li>
          <a className="govuk-link" href={step("cancel")}>
            {t("register:held.never")}
          </a>
        </li>
      )}
    </ul>
  );
}
