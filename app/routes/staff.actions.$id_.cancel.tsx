/** Cancels an assembly or action, after a question. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { actionTitle } from "#app/modules/assemblies/action.ts";
import { sureForm } from "#app/modules/assemblies/action-form.ts";
import { wasHeld } from "#app/modules/assemblies/action-store.server.ts";
import { cancelAction } from "#app/modules/assemblies/change-action.server.ts";
import { requireAction } from "#app/modules/assemblies/require-assembly.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("assemblies:cancel.title"));
export const handle: PageHandle = { form: { id: "cancel" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, action: one } = await requireAction(args);
  return { one, isHeld: await wasHeld(context.db.reader, one), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, action: one } = await requireAction(args);
  const form = await readForm(args, sureForm);
  if (!form.ok) return form.answer;
  const verdict = await cancelAction(context, { ...form.value, actionId: one.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffAction(one.id)}?done=cancelled`);
}

export default function CancelAction() {
  const { one, isHeld, token } = useLoaderData<typeof loader>();
  const version = String(one.version);
  const form = useFormState(useActionData<typeof action>(), { token, version });
  const { language } = usePortal();
  const { t } = useText();
  const refusal =
    one.cancelledAt !== null ? "action-cancelled" : isHeld ? "action-held" : undefined;
  return (
    <FormPage
      id="cancel"
      form={form}
      title={t("assemblies:cancel.title")}
      lead={refusal ? t(`errors:${refusal}`) : t("assemblies:cancel.lead")}
      back={{ href: paths(language).staffAction(one.id), text: actionTitle(one, language).words }}
      {...(!refusal && { button: { text: t("assemblies:cancel.button"), look: "warning" } })}
    />
  );
}
