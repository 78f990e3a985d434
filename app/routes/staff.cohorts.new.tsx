/** Opens a cohort. Who opens it leads it. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { newCohortForm } from "#app/modules/cohorts/cohort-form.ts";
import { openCohort } from "#app/modules/cohorts/open-cohort.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { CohortFields, USUAL_COHORT } from "#app/parts/organising/cohort-fields.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("meetings:new-cohort.title"));
export const handle: PageHandle = { form: { id: "cohort" } };

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args, "manage-cohorts");
  return { token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-cohorts");
  const form = await readForm(args, newCohortForm);
  if (!form.ok) return form.answer;
  const verdict = await openCohort(context, form.value);
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffCohort(verdict.value)}?done=opened`);
}

export default function NewCohort() {
  const { token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...USUAL_COHORT, token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="cohort"
      form={form}
      title={t("meetings:new-cohort.title")}
      lead={t("meetings:new-cohort.lead")}
      back={{ href: paths(language).staffCohorts, text: t("meetings:list.title") }}
      button={{ text: t("meetings:new-cohort.button") }}
    >
      <CohortFields form={form} />
    </FormPage>
  );
}
