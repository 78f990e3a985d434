/** A new office, of which something can be asked. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { openTarget } from "#app/modules/campaigns/keep-target.server.ts";
import { newTargetForm } from "#app/modules/campaigns/pledge-form.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { TargetFields } from "#app/parts/campaigns/target-parts.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("campaigns:target.new-title"));
export const handle: PageHandle = { form: { id: "target" } };

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args, "manage-campaigns");
  return { token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-campaigns");
  const form = await readForm(args, newTargetForm);
  if (!form.ok) return form.answer;
  const { token, ...facts } = form.value;
  const verdict = await openTarget(context, { token, facts });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffTarget(verdict.value)}?done=target`);
}

export default function NewTarget() {
  const { token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="target"
      form={form}
      title={t("campaigns:target.new-title")}
      back={{ href: paths(language).staffTargets, text: t("campaigns:target.list-title") }}
      button={{ text: t("campaigns:save") }}
    >
      <TargetFields form={form} />
    </FormPage>
  );
}
