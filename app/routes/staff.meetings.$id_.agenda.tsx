/** Writes a meeting's agenda, or takes over the one of the meeting before. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Translate } from "#app/i18n/translator.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { agendaVersion } from "#app/modules/meetings/agenda.ts";
import { agendaForm, agendaValues, placeOf } from "#app/modules/meetings/agenda-form.ts";
import { findEarlierAgenda, listAgenda } from "#app/modules/meetings/agenda-store.server.ts";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import { roomLanguages } from "#app/modules/meetings/readiness.ts";
import { requireLedMeeting } from "#app/modules/meetings/require-meeting.server.ts";
import { copyAgenda, writeAgenda } from "#app/modules/meetings/write-agenda.server.ts";
import { isChangedMeanwhile, withNewestVersion } from "#app/parts/changed-meanwhile.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { AgendaCopy, AgendaFields, AgendaMeanwhile } from "#app/parts/organising/agenda-fields.tsx";
import { AgendaSum } from "#app/parts/organising/agenda-table.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import type { FormState } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("training:agenda.title"));
export const handle: PageHandle = { form: { id: "agenda" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort, meeting } = await requireLedMeeting(args);
  const { reader } = context.db;
  const agenda = await listAgenda(reader, meeting.id);
  const earlier = agenda.length === 0 ? await findEarlierAgenda(reader, meeting) : null;
  const isOpen = meeting.cancelledAt === null && cohort.closedAt === null;
  return {
    ...{ meeting, agenda, isOpen },
    earlierOn: isOpen && earlier !== null ? dayOf(earlier) : null,
    languages: roomLanguages(cohort.languages),
    ...{ token: newId(), copyToken: newId() },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, cohort, meeting } = await requireLedMeeting(args);
  const form = await readForm(args, agendaForm(roomLanguages(cohort.languages)));
  if (!form.ok) return form.answer;
  const order = form.value;
  const of = { meetingId: meeting.id, cohortId: cohort.id, token: order.token };
  const verdict =
    order.act === "copy"
      ? await copyAgenda(context, of)
      : await writeAgenda(context, { ...of, version: order.version, points: order.points });
  if (!verdict.ok) return form.refuse(verdict);
  const to = paths(context.language);
  return order.act === "copy"
    ? redirect(to.staffMeetingStep(meeting.id, "agenda"))
    : redirect(`${to.staffMeeting(meeting.id)}?done=agenda`);
}

/** Each error says of which point and which field it is: "Point 2, minutes: write a number". */
function withRows(t: Translate, form: FormState): FormState {
  const errors = form.errors.map((error) => {
    const place = placeOf(error.field);
    if (place === null || typeof error.text !== "string") return error;
    const { number, field } = place;
    const words = { number, field: t(`training:agenda.fields.${field}`), error: error.text };
    return { ...error, text: t("training:agenda.error", words) };
  });
  return { ...form, errors };
}

export default function Agenda() {
  const view = useLoaderData<typeof loader>();
  const { meeting, agenda, isOpen, earlierOn, languages } = view;
  const answered = useActionData<typeof action>();
  const version = agendaVersion(agenda);
  const typed = useFormState(answered, { ...agendaValues(agenda, version), token: view.token });
  const { language } = usePortal();
  const { t, weekday } = useText();
  const form = withNewestVersion(withRows(t, typed), answered, version);
  return (
    <>
      <FormPage
        id="agenda"
        form={form}
        title={t("training:agenda.title")}
        lead={isOpen ? t("training:agenda.lead") : t("training:arrange.not-open")}
        back={{ href: paths(language).staffMeeting(meeting.id), text: weekday(dayOf(meeting)) }}
        {...(isOpen && { button: { text: t("training:agenda.save") } })}
      >
        {isChangedMeanwhile(answered) && <AgendaMeanwhile meeting={meeting} agenda={agenda} />}
        {agenda.length > 0 && <AgendaSum meeting={meeting} agenda={agenda} />}
        <AgendaFields form={form} languages={languages} />
      </FormPage>
      {earlierOn !== null && <AgendaCopy token={view.copyToken} day={earlierOn} />}
    </>
  );
}
