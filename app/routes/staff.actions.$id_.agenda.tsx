/** Writes the agenda of an assembly or action: points in order, each with its minutes. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { actionTitle } from "#app/modules/assemblies/action.ts";
import { listPoints } from "#app/modules/assemblies/agenda-points-store.server.ts";
import { writeActionAgenda } from "#app/modules/assemblies/prepare-action.server.ts";
import { requireAction } from "#app/modules/assemblies/require-assembly.server.ts";
import { agendaVersion } from "#app/modules/meetings/agenda.ts";
import { agendaForm, agendaValues } from "#app/modules/meetings/agenda-form.ts";
import { ActionAgenda, agendaTimes } from "#app/parts/assemblies/action-preparation.tsx";
import { isChangedMeanwhile, withNewestVersion } from "#app/parts/changed-meanwhile.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { AgendaFields } from "#app/parts/organising/agenda-fields.tsx";
import { AgendaSum } from "#app/parts/organising/agenda-table.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { InsetText } from "#app/ui/inset-text.tsx";

export const meta = titled(({ t }) => t("assemblies:agenda.title"));
export const handle: PageHandle = { form: { id: "agenda" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, action: one } = await requireAction(args);
  return { one, agenda: await listPoints(context.db.reader, one.id), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, action: one } = await requireAction(args);
  const form = await readForm(args, agendaForm(LANGUAGES));
  if (!form.ok) return form.answer;
  const order = form.value;
  // An earlier meeting's agenda is nothing that an action takes over.
  if (order.act === "copy") throw new Response(null, { status: 400 });
  const { token, version, points } = order;
  const verdict = await writeActionAgenda(context, { token, actionId: one.id, version, points });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffAction(one.id)}?done=agenda`);
}

export default function Agenda() {
  const { one, agenda, token } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const version = agendaVersion(agenda);
  const typed = useFormState(answered, { ...agendaValues(agenda, version), token });
  const form = withNewestVersion(typed, answered, version);
  const { language } = usePortal();
  const { t } = useText();
  const times = agendaTimes(one);
  return (
    <FormPage
      id="agenda"
      form={form}
      title={t("assemblies:agenda.title")}
      lead={t("assemblies:agenda.lead")}
      back={{ href: paths(language).staffAction(one.id), text: actionTitle(one, language).words }}
      button={{ text: t("training:agenda.save") }}
    >
      {isChangedMeanwhile(answered) && (
        <InsetText>
          <p className="govuk-body" id="meanwhile">
            {t("training:meanwhile.lead")}
          </p>
          <ActionAgenda action={one} agenda={agenda} labelledBy="meanwhile" />
        </InsetText>
      )}
      {agenda.length > 0 && times !== null && <AgendaSum meeting={times} agenda={agenda} />}
      <AgendaFields form={form} languages={LANGUAGES} />
    </FormPage>
  );
}
