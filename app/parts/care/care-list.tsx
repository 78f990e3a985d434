/** People who went quiet, each with what there is to know before a call, and the way to take it. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { CareView } from "#app/modules/care/read-care-tasks.server.ts";
import { memberCode } from "#app/modules/meetings/row-code.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { Button, ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmailLink, PhoneLink } from "#app/ui/contact-link.tsx";
import { OwnWords } from "./own-words.tsx";
import { spokenWords } from "#app/parts/organising/spoken-words.ts";

type Listed = CareView & { token: string };

export function OpenTasks({ tasks, actorId }: { tasks: readonly Listed[]; actorId: string }) {
  const { t } = useText();
  if (tasks.length === 0) return <p className="govuk-body">{t("care:none")}</p>;
  return (
    <ul className="govuk-list">
      {tasks.map((task) => (
        <Card key={task.id} as="li">
          <h3 className="govuk-heading-s">{task.fullName}</h3>
          <TaskFacts task={task} />
          <Standing task={task} actorId={actorId} />
          {task.isOwn && <Acts task={task} actorId={actorId} />}
        </Card>
      ))}
    </ul>
  );
}

/** What is known before a call. */
export function TaskFacts({ task }: { task: CareView }) {
  const { t, date, day } = useText();
  const { cohort, missedOn, openedAt, phone, email, isOwn, row } = task;
  const [first, second] = missedOn;
  return (
    <p className="govuk-body">
      {cohort.name}
      <br />
      {row !== null && second !== undefined && (
        <>
          {t("care:namesake", { code: memberCode(row.meetingId, row.queue), day: date(second) })}
          <br />
        </>
      )}
      {first !== undefined &&
        second !== undefined &&
        t("care:missed", { first: day(first), second: date(second) })}
      <br />
      {t("care:since", { day: date(todayInLondon(openedAt)) })}
      {isOwn && (
        <>
          <br />
          <Reached phone={phone} email={email} />
          <br />
          {spokenWords(t, task)}
        </>
      )}
    </p>
  );
}

/** By telephone; by e-mail where no number is known. */
function Reached({ phone, email }: Pick<CareView, "phone" | "email">) {
  const { t } = useText();
  if (phone !== null) return <PhoneLink number={phone} />;
  return email === null ? <>{t("care:no-phone")}</> : <EmailLink address={email} />;
}

function Standing({ task: { by, isOwn }, actorId }: { task: CareView; actorId: string }) {
  const { t } = useText();
  if (by === null) {
    return isOwn ? null : (
      <p className="govuk-body">
        <strong>{t("care:for-leaders")}</strong>
      </p>
    );
  }
  const isMine = by.id === actorId;
  return (
    <p className="govuk-body">
      <strong>{isMine ? t("care:taken-by-you") : t("care:taken-by", { name: by.fullName })}</strong>
    </p>
  );
}

function Acts({ task, actorId }: { task: Listed; actorId: string }) {
  const { language } = usePortal();
  const { t } = useText();
  const { id, by, token, fullName } = task;
  if (by !== null && by.id !== actorId) return null;
  const act = by === null ? "take" : "give-back";
  const about = <span className="govuk-visually-hidden">: {fullName}</span>;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="task" value={id} />
      <ButtonGroup>
        {act === "give-back" && (
          <ButtonLink href={paths(language).staffCareTask(id)}>
            {t("care:note")}
            {about}
          </ButtonLink>
        )}
        <Button name="act" value={act} look={act === "take" ? undefined : "secondary"}>
          {t(`care:${act}`)}
          {about}
        </Button>
      </ButtonGroup>
    </form>
  );
}

export function ClosedTasks({ tasks }: { tasks: readonly CareView[] }) {
  const { t } = useText();
  return (
    <ul className="govuk-list">
      {tasks.map(({ id, fullName, cohort, outcome, by, nextStep, nextStepIn }) => (
        <Card key={id} as="li">
          <h3 className="govuk-heading-s">{fullName}</h3>
          <p className="govuk-body">
            {cohort.name}
            <br />
            {outcome !== null && <strong>{t(`care:outcomes.${outcome}`)}</strong>}
            <br />
            {by !== null && t("care:closed-by", { name: by.fullName })}
          </p>
          {nextStep !== "" && (
            <p className="govuk-body">
              {t("care:next-step-said")}
              <OwnWords words={nextStep} language={nextStepIn} />
            </p>
          )}
        </Card>
      ))}
    </ul>
  );
}
