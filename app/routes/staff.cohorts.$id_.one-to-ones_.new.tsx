/** Writes down a one-to-one with a member. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { newOneToOneForm } from "#app/modules/care/care-forms.ts";
import { listOthers } from "#app/modules/care/list-others.server.ts";
import { fieldOfRefusal } from "#app/modules/care/one-to-one-answers.ts";
import { lastDayOfLine } from "#app/modules/care/one-to-one.ts";
import { recordOneToOne } from "#app/modules/care/record-one-to-one.server.ts";
import { requireCareCohort } from "#app/modules/care/require-care.server.ts";
import { OneToOneFields } from "#app/parts/care/one-to-one-fields.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { useNamesake } from "#app/parts/organising/namesake.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { SelectField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("care:one-to-one.new-title"));
export const handle: PageHandle = { form: { id: "one-to-one" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort } = await requireCareCohort(args);
  const others = await listOthers(context, cohort.id);
  const asked = new URL(args.request.url).searchParams.get("member");
  return {
    cohort: { id: cohort.id, name: cohort.name },
    others,
    membershipId: others.find(({ id }) => id === asked)?.id ?? "",
    lineUntil: lastDayOfLine(context.today),
    token: newId(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, cohort } = await requireCareCohort(args);
  const form = await readForm(args, newOneToOneForm);
  if (!form.ok) return form.answer;
  const verdict = await recordOneToOne(context, { ...form.value, cohortId: cohort.id });
  if (!verdict.ok) return form.refuse(verdict, fieldOfRefusal(verdict.reason));
  const to = paths(context.language);
  return redirect(`${to.staffOneToOne(cohort.id, verdict.value)}?done=recorded`);
}

export default function NewOneToOne() {
  const { cohort, others, membershipId, lineUntil, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token, membershipId });
  const { language } = usePortal();
  const { t } = useText();
  const { inLine } = useNamesake();
  const choose = { value: "", text: t("care:one-to-one.choose") };
  return (
    <FormPage
      id="one-to-one"
      form={form}
      title={t("care:one-to-one.new-title")}
      lead={t("care:one-to-one.new-lead")}
      back={{ href: paths(language).staffOneToOnes(cohort.id), text: t("care:one-to-ones.title") }}
      {...(others.length > 0 && { button: { text: t("care:one-to-one.save") } })}
    >
      {others.length === 0 ? (
        <p className="govuk-body">{t("care:one-to-one.nobody")}</p>
      ) : (
        <>
          <SelectField
            form={form}
            name="membershipId"
            label={t("care:one-to-one.who")}
            options={[choose, ...others.map((one) => ({ value: one.id, text: inLine(one) }))]}
          />
          <OneToOneFields form={form} lineUntil={lineUntil} />
        </>
      )}
    </FormPage>
  );
}
