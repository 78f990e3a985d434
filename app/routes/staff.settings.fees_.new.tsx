/** Proposes a fee found in a public source. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { proposeFeeForm } from "#app/modules/fees/fee-form.ts";
import { proposeFee } from "#app/modules/fees/propose-fee.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { DateField, MoneyField, TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("settings:new-fee.title"));
export const handle: PageHandle = { form: { id: "fee" } };

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args, "manage-fees");
  return { token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-fees");
  const form = await readForm(args, proposeFeeForm);
  if (!form.ok) return form.answer;
  const verdict = await proposeFee(context, { ...form.value, note: "" });
  if (!verdict.ok) return form.refuse(verdict, "amount");
  return redirect(`${paths(context.language).staffFees}?done=proposed`);
}

export default function NewFee() {
  const { token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { t } = useText();
  const labels = {
    day: t("portal:date-boxes.day"),
    month: t("portal:date-boxes.month"),
    year: t("portal:date-boxes.year"),
  };
  return (
    <>
      <FormSummary form={form} />
      <h1 className="govuk-heading-xl">{t("settings:new-fee.title")}</h1>
      <p className="govuk-body-l">{t("settings:new-fee.lead")}</p>
      <form id="fee" method="post" noValidate>
        <input type="hidden" name="token" value={form.values["token"]} />
        <MoneyField form={form} name="amount" label={t("settings:new-fee.amount")} />
        <DateField
          form={form}
          name="effectiveFrom"
          legend={t("settings:new-fee.from")}
          hint={t("settings:new-fee.from-hint")}
          labels={labels}
        />
        <TextField
          form={form}
          name="source"
          label={t("settings:new-fee.source")}
          hint={t("settings:new-fee.source-hint")}
        />
        <TextField
          form={form}
          name="sourceUrl"
          label={t("settings:new-fee.address")}
          spellCheck={false}
        />
        <Button>{t("settings:new-fee.save")}</Button>
      </form>
    </>
  );
}
