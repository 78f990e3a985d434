/** Adds a school holiday of a borough, with where it was found. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { addSchoolHoliday } from "#app/modules/meetings/add-school-holiday.server.ts";
import { addSchoolHolidayForm } from "#app/modules/meetings/school-holiday-form.ts";
import { FormPage, useDateBoxes } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { BoroughField } from "#app/parts/organising/cohort-fields.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { DateField, TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("meetings:new-holiday.title"));
export const handle: PageHandle = { form: { id: "holiday" } };

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args, "manage-holidays");
  return { token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-holidays");
  const form = await readForm(args, addSchoolHolidayForm);
  if (!form.ok) return form.answer;
  const verdict = await addSchoolHoliday(context, form.value);
  if (!verdict.ok) return form.refuse(verdict, "lastOn");
  const list = paths(context.language).staffHolidays;
  return redirect(`${list}?borough=${form.value.borough}&done=added`);
}

export default function NewHoliday() {
  const { token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  const labels = useDateBoxes();
  return (
    <FormPage
      id="holiday"
      form={form}
      title={t("meetings:new-holiday.title")}
      lead={t("meetings:new-holiday.lead")}
      back={{ href: paths(language).staffHolidays, text: t("meetings:holidays.title") }}
      button={{ text: t("meetings:new-holiday.button") }}
    >
      <BoroughField form={form} />
      <DateField
        form={form}
        name="firstOn"
        legend={t("meetings:new-holiday.first-on")}
        labels={labels}
      />
      <DateField
        form={form}
        name="lastOn"
        legend={t("meetings:new-holiday.last-on")}
        labels={labels}
      />
      <TextField
        form={form}
        name="name"
        label={t("portal:optional", { label: t("meetings:new-holiday.name") })}
      />
      <TextField
        form={form}
        name="source"
        label={t("meetings:new-holiday.source")}
        hint={t("meetings:new-holiday.source-hint")}
      />
    </FormPage>
  );
}
