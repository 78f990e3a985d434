/**
 * People who missed two meetings in a row, for those who lead their cohorts: take a call, give it
 * back.
 */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { takeTaskForm } from "#app/modules/care/care-forms.ts";
import { readClosedTasks, readOpenTasks } from "#app/modules/care/read-care-tasks.server.ts";
import { takeCareTask } from "#app/modules/care/take-care-task.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { ClosedTasks, OpenTasks } from "#app/parts/care/care-list.tsx";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("care:title"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "care-for-members");
  const open = await readOpenTasks(context);
  return {
    open: open.map((task) => ({ ...task, token: newId() })),
    closed: await readClosedTasks(context),
    actorId: context.actor.personId,
  };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "care-for-members");
  const form = await readForm(args, takeTaskForm);
  if (!form.ok) return form.answer;
  const { token, act, task: taskId } = form.value;
  const task = found((await readOpenTasks(context)).find(({ id }) => id === taskId));
  const verdict = await takeCareTask(context, { token, act, taskId, cohortId: task.cohort.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffCare}?done=${act}`);
}

export default function Care() {
  const { open, closed, actorId } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { t } = useText();
  return (
    <>
      <FormSummary form={form} />
      <DoneBanner
        texts={{
          take: t("care:done.take"),
          "give-back": t("care:done.give-back"),
          closed: t("care:done.closed"),
        }}
      />
      <h1 className="govuk-heading-xl">{t("care:title")}</h1>
      <p className="govuk-body-l">{t("care:lead")}</p>
      <h2 className="govuk-heading-m">{t("care:open")}</h2>
      <OpenTasks tasks={open} actorId={actorId} />
      {closed.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("care:closed")}</h2>
          <ClosedTasks tasks={closed} />
        </>
      )}
    </>
  );
}
