/** Cancels a meeting, with a reason that parents read. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { CANCEL_REASONS, dayOf } from "#app/modules/meetings/meeting.ts";
import { cancelMeetingForm } from "#app/modules/meetings/meeting-form.ts";
import { requireLedMeeting } from "#app/modules/meetings/require-meeting.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { RadioField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("meetings:cancel.title"));
export const handle: PageHandle = { form: { id: "cancel" } };

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await requireLedMeeting(args);
  const { id, cancelledAt, sequence } = meeting;
  const isOpen = cancelledAt === null;
  return { id, isOpen, on: dayOf(meeting), version: String(sequence), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, meeting } = await requireLedMeeting(args);
  const form = await readForm(args, cancelMeetingForm);
  if (!form.ok) return form.answer;
  const { id: meetingId, cohortId } = meeting;
  const verdict = await cancelMeeting(context, { ...form.value, meetingId, cohortId });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffMeeting(meetingId)}?done=cancelled`);
}

export default function CancelMeeting() {
  const { id, isOpen, on, version, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token, version });
  const { language } = usePortal();
  const { t, weekday } = useText();
  return (
    <FormPage
      id="cancel"
      form={form}
      title={t("meetings:cancel.title")}
      lead={isOpen ? t("meetings:cancel.lead") : t("errors:meeting-cancelled-already")}
      back={{ href: paths(language).staffMeeting(id), text: weekday(on) }}
      {...(isOpen && { button: { text: t("meetings:cancel.button"), look: "warning" } })}
    >
      <RadioField
        form={form}
        name="reason"
        legend={t("meetings:cancel.reason")}
        choices={CANCEL_REASONS.map((value) => ({ value, text: t(`meetings:reasons.${value}`) }))}
      />
    </FormPage>
  );
}
