/** Changes the lender's details or the wording of its agreement: always a new version. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { detailsOf } from "#app/modules/settings/lender-change.ts";
import { findLenderInWork } from "#app/modules/settings/lender-store.server.ts";
import { saveLender } from "#app/modules/settings/save-lender.server.ts";
import { lenderForm } from "#app/modules/settings/setting-forms.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { LenderForm } from "#app/parts/lender-form.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";

export const meta = titled(({ t }) => t("settings:new-lender.title"));
export const handle: PageHandle = { form: { id: "lender" } };

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "manage-settings");
  const lender = await findLenderInWork(db.reader);
  return { typed: { token: newId(), version: String(lender.version), ...detailsOf(lender) } };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-settings");
  const form = await readForm(args, lenderForm);
  if (!form.ok) return form.answer;
  const { token, version, ...details } = form.value;
  const verdict = await saveLender(context, { token, version, details });
  if (!verdict.ok) return form.refuse(verdict, "name");
  return redirect(`${paths(context.language).staffLender}?done=saved`);
}

export default function NewLender() {
  const { typed } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), typed);
  const { t } = useText();
  return (
    <Measure>
      <FormSummary form={form} />
      <h1 className="govuk-heading-xl">{t("settings:new-lender.title")}</h1>
      <p className="govuk-body">{t("settings:new-lender.lead")}</p>
      <LenderForm form={form} />
    </Measure>
  );
}
