/** Changes a meeting: this one, it and those after it, or all that are still to come. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { changeMeetings } from "#app/modules/meetings/change-meetings.server.ts";
import { readChangeEffects } from "#app/modules/meetings/read-change-effects.server.ts";
import { fieldOfRefusal, meetingValues } from "#app/modules/meetings/meeting-answers.ts";
import { changeMeetingForm } from "#app/modules/meetings/meeting-form.ts";
import { requireLedMeeting } from "#app/modules/meetings/require-meeting.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { ChangeEffectsPart } from "#app/parts/organising/change-effects.tsx";
import { MeetingFields } from "#app/parts/organising/meeting-fields.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { refuse } from "#app/shared/verdict.ts";

export const meta = titled(({ t }) => t("meetings:edit-meeting.title"));
export const handle: PageHandle = { form: { id: "meeting" } };

export async function loader(args: LoaderFunctionArgs) {
  const { meeting, cohort } = await requireLedMeeting(args);
  const { id, cancelledAt } = meeting;
  const isOpen = cancelledAt === null;
  return { id, isOpen, values: meetingValues(meeting), name: cohort.name, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, meeting, cohort } = await requireLedMeeting(args);
  const form = await readForm(args, changeMeetingForm);
  if (!form.ok) return data({ ...form.answer.data, effects: null }, form.answer.init ?? {});
  const { token, version, scope, sure, ...change } = form.value;
  const { id: meetingId, cohortId } = meeting;
  const order = { token, version, scope, change, meetingId, cohortId };
  const effects = await readChangeEffects(context, cohort, order);
  const isRead = effects === null || effects.key === sure;
  const verdict = isRead ? await changeMeetings(context, order) : refuse("effects-not-read");
  if (!verdict.ok) {
    const refused = form.refuse(verdict, isRead ? fieldOfRefusal(verdict) : "sure");
    return data({ ...refused.data, effects }, { status: 422 });
  }
  return redirect(`${paths(context.language).staffMeeting(meetingId)}?done=changed`);
}

export default function EditMeeting() {
  const { id, isOpen, values, name, token } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const form = useFormState(answered, { ...values, token });
  const effects = answered?.effects ?? null;
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
      {effects !== null && <ChangeEffectsPart form={form} effects={effects} />}
    </FormPage>
  );
}
