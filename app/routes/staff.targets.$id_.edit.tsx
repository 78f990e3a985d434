/** Changes what an office is called. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { changeTarget } from "#app/modules/campaigns/keep-target.server.ts";
import { changeTargetForm, targetValues } from "#app/modules/campaigns/pledge-form.ts";
import { requireTarget } from "#app/modules/campaigns/require-campaign.server.ts";
import { officeOf } from "#app/parts/campaigns/own-title.tsx";
import { TargetFields } from "#app/parts/campaigns/target-parts.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("campaigns:target.edit-title"));
export const handle: PageHandle = { form: { id: "target" } };

export async function loader(args: LoaderFunctionArgs) {
  const { target } = await requireTarget(args);
  return { target, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, target } = await requireTarget(args);
  const form = await readForm(args, changeTargetForm);
  if (!form.ok) return form.answer;
  const { token, version, ...facts } = form.value;
  const verdict = await changeTarget(context, { token, version, targetId: target.id, facts });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffTarget(target.id)}?done=target`);
}

export default function EditTarget() {
  const { target, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...targetValues(target), token });
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  return (
    <FormPage
      id="target"
      form={form}
      title={t("campaigns:target.edit-title")}
      back={{ href: paths(language).staffTarget(target.id), text: officeOf(text, target) }}
      button={{ text: t("campaigns:save") }}
    >
      <TargetFields form={form} />
    </FormPage>
  );
}
