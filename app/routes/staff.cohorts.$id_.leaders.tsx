/** The parent leaders of a cohort: who they are, and one more. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { addLeader } from "#app/modules/cohorts/add-leader.server.ts";
import { addLeaderForm } from "#app/modules/cohorts/cohort-form.ts";
import { listLeaders, listParentLeaders } from "#app/modules/cohorts/cohort-leader-store.server.ts";
import { requireLedCohort } from "#app/modules/cohorts/require-cohort.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { LeaderList } from "#app/parts/organising/leader-list.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { SelectField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("meetings:facts.leaders"));
export const handle: PageHandle = { form: { id: "leader" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort } = await requireLedCohort(args);
  const { reader } = context.db;
  const leaders = await listLeaders(reader, cohort.id);
  const people = await listParentLeaders(reader);
  return {
    cohort: { id: cohort.id, name: cohort.name },
    leaders,
    others: people.filter(({ id }) => !leaders.some(({ personId }) => personId === id)),
    token: newId(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, cohort } = await requireLedCohort(args);
  const form = await readForm(args, addLeaderForm);
  if (!form.ok) return form.answer;
  const verdict = await addLeader(context, { ...form.value, cohortId: cohort.id });
  if (!verdict.ok) return form.refuse(verdict, "personId");
  return redirect(`${paths(context.language).staffCohort(cohort.id)}?done=leaders`);
}

export default function Leaders() {
  const { cohort, leaders, others, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  const choose = { value: "", text: t("meetings:leaders.choose") };
  return (
    <FormPage
      id="leader"
      form={form}
      title={t("meetings:facts.leaders")}
      lead={t("meetings:leaders.lead")}
      back={{ href: paths(language).staffCohort(cohort.id), text: cohort.name }}
      {...(others.length > 0 && { button: { text: t("meetings:leaders.add") } })}
    >
      <LeaderList cohortId={cohort.id} leaders={leaders} />
      {others.length === 0 ? (
        <p className="govuk-body">{t("meetings:leaders.nobody")}</p>
      ) : (
        <SelectField
          form={form}
          name="personId"
          label={t("meetings:leaders.person")}
          options={[choose, ...others.map(({ id, fullName }) => ({ value: id, text: fullName }))]}
        />
      )}
    </FormPage>
  );
}
