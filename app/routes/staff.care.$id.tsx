/** Closes a care task: what came of the call, and the next step in one line. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { closeTaskForm } from "#app/modules/care/care-forms.ts";
import { CALL_OUTCOMES } from "#app/modules/care/care-task.ts";
import { closeCareTask } from "#app/modules/care/close-care-task.server.ts";
import { requireOwnTask } from "#app/modules/care/require-care.server.ts";
import { TaskFacts } from "#app/parts/care/care-list.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { InsetText } from "#app/ui/inset-text.tsx";
import { RadioField, TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("care:close.title"));
export const handle: PageHandle = { form: { id: "call" } };

export async function loader(args: LoaderFunctionArgs) {
  const { task } = await requireOwnTask(args);
  return { task, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, task } = await requireOwnTask(args);
  const form = await readForm(args, closeTaskForm);
  if (!form.ok) return form.answer;
  const { id: taskId, cohort } = task;
  const verdict = await closeCareTask(context, { ...form.value, taskId, cohortId: cohort.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffCare}?done=closed`);
}

export default function CloseTask() {
  const { task, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="call"
      form={form}
      title={t("care:close.title")}
      lead={t("care:close.lead")}
      back={{ href: paths(language).staffCare, text: t("care:title") }}
      button={{ text: t("care:close.button") }}
    >
      <InsetText>
        <h2 className="govuk-heading-s">{task.fullName}</h2>
        <TaskFacts task={task} />
      </InsetText>
      <RadioField
        form={form}
        name="outcome"
        legend={t("care:close.outcome")}
        choices={CALL_OUTCOMES.map((value) => ({ value, text: t(`care:outcomes.${value}`) }))}
      />
      <TextField
        form={form}
        name="nextStep"
        label={t("care:close.next-step")}
        hint={t("care:close.next-step-hint")}
      />
    </FormPage>
  );
}
