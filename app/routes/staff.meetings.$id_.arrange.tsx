/** Arranges a meeting: host, room, interpreter, childcare, speaker, training session. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { arrangeMeeting } from "#app/modules/meetings/arrange-meeting.server.ts";
import { arrangementVersion } from "#app/modules/meetings/arrangement.ts";
import { arrangementForm, arrangementValues } from "#app/modules/meetings/arrangement-form.ts";
import { findArrangement } from "#app/modules/meetings/arrangement-store.server.ts";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import { listHosts } from "#app/modules/meetings/read-preparation.server.ts";
import { isPlaceConfirmed } from "#app/modules/meetings/readiness.ts";
import { requireLedMeeting } from "#app/modules/meetings/require-meeting.server.ts";
import { listTrainingSessions } from "#app/modules/training/training-store.server.ts";
import { isChangedMeanwhile, withNewestVersion } from "#app/parts/changed-meanwhile.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { ArrangedMeanwhile } from "#app/parts/organising/arranged-meanwhile.tsx";
import { ArrangementFields } from "#app/parts/organising/arrangement-fields.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("training:arrange.title"));
export const handle: PageHandle = { form: { id: "arrange" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort, meeting } = await requireLedMeeting(args);
  const { reader } = context.db;
  const arrangement = await findArrangement(reader, meeting.id);
  const version = arrangementVersion(arrangement, meeting);
  const isConfirmed = isPlaceConfirmed(arrangement.placeAt, meeting);
  const all = await listTrainingSessions(reader);
  return {
    meeting,
    isOpen: meeting.cancelledAt === null && cohort.closedAt === null,
    values: arrangementValues(arrangement, { isPlaceConfirmed: isConfirmed, version }),
    hosts: await listHosts(reader, cohort),
    sessions: all.filter(({ id, archivedAt }) => {
      return archivedAt === null || id === arrangement.session?.id;
    }),
    token: newId(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, meeting } = await requireLedMeeting(args);
  const form = await readForm(args, arrangementForm);
  if (!form.ok) return form.answer;
  const { token, version, ...facts } = form.value;
  const { id: meetingId, cohortId } = meeting;
  const verdict = await arrangeMeeting(context, { token, version, facts, meetingId, cohortId });
  if (!verdict.ok) return form.refuse(verdict, FIELD_OF[verdict.reason]);
  return redirect(`${paths(context.language).staffMeeting(meetingId)}?done=arranged`);
}

/** The answer that a refusal is about; the others are about the form as a whole. */
const FIELD_OF: Readonly<Record<string, string>> = {
  "host-does-not-lead": "hostId",
  "session-not-offered": "sessionId",
};

export default function Arrange() {
  const { meeting, isOpen, values, hosts, sessions, token } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const typed = useFormState(answered, { ...values, token });
  const form = withNewestVersion(typed, answered, values["version"] ?? "");
  const { language } = usePortal();
  const { t, weekday } = useText();
  return (
    <FormPage
      id="arrange"
      form={form}
      title={t("training:arrange.title")}
      lead={isOpen ? t("training:arrange.lead") : t("training:arrange.not-open")}
      back={{ href: paths(language).staffMeeting(meeting.id), text: weekday(dayOf(meeting)) }}
      {...(isOpen && { button: { text: t("training:save") } })}
    >
      {isChangedMeanwhile(answered) && (
        <ArrangedMeanwhile values={values} hosts={hosts} sessions={sessions} />
      )}
      <ArrangementFields form={form} meeting={meeting} hosts={hosts} sessions={sessions} />
    </FormPage>
  );
}
