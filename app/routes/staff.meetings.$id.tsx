/**
 * One meeting for those who lead its cohort: when and where, whether it is ready, who needs what;
 * once its day has passed, who came and what was done.
 */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Translate } from "#app/i18n/translator.ts";
import { leads } from "#app/modules/cohorts/require-cohort.server.ts";
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
import { HeardLink, MeetingToPrepare } from "#app/parts/organising/meeting-to-prepare.tsx";
import { titled } from "#app/parts/page-title.ts";
import type { Context, SignedInContext } from "#app/platform/context.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Tag } from "#app/ui/tag.tsx";

export const meta = titled(({ t }) => t("meetings:meeting.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort, meeting } = await requireMeeting(args);
  const calendar = await findSchoolCalendar(context.db.reader, cohort.borough);
  const isOpen = meeting.cancelledAt === null && cohort.closedAt === null;
  const preparation = await readPreparation(context, cohort, meeting);
  const register = await readHeldRegister(context, meeting);
  return {
    meeting,
    preparation,
    isHost: preparation.host?.id === context.actor.personId,
    cohort: { id: cohort.id, name: cohort.name },
    closures: closuresOf(dayOf(meeting), calendar).closures,
    mayChange: isOpen && leads(context, cohort),
    isCancelled: meeting.cancelledAt !== null,
    isAhead: dayOf(meeting) > context.today,
    register,
    // Nobody is rung about a meeting that was held.
    replies: register === null ? await readReplies(context, meeting) : null,
  };
}

async function readReplies(context: SignedInContext, meeting: MeetingRecord) {
  const { people, told } = await readMeetingCalls(context, meeting);
  return {
    counts: await readReplyCounts(context.db.reader, meeting),
    calls: { people: people.map((person) => ({ ...person, token: newId() })), told },
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
      {view.replies !== null && <MeetingToPrepare {...view} {...view.replies} />}
      {view.register !== null && (
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
