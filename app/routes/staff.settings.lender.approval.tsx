/** Records, in the lender's own words, that it approves the version in force. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { approveLender } from "#app/modules/settings/approve-lender.server.ts";
import { findLender } from "#app/modules/settings/lender-store.server.ts";
import { lenderApprovalForm } from "#app/modules/settings/setting-forms.ts";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { Button } from "#app/ui/button.tsx";
import { FormErrors, TextAreaField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("settings:approve-lender.title"));
export const handle: PageHandle = { form: { id: "approval" } };

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "manage-settings");
  const { version } = await findLender(db.reader);
  return { typed: { token: newId(), version: String(version) } };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-settings");
  const form = await readForm(args, lenderApprovalForm);
  if (!form.ok) return form.answer;
  const verdict = await approveLender(context, form.value);
  if (!verdict.ok) return form.refuse(verdict, "note");
  return redirect(`${paths(context.language).staffLender}?done=approved`);
}

export default function LenderApproval() {
  const { typed } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), typed);
  const { t } = useText();
  const version = String(form.values["version"] ?? "");
  return (
    <Measure>
      <FormErrors
        form={form}
        title={t("portal:error-summary.title", { count: form.errors.length })}
      />
      <h1 className="govuk-heading-xl">{t("settings:approve-lender.title")}</h1>
      <p className="govuk-body">{t("settings:approve-lender.lead", { version })}</p>
      <form id="approval" method="post" noValidate>
        <input type="hidden" name="token" value={String(form.values["token"] ?? "")} />
        <input type="hidden" name="version" value={version} />
        <TextAreaField form={form} name="note" label={t("settings:approve-lender.note")} rows={4} />
        <Button>{t("settings:approve-lender.save")}</Button>
      </form>
    </Measure>
  );
}
