/** Closes a cohort whose meetings are over. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { closeCohortForm } from "#app/modules/cohorts/cohort-form.ts";
import { requireLedCohort } from "#app/modules/cohorts/require-cohort.server.ts";
import { closeCohort } from "#app/modules/meetings/close-cohort.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("meetings:close-cohort.title"));
export const handle: PageHandle = { form: { id: "close" } };

export async function loader(args: LoaderFunctionArgs) {
  const { cohort } = await requireLedCohort(args);
  return { id: cohort.id, name: cohort.name, version: String(cohort.version), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, cohort } = await requireLedCohort(args);
  const form = await readForm(args, closeCohortForm);
  if (!form.ok) return form.answer;
  const verdict = await closeCohort(context, { ...form.value, cohortId: cohort.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffCohort(cohort.id)}?done=closed`);
}

export default function CloseCohort() {
  const { id, name, version, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token, version });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="close"
      form={form}
      title={t("meetings:close-cohort.title")}
      lead={t("meetings:close-cohort.lead")}
      back={{ href: paths(language).staffCohort(id), text: name }}
      button={{ text: t("meetings:close-cohort.button"), look: "warning" }}
    />
  );
}
