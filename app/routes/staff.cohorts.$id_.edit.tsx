/** Changes what is said of a cohort. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { changeCohort } from "#app/modules/cohorts/change-cohort.server.ts";
import { changeCohortForm } from "#app/modules/cohorts/cohort-form.ts";
import { requireLedCohort } from "#app/modules/cohorts/require-cohort.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { CohortFields, cohortValues } from "#app/parts/organising/cohort-fields.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("meetings:edit-cohort.title"));
export const handle: PageHandle = { form: { id: "cohort" } };

export async function loader(args: LoaderFunctionArgs) {
  const { cohort } = await requireLedCohort(args);
  return { cohort, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, cohort } = await requireLedCohort(args);
  const form = await readForm(args, changeCohortForm);
  if (!form.ok) return form.answer;
  const verdict = await changeCohort(context, { ...form.value, cohortId: cohort.id });
  if (!verdict.ok) {
    return form.refuse(verdict, verdict.reason === "capacity-below-enrolled" ? "capacity" : "");
  }
  return redirect(`${paths(context.language).staffCohort(cohort.id)}?done=changed`);
}

export default function EditCohort() {
  const { cohort, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...cohortValues(cohort), token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="cohort"
      form={form}
      title={t("meetings:edit-cohort.title")}
      lead={t("meetings:edit-cohort.lead")}
      back={{ href: paths(language).staffCohort(cohort.id), text: cohort.name }}
      button={{ text: t("meetings:edit-cohort.button") }}
    >
      <CohortFields form={form} />
    </FormPage>
  );
}
