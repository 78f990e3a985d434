/** A new theme, named in one language or in both. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { addTheme } from "#app/modules/listening/change-theme.server.ts";
import { newThemeForm } from "#app/modules/listening/theme-form.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { ThemeFields } from "#app/parts/listening/theme-fields.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("listening:theme.new-title"));
export const handle: PageHandle = { form: { id: "theme" } };

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args, "record-concerns");
  return { token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "record-concerns");
  const form = await readForm(args, newThemeForm);
  if (!form.ok) return form.answer;
  const { token, ...name } = form.value;
  const verdict = await addTheme(context, { token, name });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffTheme(verdict.value)}?done=added`);
}

export default function NewTheme() {
  const { token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="theme"
      form={form}
      title={t("listening:theme.new-title")}
      back={{ href: paths(language).staffThemes, text: t("listening:themes.title") }}
      button={{ text: t("listening:theme.save") }}
    >
      <ThemeFields form={form} />
    </FormPage>
  );
}
