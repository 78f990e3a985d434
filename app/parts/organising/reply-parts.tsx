/**
 * What the pages of a reply are made of, with a link or signed in: the meeting, the form, and the
 * words where a reply is closed. Nothing here tells who replies.
 */
import type { ReactNode } from "react";
import { formatShortMonth } from "#app/i18n/format.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { clockOf, dayOf } from "#app/modules/meetings/meeting.ts";
import type { SaidNeeds } from "#app/modules/replies/said-needs.ts";
import type { ReplyMeeting, ReplyPage } from "#app/modules/replies/read-reply.server.ts";
import { ANSWERS, type Closed } from "#app/modules/replies/reply.ts";
import { toParts } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { DayTile } from "#app/ui/day-tile.tsx";
import { RadioField, TextField, type FormState } from "#app/ui/form-parts.tsx";
import { NeedsOfOneMeeting } from "./needs-of-one-meeting.tsx";
import { FormSummary } from "#app/parts/form-summary.tsx";

type ReplyFormProps = { page: ReplyPage; form: FormState; from: SaidNeeds["from"] };

/** The form of a reply, with what is noted so far. */
export function ReplyForm({ page, form, from }: ReplyFormProps) {
  const { t } = useText();
  const { meeting, cohort, reply } = page;
  return (
    <>
      <FormSummary form={form} />
      <h1 className="govuk-heading-xl">{t("replies:title")}</h1>
      <MeetingCard meeting={meeting} name={cohort.name} />
      {reply !== null && (
        <p className="govuk-body">
          {t("replies:so-far", { answer: t(`replies:answers.${reply.answer}`) })}
        </p>
      )}
      <form id="reply" method="post" noValidate>
        <RadioField
          form={form}
          name="answer"
          legend={<span className="govuk-visually-hidden">{t("replies:title")}</span>}
          choices={ANSWERS.map((value) => ({ value, text: t(`replies:answers.${value}`) }))}
        />
        <TextField
          form={form}
          name="children"
          label={t("replies:children")}
          hint={t("replies:children-hint")}
          width={3}
          inputMode="numeric"
          autoComplete="off"
        />
        <NeedsOfOneMeeting form={form} from={from} />
        <Button>{t("replies:button")}</Button>
      </form>
    </>
  );
}

type MeetingCardProps = { meeting: ReplyMeeting; name: string; children?: ReactNode };

/** Day, hour and place: public facts. */
export function MeetingCard({ meeting, name, children }: MeetingCardProps) {
  const { language } = usePortal();
  const { t, weekday } = useText();
  const day = dayOf(meeting);
  return (
    <Card edge="plum">
      <DayTile day={toParts(day).day} month={formatShortMonth(language, day)}>
        <p className="govuk-body">
          <strong>{weekday(day)}</strong>
          <br />
          {t("meetings:clock", clockOf(meeting))}
        </p>
        <p className="govuk-body">
          {meeting.place}
          <br />
          {meeting.address}
        </p>
        <p className="govuk-body">{name}</p>
        {children}
      </DayTile>
    </Card>
  );
}

type ClosedReplyProps = { closed: Closed | "altered"; page: ReplyPage | null };

/** Why no answer can be noted, and where to go from there. */
export function ClosedReply({ closed, page }: ClosedReplyProps) {
  const { language, help } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const reason = page?.meeting.cancelReason ?? "other";
  const variables = { reason: t(`meetings:reasons.${reason}`), phone: help.telephone };
  return (
    <>
      <h1 className="govuk-heading-xl">{t(`replies:closed.${closed}.title`)}</h1>
      <p className="govuk-body-l">{t(`replies:closed.${closed}.body`, variables)}</p>
      {page !== null && closed !== "left" && (
        <MeetingCard meeting={page.meeting} name={page.cohort.name} />
      )}
      <ul className="govuk-list govuk-list--spaced">
        {page !== null && (
          <li>
            <a className="govuk-link" href={to.cohort(page.cohort.id)}>
              {t("replies:next-dates")}
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href={to.myMeetings}>
            {t("replies:sign-in")}
          </a>
        </li>
      </ul>
    </>
  );
}
