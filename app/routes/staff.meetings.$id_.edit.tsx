/** Changes a meeting: this one, it and those after it, or all that are still to come. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { changeMeetings } from "#app/modules/meetings/change-meetings.server.ts";
import { fieldOfRefusal, meetingValues } from "#app/modules/meetings/meeting-answers.ts";
import { changeMeetingForm } from "#app/modules/meetings/meeting-form.ts";
import { requireLedMeeting } from "#app/modules/meetings/require-meeting.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { MeetingFields } from "#app/parts/organising/meeting-fields.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("meetings:edit-meeting.title"));
export const handle: PageHandle = { form: { id: "meeting" } };

export async function loader(args: LoaderFunctionArgs) {
  const { meeting, cohort } = await requireLedMeeting(args);
  const { id, cancelledAt } = meeting;
  const isOpen = cancelledAt === null;
  return { id, isOpen, values: meetingValues(meeting), name: cohort.name, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, meeting } = await requireLedMeeting(args);
  const form = await readForm(args, changeMeetingForm);
  if (!form.ok) return form.answer;
  const { token, version, scope, ...change } = form.value;
  const { id: meetingId, cohortId } = meeting;
  const order = { token, version, scope, change, meetingId, cohortId };
  const verdict = await changeMeetings(context, order);
  if (!verdict.ok) return form.refuse(verdict, fieldOfRefusal(verdict));
  return redirect(`${paths(context.language).staffMeeting(meetingId)}?done=changed`);
}

export default function EditMeeting() {
  const { id, isOpen, values, name, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...values, token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="meeting"
      form={form}
      title={t("meetings:edit-meeting.title")}
      lead={isOpen ? name : t("errors:meeting-cancelled-already")}
      back={{ href: paths(language).staffMeeting(id), text: t("meetings:meeting.title") }}
      {...(isOpen && { button: { text: t("meetings:edit-meeting.button") } })}
    >
      <MeetingFields form={form} />
    </FormPage>
  );
}
