/** Takes a school holiday out. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { isBorough } from "#app/modules/cohorts/boroughs.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { removeSchoolHoliday } from "#app/modules/meetings/remove-school-holiday.server.ts";
import { removeSchoolHolidayForm } from "#app/modules/meetings/school-holiday-form.ts";
import { findSchoolHoliday } from "#app/modules/meetings/school-holiday-store.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { useCohortWords } from "#app/parts/organising/cohort-words.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("meetings:remove-holiday.title"));
export const handle: PageHandle = { form: { id: "remove" } };

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "manage-holidays");
  const { borough, firstOn, lastOn } = found(await findSchoolHoliday(db.reader, args.params["id"]));
  return { borough, firstOn, lastOn, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-holidays");
  const { id, borough } = found(await findSchoolHoliday(context.db.reader, args.params["id"]));
  const form = await readForm(args, removeSchoolHolidayForm);
  if (!form.ok) return form.answer;
  const verdict = await removeSchoolHoliday(context, { ...form.value, holidayId: id, borough });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffHolidays}?borough=${borough}&done=removed`);
}

export default function RemoveHoliday() {
  const { borough, firstOn, lastOn, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t, date } = useText();
  const say = useCohortWords();
  const name = isBorough(borough) ? say.borough(borough) : borough;
  return (
    <FormPage
      id="remove"
      form={form}
      title={t("meetings:remove-holiday.title")}
      lead={t("meetings:remove-holiday.lead", {
        borough: name,
        first: date(firstOn),
        last: date(lastOn),
      })}
      back={{
        href: `${paths(language).staffHolidays}?borough=${borough}`,
        text: t("meetings:holidays.title"),
      }}
      button={{ text: t("meetings:remove-holiday.button"), look: "warning" }}
    />
  );
}
