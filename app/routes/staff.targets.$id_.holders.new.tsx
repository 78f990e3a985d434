/** Names who holds an office now: whoever was there holds it no longer, and its pledges stay. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { nameHolder } from "#app/modules/campaigns/keep-target.server.ts";
import { holderForm } from "#app/modules/campaigns/pledge-form.ts";
import { fieldOf } from "#app/modules/campaigns/refused-field.ts";
import { requireTarget } from "#app/modules/campaigns/require-campaign.server.ts";
import { officeOf } from "#app/parts/campaigns/own-title.tsx";
import { FormPage, useDateBoxes } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { DateField, TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("campaigns:target.holder-title"));
export const handle: PageHandle = { form: { id: "holder" } };

export async function loader(args: LoaderFunctionArgs) {
  const { target } = await requireTarget(args);
  return { target, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, target } = await requireTarget(args);
  const form = await readForm(args, holderForm);
  if (!form.ok) return form.answer;
  const verdict = await nameHolder(context, { ...form.value, targetId: target.id });
  if (!verdict.ok) return form.refuse(verdict, fieldOf(verdict));
  return redirect(`${paths(context.language).staffTarget(target.id)}?done=holder`);
}

export default function NewHolder() {
  const { target, token } = useLoaderData<typeof loader>();
  const stored = { token, version: String(target.version) };
  const form = useFormState(useActionData<typeof action>(), stored);
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const boxes = useDateBoxes();
  return (
    <FormPage
      id="holder"
      form={form}
      title={t("campaigns:target.holder-title")}
      lead={t("campaigns:target.holder-lead")}
      back={{ href: paths(language).staffTarget(target.id), text: officeOf(text, target) }}
      button={{ text: t("campaigns:save") }}
    >
      <TextField form={form} name="name" label={t("campaigns:target.name")} spellCheck={false} />
      <DateField form={form} name="fromOn" legend={t("campaigns:target.from-on")} labels={boxes} />
    </FormPage>
  );
}
