/**
 * One meeting for those who lead its cohort: when and where, whether it is ready, who needs what;
 * once its day has passed, who came and what was done.
 */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ComponentProps } from "react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Translate } from "#app/i18n/translator.ts";
import { leads } from "#app/modules/cohorts/require-cohort.server.ts";
import { queryOfListening } from "#app/modules/listening/listening-query.ts";
import { minutesOver } from "#app/modules/meetings/agenda.ts";
import { closuresOf } from "#app/modules/meetings/day-closures.ts";
import { clockOf, dayOf, type Meeting as MeetingRecord } from "#app/modules/meetings/meeting.ts";
import { readPreparation } from "#app/modules/meetings/read-preparation.server.ts";
import { readRegister } from "#app/modules/meetings/read-register.server.ts";
import { requireMeeting, requireRegister } from "#app/modules/meetings/require-meeting.server.ts";
import { findSchoolCalendar } from "#app/modules/meetings/school-holiday-store.server.ts";
import { noteTold } from "#app/modules/replies/note-told.server.ts";
import { readMeetingCalls } from "#app/modules/replies/read-calls.server.ts";
import { readReplyCounts } from "#app/modules/replies/read-replies.server.ts";
import { toldForm } from "#app/modules/replies/told-form.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { MeetingFacts } from "#app/parts/organising/meeting-facts.tsx";
import { MeetingHeld } from "#app/parts/organising/meeting-held.tsx";
import { MeetingPreparation } from "#app/parts/organising/meeting-preparation.tsx";
import { PeopleToRing } from "#app/parts/organising/people-to-ring.tsx";
import { ReplyLine } from "#app/parts/organising/reply-groups.tsx";
import { titled } from "#app/parts/page-title.ts";
import type { Context } from "#app/platform/context.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/tag.tsx";

export const meta = titled(({ t }) => t("meetings:meeting.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort, meeting } = await requireMeeting(args);
  const calendar = await findSchoolCalendar(context.db.reader, cohort.borough);
  const isOpen = meeting.cancelledAt === null && cohort.closedAt === null;
  const preparation = await readPreparation(context, cohort, meeting);
  const { people, told } = await readMeetingCalls(context, meeting);
  return {
    meeting,
    preparation,
    isHost: preparation.host?.id === context.actor.personId,
    cohort: { id: cohort.id, name: cohort.name },
    closures: closuresOf(dayOf(meeting), calendar).closures,
    counts: await readReplyCounts(context.db.reader, meeting),
    calls: { people: people.map((person) => ({ ...person, token: newId() })), told },
    mayChange: isOpen && leads(context, cohort),
    isCancelled: meeting.cancelledAt !== null,
    isAhead: dayOf(meeting) > context.today,
    register: await readHeldRegister(context, meeting),
  };
}

/** Null until the day has passed, and where nothing was held. */
async function readHeldRegister({ db, today }: Context, meeting: MeetingRecord) {
  if (meeting.cancelledAt !== null || dayOf(meeting) >= today) return null;
  return readRegister(db.reader, meeting);
}

/** Notes that somebody on the list of people to ring was told. */
export async function action(args: ActionFunctionArgs) {
  const { context, cohort, meeting } = await requireRegister(args);
  const form = await readForm(args, toldForm);
  if (!form.ok) return form.answer;
  const { token, person: personId, keys } = form.value;
  const order = { token, personId, keys, cohortId: cohort.id, meetingId: meeting.id };
  const verdict = await noteTold(context, order);
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffMeeting(meeting.id)}?done=told`);
}

export default function Meeting() {
  const view = useLoaderData<typeof loader>();
  const { meeting, cohort, closures } = view;
  const form = useFormState(useActionData<typeof action>());
  const { language } = usePortal();
  const { t, weekday } = useText();
  return (
    <InnerPage
      back={{ href: paths(language).staffCohort(cohort.id), text: cohort.name }}
      title={weekday(dayOf(meeting))}
      form={form}
      done={{
        changed: t("meetings:done.meeting-changed"),
        cancelled: t("meetings:done.meeting-cancelled"),
        arranged: t("training:done.arranged"),
        agenda: agendaDone(t, minutesOver(clockOf(meeting), view.preparation.agenda)),
        told: t("replies:ring.done"),
      }}
      wide
    >
      <p className="govuk-body-l">
        {t("meetings:clock", clockOf(meeting))}{" "}
        {meeting.cancelledAt !== null && <Tag colour="grey">{t("meetings:cancelled")}</Tag>}
      </p>
      <MeetingFacts meeting={meeting} closures={closures} />
      {view.register === null ? (
        <ToPrepare view={view} />
      ) : (
        <>
          <MeetingHeld {...view} register={view.register} />
          <HeardLink cohortId={cohort.id} meetingId={meeting.id} />
        </>
      )}
    </InnerPage>
  );
}

/** Saved all the same: parents read an agenda that is too long as it is. */
function agendaDone(t: Translate, over: number): string {
  return over > 0 ? t("training:done.agenda-long", { count: over }) : t("training:done.agenda");
}

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** What there is to do until the meeting has been; of a cancelled one, whom to tell. */
function ToPrepare({ view }: { view: View }) {
  const { meeting, cohort, counts, calls, isAhead, isCancelled, mayChange } = view;
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
      <MeetingPreparation {...view} />
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
function HeardLink({ cohortId, meetingId }: { cohortId: string; meetingId: string }) {
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
